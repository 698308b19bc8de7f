package org.footnote.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LogFileTest {
    @Test
    void holdsWhatWentWrongAndNothingElse(@TempDir Path folder) throws IOException {
        var home = Files.createDirectories(folder.resolve("my 100 % höme"));
        var log = LoggerFactory.getLogger(LogFileTest.class);
        try (var _ = LogFile.in(home)) {
            log.warn("The feed {} could not be read", "Zürich", new IOException("cut off"));
            log.info("All is well");
        }
        log.warn("Too late");
        var written = Files.readString(home.resolve("footnote.log"));
        assertTrue(written.contains("The feed Zürich could not be read"));
        assertTrue(written.contains("cut off"));
        assertFalse(written.contains("All is well"));
        assertFalse(written.contains("Too late"));
    }

    @Test
    void isLeftOutWhereNothingCanBeWritten(@TempDir Path folder) throws IOException {
        var noFolder = Files.writeString(folder.resolve("file"), "");
        try (var _ = LogFile.in(noFolder)) {
            LoggerFactory.getLogger(LogFileTest.class).warn("Nobody hears this");
        }
        assertTrue(Files.readString(noFolder).isEmpty());
    }
}
