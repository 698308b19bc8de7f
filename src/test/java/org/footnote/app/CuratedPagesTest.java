package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.footnote.brief.CitationChecker;
import org.footnote.brief.CuratedBriefReader;
import org.footnote.brief.CuratedCitations;
import org.footnote.brief.SourceText;
import org.footnote.model.Brief;
import org.footnote.model.Citation;
import org.footnote.model.Completeness;
import org.footnote.model.FeedKind;
import org.footnote.model.Source;
import org.footnote.model.Statement;
import org.footnote.page.EntryHtml;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Pages that somebody has curated, with the texts of their sources as far as they are stored, from `curated.txt`.
class CuratedPagesTest {
    private record Page(String name, String html, List<SourceText> sources, List<String> expected) {}

    @TestFactory
    Stream<DynamicTest> eachCitationLeadsToItsPassageOrSaysThatThereIsNone() throws IOException {
        return pages().stream().map(page -> DynamicTest.dynamicTest(page.name(), () -> check(page)));
    }

    private static void check(Page page) {
        var story = CuratedBriefReader.read(
                        "a",
                        page.name(),
                        EntryHtml.blocks(page.html(), "https://curator.example/a"),
                        "https://curator.example/a",
                        null)
                .orElseThrow();
        var brief = CuratedCitations.link(new Brief(story.summary(), story.sections(), List.of(), 0), page.sources());
        var texts = new HashMap<String, String>();
        page.sources().forEach(source -> texts.put(source.source().article(), source.text()));
        assertEquals(
                page.expected(),
                brief.statements().stream()
                        .map(CuratedPagesTest::told)
                        .distinct()
                        .toList());
        assertTrue(brief.statements().stream()
                .flatMap(statement -> statement.citations().stream())
                .allMatch(citation -> citation.passage() == null || CitationChecker.holds(citation.passage(), texts)));
    }

    private static String told(Statement statement) {
        var told = new ArrayList<>(List.of(statement.text()));
        for (Citation citation : statement.citations()) {
            told.add(citation.source() + " " + citation.standing());
        }
        return String.join(" | ", told);
    }

    private static List<Page> pages() throws IOException {
        try (var stream = Objects.requireNonNull(CuratedPagesTest.class.getResourceAsStream("curated.txt"))) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^# "))
                    .filter(part -> !part.isBlank())
                    .map(part -> page(part.lines().toList()))
                    .toList();
        }
    }

    private static Page page(List<String> lines) {
        var html = new StringBuilder();
        var sources = new ArrayList<SourceText>();
        var expected = new ArrayList<String>();
        for (var index = 1; index < lines.size(); index++) {
            var line = lines.get(index);
            if (line.startsWith("## ")) {
                index++;
                sources.add(source(Integer.parseInt(line.substring(3)), lines.get(index)));
            } else if (line.startsWith("= ")) {
                expected.add(line.substring(2));
            } else {
                html.append(line).append('\n');
            }
        }
        return new Page(lines.getFirst(), html.toString(), sources, expected);
    }

    private static SourceText source(int number, String text) {
        var source =
                new Source(number, "a" + number, "", "", "", "", null, FeedKind.PUBLISHER, Completeness.FULL_TEXT, 0);
        return new SourceText(source, text);
    }
}
