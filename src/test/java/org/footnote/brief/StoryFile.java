package org.footnote.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.footnote.model.Completeness;
import org.footnote.model.FeedKind;
import org.footnote.model.Source;

/// The project's own stories for tests, from `stories.txt`: articles and what a brief of them must hold.
record StoryFile(String name, List<SourceText> sources, List<String> expected) {

    static List<StoryFile> all() {
        var stories = new ArrayList<StoryFile>();
        for (var part : List.of(read().split("(?m)^# "))) {
            if (!part.isBlank()) {
                stories.add(story(part));
            }
        }
        return stories;
    }

    private static String read() {
        try (var stream = Objects.requireNonNull(StoryFile.class.getResourceAsStream("stories.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static StoryFile story(String part) {
        var sources = new ArrayList<SourceText>();
        var expected = new ArrayList<String>();
        var lines = part.lines().toList();
        for (var index = 1; index < lines.size(); index++) {
            var line = lines.get(index);
            if (line.startsWith("## ")) {
                sources.add(source(line.substring(3), sources.size() + 1, lines.get(index + 1)));
                index++;
            } else if (line.startsWith("= ")) {
                expected.add(line.substring(2));
            }
        }
        return new StoryFile(lines.getFirst(), Copies.mark(sources), expected);
    }

    private static SourceText source(String head, int number, String text) {
        var time = head.lastIndexOf(' ');
        var kind = head.lastIndexOf(' ', time - 1);
        var source = source(
                number,
                head.substring(0, 1),
                head.substring(2, kind),
                FeedKind.valueOf(head.substring(kind + 1, time).toUpperCase(Locale.ROOT)),
                Instant.parse(head.substring(time + 1)));
        return new SourceText(source, text);
    }

    static Source source(int number, String article, String publisher, FeedKind kind, Instant published) {
        return new Source(number, article, publisher, "", "", "", published, kind, Completeness.FULL_TEXT, 0);
    }

    /// A story of which each of these texts is told by an outlet of its own, a second after the one before.
    static StoryText ofOutlets(String... texts) {
        return StoryText.of(IntStream.range(0, texts.length)
                .mapToObj(place -> new SourceText(
                        source(
                                place + 1,
                                "a" + place,
                                "Outlet " + place,
                                FeedKind.PUBLISHER,
                                Instant.EPOCH.plusSeconds(place)),
                        texts[place]))
                .toList());
    }

    static Map<String, String> texts(List<SourceText> sources) {
        var texts = new HashMap<String, String>();
        sources.forEach(source -> texts.put(source.source().article(), source.text()));
        return texts;
    }
}
