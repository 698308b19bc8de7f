package org.footnote.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.footnote.model.Brief;
import org.footnote.model.Citation;
import org.footnote.model.Completeness;
import org.footnote.model.Disagreement;
import org.footnote.model.Edition;
import org.footnote.model.FeedKind;
import org.footnote.model.Passage;
import org.footnote.model.PlainSource;
import org.footnote.model.Section;
import org.footnote.model.Source;
import org.footnote.model.Statement;
import org.footnote.model.Story;
import org.footnote.model.Support;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class StoryExportTest {
    private static final Instant TIME = Instant.parse("2026-11-20T09:30:00Z");

    private static Citation citation(int source) {
        return new Citation(source, new Passage("a" + source, 0, 4, "Text"), Citation.Standing.VERBATIM);
    }

    private static Source source(int number, FeedKind kind, String title, String address) {
        return new Source(
                number,
                "a" + number,
                "Paper " + number,
                title,
                "Ada Byron",
                address,
                TIME,
                kind,
                Completeness.FULL_TEXT,
                0);
    }

    private static Story story(String headline, String statement, String title, String address) {
        var summary = new Statement("It is open now.", List.of(citation(2), citation(1)), Support.SEVERAL);
        var section =
                new Section("What happened", List.of(new Statement(statement, List.of(citation(2)), Support.ONE)));
        var differ = new Disagreement(
                "parameters",
                Disagreement.Kind.CONFLICT,
                List.of(
                        new Disagreement.Value("62 billion", citation(1)),
                        new Disagreement.Value("65 billion", citation(2))));
        return story(
                headline,
                List.of(
                        source(1, FeedKind.LAB, "We open it", "https://lab.example/a_(b)"),
                        source(2, FeedKind.PUBLISHER, title, address)),
                new Brief(summary, List.of(section), List.of(differ), 0));
    }

    private static Story story(String headline, List<Source> sources, Brief brief) {
        return new Story("s1", headline, "Paper 1", null, sources, brief, TIME, TIME, "", "", 1, List.of(), "");
    }

    private static Story plain() {
        return story("A model opens", "It has 62 layers.", "Model opens", "https://paper.example/x");
    }

    @Test
    void markdownHasAFootnoteForEverySource() {
        assertEquals("""
                # A model opens

                It is open now.[^1][^2]

                2 articles, 1 independent source.

                ## What happened

                - It has 62 layers.[^2] (one source)

                ## Where sources differ

                - parameters: 62 billion[^1]; 65 billion[^2]

                [^1]: [We open it](<https://lab.example/a_%28b%29>). Paper 1, Ada Byron, 2026-11-20 (primary source)
                [^2]: [Model opens](<https://paper.example/x>). Paper 2, Ada Byron, 2026-11-20
                """, StoryExport.of(plain(), ExportFormat.MARKDOWN));
    }

    @ParameterizedTest
    @EnumSource
    void storyOfALabsOwnWordsHasAPrimarySource(ExportFormat format) {
        var text = StoryExport.of(ofSource(FeedKind.LAB), format);
        assertFalse(text.contains("independent source"), text);
        assertTrue(format == ExportFormat.JSON || text.contains("1 article, 1 primary source"), text);
    }

    @Test
    void saysWhereNoSourceIsIndependent() {
        var text = StoryExport.of(ofSource(FeedKind.DIGEST), ExportFormat.TEXT);
        assertTrue(text.contains("1 article, no independent source."), text);
    }

    private static Story ofSource(FeedKind kind) {
        var claim = new Statement("It is open now.", List.of(citation(1)), Support.OWN);
        return story(
                "A model opens",
                List.of(PlainSource.of(1, kind, "Paper 1", "We open it")),
                new Brief(claim, List.of(), List.of(), 0));
    }

    @ParameterizedTest
    @CsvSource({"Lab, Lab, its own claim", "Lab, Maker, their own claim"})
    void claimIsThatOfOnePartyOrOfSeveral(String one, String other, String words) {
        var claim = new Statement("It is open now.", List.of(citation(1), citation(2)), Support.OWN);
        var story = story(
                "We open it",
                List.of(
                        PlainSource.of(1, FeedKind.LAB, one, "We open it"),
                        PlainSource.of(2, FeedKind.LAB, other, "We open it")),
                new Brief(claim, List.of(new Section("What happened", List.of(claim))), List.of(), 0));
        assertTrue(StoryExport.of(story, ExportFormat.TEXT).contains("[1][2] (" + words + ")"));
    }

    @ParameterizedTest
    @CsvSource({"MARKDOWN, four[^1][^2]; nine[^2]", "TEXT, four [1][2]; nine [2]"})
    void valueThatSeveralSourcesGiveStandsOnce(ExportFormat format, String words) {
        var plain = plain();
        var differ = new Disagreement(
                "hurt",
                Disagreement.Kind.CONFLICT,
                List.of(
                        new Disagreement.Value("four", citation(1)),
                        new Disagreement.Value("nine", citation(2)),
                        new Disagreement.Value("Four", citation(2))));
        var story = plain.withBrief(new Brief(plain.brief().summary(), List.of(), List.of(differ), 0));
        assertTrue(StoryExport.of(story, format).contains("hurt: " + words));
    }

    @Test
    void textIsWrappedAndNumbered() {
        var text = StoryExport.of(
                story("A model opens", "word ".repeat(40).strip() + ".", "T", "https://p.example/"), ExportFormat.TEXT);
        assertTrue(text.startsWith("A model opens\n=============\nIt is open now. [1][2]\n"), text);
        assertTrue(text.contains("\n[2] T - Paper 2, Ada Byron, 2026-11-20\n    https://p.example/\n"), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
    }

    @Test
    void jsonKeepsTextsWordForWord() {
        var node = new JsonMapper()
                .readTree(StoryExport.of(story("H", "A \u202E\u001B[31m \"b\" <c>", "T", "x"), ExportFormat.JSON));
        var statement = node.path("sections").path(0).path("statements").path(0);
        assertEquals("A \u202E\u001B[31m \"b\" <c>", statement.path("text").asString());
        assertEquals("Text", statement.path("citations").path(0).path("quote").asString());
        assertEquals("one", statement.path("support").asString());
    }

    @Test
    void htmlJumpsFromEachNumberToItsSourceAndNeedsNothingElse() {
        var html = StoryExport.of(plain(), ExportFormat.HTML);
        assertTrue(html.contains("<sup><a href=\"#s1-2\">2</a></sup>"), html);
        assertTrue(html.contains("<li id=\"s1-2\" value=\"2\"><a href=\"https://paper.example/x\">"), html);
        assertTrue(html.contains("prefers-color-scheme:dark"), html);
        assertTrue(html.contains("@media print"), html);
        assertFalse(html.contains("<script") || html.contains("src="), html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "# Heading ~ \\# Heading",
                "1. Item ~ 1\\. Item",
                "- item ~ \\- item",
                "[x](javascript:alert(1)) ~ \\[x\\](javascript:alert(1))",
                "<img src=x onerror=alert(1)> ~ \\<img src=x onerror=alert(1)\\>",
                "*a* _b_ | c ~ \\*a\\* \\_b\\_ \\| c",
                "AT&T &lt; &#60; ~ AT\\&T \\&lt; \\&#60;",
                "![a](b) [^1] ~ !\\[a\\](b) \\[^1\\]",
                "2026 was 3.5 ~ 2026 was 3.5",
            })
    void markdownTakesNothingForItself(String text, String escaped) {
        assertEquals(escaped, Markdown.escape(text));
    }

    @Test
    void lineBreaksCannotStartABlockInMarkdown() {
        assertEquals("a # b", Markdown.escape("a\n\n# b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><svg onload=alert(1)>", "</title><b>", "' onclick='x"})
    void htmlTakesNothingForItself(String text) {
        var html = StoryExport.of(story(text, text, text, "https://p.example/\"><b>"), ExportFormat.HTML);
        assertFalse(html.contains(text), html);
        assertFalse(html.contains("<b>") || html.contains("<svg") || html.contains("<script"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "", "JAVASCRIPT:x"})
    void linksOnlyWebAddresses(String address) {
        var story = story("H", "S", "Title", address);
        assertFalse(
                StoryExport.of(story, ExportFormat.HTML).contains("href=\"" + (address.isEmpty() ? "\"" : address)));
        assertTrue(StoryExport.of(story, ExportFormat.MARKDOWN).contains("[^2]: Title. Paper 2"));
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKDOWN", "HTML", "TEXT"})
    void terminalEscapesAndBidiControlsNeverGetOut(ExportFormat format) {
        var evil = "a\u001B[31mred\u001B]0;title\u0007 b\u0000\u0008\u009B\u202Ec\u2066d\u200F";
        var written = StoryExport.of(story(evil, evil, evil, "https://p.example/" + evil), format);
        assertTrue(
                written.codePoints()
                        .allMatch(point -> point == '\n'
                                || (!Character.isISOControl(point) && Character.getType(point) != Character.FORMAT)),
                written);
        assertTrue(written.contains("ared bcd"), written);
    }

    @Test
    void footnotesOfAnEditionNeverMeet() {
        var edition = new Edition(LocalDate.of(2026, 11, 20), TIME, List.of("s1", "s2"));
        var markdown = StoryExport.of(edition, List.of(plain(), plain()), ExportFormat.MARKDOWN);
        assertTrue(markdown.startsWith("# Footnote, 2026-11-20\n\n## A model opens\n"), markdown);
        assertTrue(markdown.contains("[^1-2]: ") && markdown.contains("[^2-2]: "), markdown);
        var html = StoryExport.of(edition, List.of(plain(), plain()), ExportFormat.HTML);
        assertTrue(html.contains("id=\"s1-1\"") && html.contains("id=\"s2-1\""), html);
        assertEquals(
                2,
                new JsonMapper()
                        .readTree(StoryExport.of(edition, List.of(plain(), plain()), ExportFormat.JSON))
                        .path("stories")
                        .size());
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"MARKDOWN", "HTML", "TEXT"})
    void relativeDaysCarryTheDateOfTheirArticle(ExportFormat format) {
        var dated = story("A model opens", "It opened yesterday.", "Model opens", "https://paper.example/x");
        assertTrue(StoryExport.of(dated, format).contains("one source, written Fri 20 Nov 2026"));
        assertFalse(StoryExport.of(plain(), format).contains("written"));
    }

    @Test
    void noHeadingOfHtmlSkipsALevel() {
        var alone = StoryExport.of(plain(), ExportFormat.HTML);
        assertTrue(alone.contains("<h1>") && alone.contains("<h2 class") && !alone.contains("<h3"), alone);
        var edition = new Edition(LocalDate.of(2026, 11, 20), TIME, List.of("s1", "s2"));
        var several = StoryExport.of(edition, List.of(plain(), plain()), ExportFormat.HTML);
        assertTrue(several.contains("<h1>") && several.contains("<h2>") && several.contains("<h3 class"), several);
    }

    @Test
    void jsonSaysWhenAStatementWasWrittenThatNamesARelativeDay() {
        var dated = story("A model opens", "It opened yesterday.", "Model opens", "https://paper.example/x");
        assertTrue(StoryExport.of(dated, ExportFormat.JSON).contains("\"written\" : \"2026-11-20T09:30:00Z\""));
    }
}
