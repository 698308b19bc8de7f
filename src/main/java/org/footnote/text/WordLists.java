package org.footnote.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads the word lists that lie beside a class: UTF-8, one entry a line, lines that start with `#` are comments.
public final class WordLists {
    private WordLists() {}

    /// The entries of a list in the order of the file.
    ///
    /// @param place a class of the package that the list belongs to
    /// @param name file name of the list
    public static List<String> lines(Class<?> place, String name) {
        var stream = Objects.requireNonNull(place.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("The word list " + name + " cannot be read", broken);
        }
    }

    /// The single words of a list, however they are spread over lines.
    public static List<String> words(Class<?> place, String name) {
        return lines(place, name).stream()
                .flatMap(line -> List.of(line.trim().split("\\s+")).stream())
                .toList();
    }
}
