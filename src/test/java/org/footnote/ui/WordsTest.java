package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/footnote/ui");
    private static final Path SOURCES = Path.of("src/main/java/org/footnote/ui");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z-]+)*\\.?)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertEquals(keys("messages.properties"), keys("messages_de.properties"));
    }

    @Test
    void everyKeyHasWordsThatCanBeFilledIn() throws IOException {
        for (var file : Set.of("messages.properties", "messages_de.properties")) {
            for (var entry : load(file).entrySet()) {
                var pattern = entry.getValue().toString();
                assertFalse(pattern.isBlank(), entry.getKey() + " in " + file);
                new MessageFormat(pattern, Locale.ROOT).format(new Object[] {1, 2, 3, 4, 5});
            }
        }
    }

    @Test
    void speaksEnglishOnAGermanSystemWhereTheReaderWantsIt() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            var words = new Words(Locale.ENGLISH);
            assertEquals("Settings", words.text("settings.title"));
            assertEquals("Nothing new.", words.said("Nothing new."));
            assertEquals("26 November 2026", words.day(LocalDate.of(2026, 11, 26)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyKeyIsUsedSomewhere() throws IOException {
        var literals = literals();
        var unused = new TreeSet<String>();
        for (var key : keys("messages.properties")) {
            boolean used = literals.stream()
                    .anyMatch(literal -> key.equals(literal)
                            || (literal.endsWith(".") && key.startsWith(literal))
                            || key.startsWith(literal + "."));
            if (!used) {
                unused.add(key);
            }
        }
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyKeyThatIsAskedForIsThere() throws IOException {
        var keys = keys("messages.properties");
        var asked = Pattern.compile("(?:text|item|button)\\(\\s*\"([a-z.]+[a-z])\"\\s*[,)]");
        var missing = new TreeSet<String>();
        for (var source : sources()) {
            var matcher = asked.matcher(source);
            while (matcher.find()) {
                if (!keys.contains(matcher.group(1))) {
                    missing.add(matcher.group(1));
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void countsArePluralsInBothLanguages() {
        assertEquals("1 source", new Words(Locale.UK).text("card.sources", 1));
        assertEquals("4 Quellen", new Words(Locale.GERMANY).text("card.sources", 4));
        assertTrue(new Words(Locale.FRANCE).text("shelf.today").equals("Today"));
    }

    private static Set<String> keys(String file) throws IOException {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(String file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> literals() throws IOException {
        var literals = new TreeSet<String>();
        for (var source : sources()) {
            var matcher = LITERAL.matcher(source);
            while (matcher.find()) {
                literals.add(matcher.group(1));
            }
        }
        return literals;
    }

    private static Set<String> sources() throws IOException {
        var sources = new TreeSet<String>();
        try (var files = Files.list(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }
}
