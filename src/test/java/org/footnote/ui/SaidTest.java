package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidTest {
    private static final Path SOURCES = Path.of("src/main/java/org/footnote");
    private static final String LITERAL = "\"(?:[^\"\\\\\n]|\\\\.)*\"";
    private static final Pattern TEXT = Pattern.compile(
            "(?:[\\w.()]+\\s*\\+\\s*)?" + LITERAL + "(?:\\s*\\+\\s*(?:[\\w.()]+\\s*\\+\\s*)?" + LITERAL + ")*");
    /// What only programmers, scripts or the next start of the program get to see.
    private static final Pattern UNSEEN = Pattern.compile(
            "(?:Illegal\\w+Exception|SQLException|requireNonNull\\([^;]*|LOG\\.\\w+|error)\\(\\s*(?:null,\\s*)?$");
    private static final Set<String> OF_COMMANDS = Set.of("JsonLines.java", "CuratedStage.java", "OfflineReport.java");
    private static final Pattern SQL = Pattern.compile("[A-Z]{2,} .*", Pattern.DOTALL);

    private final Said german = Said.in(Locale.GERMANY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It was not fetched yet. | Wurde noch nicht geholt.
                    There is no server by the name a.example.org. | Einen Server namens a.example.org gibt es nicht.
                    The document is empty. The address leads to https://a.example/x y. | Das Dokument ist leer. Die Adresse führt zu https://a.example/x y.
                    The document is empty. No rule for this. | Das Dokument ist leer. No rule for this.
                    Nobody has said so. | Nobody has said so.
                    """)
    void saysItInGerman(String english, String expected) {
        assertEquals(expected, german.of(english));
    }

    @Test
    void leavesEnglishAsItIs() {
        assertEquals("It was not fetched yet.", Said.in(Locale.UK).of("It was not fetched yet."));
    }

    @Test
    void knowsEverySentenceOfTheRoomsBelow() throws IOException {
        var unknown = new TreeSet<String>();
        int all = 0;
        for (var room : List.of("web", "feed", "library", "app")) {
            for (var file : files(SOURCES.resolve(room))) {
                for (var sentence : sentences(Files.readString(file))) {
                    all++;
                    if (german.of(sentence).equals(sentence)) {
                        unknown.add(file.getFileName() + ": " + sentence);
                    }
                }
            }
        }
        assertEquals(Set.of(), unknown);
        assertTrue(all > 70, all + " sentences are found");
    }

    private static List<Path> files(Path room) throws IOException {
        try (Stream<Path> files = Files.walk(room)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !OF_COMMANDS.contains(file.getFileName().toString()))
                    .toList();
        }
    }

    /// The texts of a source that are sentences, with a 7 in the place of whatever is put into them.
    private static Set<String> sentences(String source) {
        var sentences = new TreeSet<String>();
        var code = source.replaceAll("(?m)^\\s*///?.*$", "");
        TEXT.matcher(code).results().forEach(match -> {
            var before = code.substring(Math.max(0, match.start() - 80), match.start());
            var text = text(match.group()).replaceFirst("^7 (?=[A-Z])", "").strip();
            boolean isSentence = text.matches("(?s)[A-Z7][^{}]* .*[.?]")
                    && !SQL.matcher(text).matches();
            if (isSentence && !UNSEEN.matcher(before).find()) {
                sentences.add(text);
            }
        });
        return sentences;
    }

    private static String text(String expression) {
        var text = new StringBuilder();
        for (var part : expression.splitWithDelimiters(LITERAL, 0)) {
            if (part.startsWith("\"")) {
                text.append(part.substring(1, part.length() - 1)
                        .replaceAll("\\\\u\\p{XDigit}{4}", "?")
                        .translateEscapes());
            } else if (part.matches("(?s).*\\w.*")) {
                text.append('7');
            }
        }
        return text.toString();
    }
}
