package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footnote.model.Block;
import org.footnote.model.Citation;
import org.footnote.model.CuratedStory;
import org.footnote.model.Mark;
import org.footnote.model.Source;
import org.footnote.model.Statement;
import org.footnote.model.Support;
import org.junit.jupiter.api.Test;

class CuratedBriefReaderTest {
    private static final String SAVED = """
            Orinoco opens its model Delta to everyone

            2 Sources

            Share

            Orinoco has published the weights of Delta, and its rivals wonder what follows.

            News article

            What was published

            The weights of Delta can be downloaded since Monday

            1

            .

            A licence for companies comes with them

            1

            2

            , and it costs nothing.

            What rivals say

            Lagoon calls the step brave. [2]

            Curator.example

            Your daily dose of curated news

            We cut through the noise and send a newsletter.

            © 2026 Curator
            """;

    @Test
    void readsNumbersAloneOnALineOfASavedPage() {
        var story = CuratedBriefReader.readText("a", SAVED, "").orElseThrow();
        assertEquals("Orinoco opens its model Delta to everyone", story.headline());
        assertEquals(
                "Orinoco has published the weights of Delta, and its rivals wonder what follows.",
                story.summary().text());
        assertEquals(
                List.of("What was published", "What rivals say"),
                story.sections().stream().map(section -> section.heading()).toList());
        assertEquals(
                List.of(
                        "The weights of Delta can be downloaded since Monday. [1]",
                        "A licence for companies comes with them, and it costs nothing. [1, 2]",
                        "Lagoon calls the step brave. [2]"),
                told(story));
        assertEquals(List.of(1, 2), story.sources().stream().map(Source::number).toList());
    }

    @Test
    void readsTheListOfASavedPage() {
        var page = """
                A headline

                One thing is so [1].

                Another thing is so [2].

                Sources

                [1] The Daily: One thing, https://daily.example/one

                2. Another thing | The Weekly https://weekly.example/two
                """;
        var sources = CuratedBriefReader.readText("a", page, "").orElseThrow().sources();
        assertEquals(
                List.of(
                        "The Daily|One thing|https://daily.example/one",
                        "The Weekly|Another thing|https://weekly.example/two"),
                described(sources));
    }

    @Test
    void readsSuperscriptsAndTheOrderedListBehindThem() {
        var story = CuratedBriefReader.read(
                        "a",
                        "A headline",
                        List.of(
                                new Block.Heading("What happened", 2),
                                superscript("One thing is so.", "1"),
                                superscript("Another thing is so.", "1,2"),
                                new Block.Heading("Sources", 2),
                                listing(
                                        item("The Daily: One thing", "https://daily.example/one", ""),
                                        item("The Weekly: Another", "https://weekly.example/two", ""))),
                        "https://curator.example/a",
                        null)
                .orElseThrow();
        assertEquals(List.of("One thing is so. [1]", "Another thing is so. [1, 2]"), told(story));
        assertEquals(
                Support.SEVERAL, story.sections().getFirst().statements().get(1).support());
    }

    @Test
    void readsLinksToTheAnchorsOfTheList() {
        var text = "One thing is so [a]. More follows.";
        var first = new Block.Paragraph(text, List.of(new Mark(16, 19, Mark.Kind.LINK, "#ref-b")), "");
        var second = new Block.Paragraph("Also so 1", List.of(new Mark(8, 9, Mark.Kind.LINK, "#ref-a")), "");
        var story = CuratedBriefReader.read(
                        "a",
                        "A headline",
                        List.of(
                                first,
                                second,
                                listing(
                                        item("The Daily: One thing", "https://daily.example/one", "ref-a"),
                                        item("The Weekly: Another", "https://weekly.example/two", "ref-b"))),
                        "",
                        null)
                .orElseThrow();
        assertEquals(List.of("One thing is so. More follows. [2]", "Also so [1]"), told(story));
    }

    @Test
    void readsRangesOfNumbers() {
        var page = "A headline\n\nSo it is [1-3].\n\nAnd so on [2].\n\n3 sources\n";
        assertEquals(
                List.of("So it is. [1, 2, 3]", "And so on. [2]"),
                told(CuratedBriefReader.readText("a", page, "").orElseThrow()));
    }

    @Test
    void dropsNumbersThatNoSourceHas() {
        var page = "A headline\n\nSo it is [1] [9].\n\nAnd so on [2].\n\n2 sources\n";
        assertEquals(
                List.of("So it is. [1]", "And so on. [2]"),
                told(CuratedBriefReader.readText("a", page, "").orElseThrow()));
    }

    @Test
    void footnotesOfAnAuthorAreNoSources() {
        assertEquals(
                Optional.empty(),
                CuratedBriefReader.read(
                        "a",
                        "A headline",
                        List.of(
                                superscript("One thing is so.", "1"),
                                superscript("Another thing is so.", "2"),
                                listing(item("As I said before. ↩", "", "fn1"), item("Or nearly. ↩", "", "fn2"))),
                        "https://author.example/a",
                        null));
    }

    @Test
    void textWithoutCitationsIsNoCuratedStory() {
        assertTrue(CuratedBriefReader.readText("a", "A headline\n\n2 sources\n\nA paragraph.", "")
                .isEmpty());
        assertTrue(CuratedBriefReader.readText("a", "", "").isEmpty());
        assertTrue(
                CuratedBriefReader.read("a", "A headline", List.of(), "", null).isEmpty());
    }

    private static List<String> told(CuratedStory story) {
        var told = new ArrayList<String>();
        for (var section : story.sections()) {
            for (Statement statement : section.statements()) {
                var numbers =
                        statement.citations().stream().map(Citation::source).toList();
                told.add(statement.text() + " " + numbers);
            }
        }
        return told;
    }

    private static List<String> described(List<Source> sources) {
        return sources.stream()
                .map(source -> source.publisher() + "|" + source.title() + "|" + source.address())
                .toList();
    }

    private static Block superscript(String text, String numbers) {
        var mark = new Mark(text.length(), text.length() + numbers.length(), Mark.Kind.SUPERSCRIPT, "");
        return new Block.Paragraph(text + numbers, List.of(mark), "");
    }

    private static Block.Item item(String text, String address, String anchor) {
        var marks = address.isEmpty() ? List.<Mark>of() : List.of(new Mark(0, text.length(), Mark.Kind.LINK, address));
        return new Block.Item(text, marks, 0, anchor);
    }

    private static Block listing(Block.Item... items) {
        return new Block.Listing(List.of(items), true);
    }
}
