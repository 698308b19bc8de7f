package org.footnote.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// What stages read in their lines, and the files that these name. What cannot be read is an
/// [IllegalArgumentException] with a message in plain words.
final class StageInput {
    private StageInput() {}

    /// The bytes of a file, unpacked where its name ends in `.gz`.
    static byte[] bytes(String file) {
        try {
            var bytes = Files.readAllBytes(Path.of(file));
            return file.endsWith(".gz") ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes() : bytes;
        } catch (IOException | InvalidPathException unreadable) {
            throw new IllegalArgumentException("The file \"" + file + "\" cannot be read.", unreadable);
        }
    }

    /// A field as text, "" where it is missing.
    static String text(ObjectNode line, String field) {
        var value = line.get(field);
        return value == null || value.isNull() ? "" : value.asString();
    }

    /// The moment in the field `published`, null where it is missing.
    static @Nullable Instant published(ObjectNode line) {
        var text = text(line, "published");
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(
                    "\"published\" is \"" + text + "\", which is no time in UTC.", unreadable);
        }
    }
}
