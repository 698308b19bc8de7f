package org.footnote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the format of every source file, whatever JDK Maven runs on.
class FormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    @Test
    void everySourceFileIsFormatted() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            var unformatted = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !isFormatted(file))
                    .toList();
            assertEquals(List.of(), unformatted, "Run mvn spotless:apply with Maven on JDK 25.");
        }
    }

    private static boolean isFormatted(Path file) {
        try {
            var source = Files.readString(file);
            return RemoveUnusedImports.removeUnusedImports(FORMATTER.formatSource(source))
                    .equals(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FormatterException unparsable) {
            throw new IllegalStateException(file + " cannot be parsed", unparsable);
        }
    }
}
