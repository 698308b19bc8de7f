package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whether there is what hands over to printers.
class PrintProgramTest {
    @TempDir
    private Path folder;

    @Test
    void isNeededOnLinuxAlone() throws IOException {
        var program = folder.resolve("lpr");
        assertFalse(PrintProgram.isThere("Linux", program));
        assertTrue(PrintProgram.isThere("Mac OS X", program));
        assertTrue(PrintProgram.isThere("Windows 11", program));
        assertTrue(Files.createFile(program).toFile().setExecutable(true));
        assertTrue(PrintProgram.isThere("Linux", program));
    }
}
