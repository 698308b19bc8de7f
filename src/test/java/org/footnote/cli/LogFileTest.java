package org.footnote.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class LogFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"my 100 % home", "höme"})
    void holdsWhatWentWrongAndNothingElse(String name, @TempDir Path folder) throws IOException {
        // Where the system's language is C, Java cannot name such a folder.
        assumeTrue(Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode(name));
        var home = Files.createDirectories(folder.resolve(name));
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
