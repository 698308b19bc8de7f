package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.model.Brief;
import org.footnote.model.Citation;
import org.footnote.model.Disagreement;
import org.footnote.model.Passage;
import org.footnote.model.Section;
import org.footnote.model.Statement;
import org.footnote.model.Support;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationCheckerTest {
    private static final Map<String, String> RAIN = Map.of("a", "It rained 40 mm.", "b", "It rained 50 mm, not 40 mm.");

    private final StoryFile story = StoryFile.all().getFirst();
    private final Brief brief = BriefWriter.write(story.sources(), "", BriefOptions.DEFAULT);

    @Test
    void keepsABriefWhoseTextsStandUnchanged() {
        assertEquals(brief, CitationChecker.check(brief, StoryFile.texts(story.sources())));
    }

    @Test
    void dropsAndCountsWhatAChangedArticleNoLongerSays() {
        var texts = new HashMap<>(StoryFile.texts(story.sources()));
        texts.replaceAll((article, text) -> "a".equals(article) ? text.replace("Kestrel", "Falcon") : text);
        var checked = CitationChecker.check(brief, texts);
        assertTrue(checked.dropped() > 0);
        assertTrue(checked.statements().stream()
                .noneMatch(statement -> statement.text().contains("Robotics is")));
    }

    @Test
    void dropsEveryStatementWithoutTexts() {
        var checked = CitationChecker.check(brief, Map.of());
        assertEquals(List.of(), checked.statements());
        assertEquals(brief.statements().size() + brief.disagreements().size(), checked.dropped());
    }

    @Test
    void dropsAStatementInOtherWordsThanItsQuote() {
        var passage = new Passage("a", 0, 9, "It rained");
        var statement = statement(Support.ONE, "It snowed", new Citation(1, passage, Citation.Standing.VERBATIM));
        var checked = CitationChecker.check(brief(statement), Map.of("a", "It rained in Turin."));
        assertEquals(List.of(), checked.sections());
        assertEquals(1, checked.dropped());
    }

    @Test
    void noPassageBeginsBeforeItsText() {
        assertFalse(CitationChecker.holds(new Passage("a", -1, 2, "It"), Map.of("a", "It rained.")));
        assertFalse(CitationChecker.holds(new Passage("a", 2, 2, ""), Map.of("a", "It rained.")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Visarc stopped the robots. | 1
            stopped the robots.        | 0
            Visarc started the robots. | 0""")
    void aTrimmedStatementIsItsQuoteWithoutTheConnective(String words, int kept) {
        var text = "However, Visarc stopped the robots.";
        var statement = statement(Support.ONE, words, new Citation(1, passage(text), Citation.Standing.TRIMMED));
        assertEquals(
                kept,
                CitationChecker.check(brief(statement), Map.of("a", text))
                        .statements()
                        .size());
    }

    @Test
    void aStatementThatHasLostAllButOneSourceIsSaidByOne() {
        var text = "It rained in Turin.";
        var elsewhere = new Passage("b", 0, 4, "Rain");
        var statement = statement(
                Support.SEVERAL,
                text,
                new Citation(1, passage(text), Citation.Standing.VERBATIM),
                new Citation(2, elsewhere, Citation.Standing.SUPPORTED));
        assertEquals(Support.SEVERAL, supportOf(statement, Map.of("a", text, "b", "Rain fell in Turin.")));
        assertEquals(Support.ONE, supportOf(statement, Map.of("a", text, "b", "Snow fell in Turin.")));
    }

    @Test
    void twoPlacesInOneSourceAreOneSource() {
        var text = "It rained in Turin. It rained.";
        var statement = statement(
                Support.SEVERAL,
                "It rained in Turin.",
                new Citation(1, new Passage("a", 0, 19, "It rained in Turin."), Citation.Standing.VERBATIM),
                new Citation(1, new Passage("a", 20, 30, "It rained."), Citation.Standing.SUPPORTED));
        assertEquals(Support.ONE, supportOf(statement, Map.of("a", text)));
    }

    @Test
    void aQuoteThatSaysTheSameCarriesNoStatementAlone() {
        var text = "It rained in Turin.";
        var statement = statement(Support.ONE, text, new Citation(1, passage(text), Citation.Standing.SUPPORTED));
        assertEquals(
                List.of(),
                CitationChecker.check(brief(statement), Map.of("a", text)).statements());
    }

    @Test
    void dropsADisagreementWhoseValuesDoNotStandInTheirQuotes() {
        assertEquals(
                1,
                CitationChecker.check(differing("40", "50"), RAIN)
                        .disagreements()
                        .size());
        for (var wrong : List.of(differing("40", "60"), differing("40", "40"))) {
            var checked = CitationChecker.check(wrong, RAIN);
            assertEquals(List.of(), checked.disagreements());
            assertEquals(3, checked.dropped(), "two were dropped before");
        }
    }

    /// What two sources say of the rain, two statements having been dropped before.
    private static Brief differing(String one, String other) {
        var values = List.of(
                new Disagreement.Value(one, new Citation(1, passage(RAIN, "a"), Citation.Standing.VERBATIM)),
                new Disagreement.Value(other, new Citation(2, passage(RAIN, "b"), Citation.Standing.VERBATIM)));
        return new Brief(
                Brief.EMPTY.summary(),
                List.of(),
                List.of(new Disagreement("rain", Disagreement.Kind.CONFLICT, values)),
                2);
    }

    private static Passage passage(String text) {
        return passage(Map.of("a", text), "a");
    }

    private static Passage passage(Map<String, String> texts, String article) {
        var text = texts.getOrDefault(article, "");
        return new Passage(article, 0, text.length(), text);
    }

    private static Statement statement(Support support, String words, Citation... citations) {
        return new Statement(words, List.of(citations), support);
    }

    private static Brief brief(Statement statement) {
        return new Brief(Brief.EMPTY.summary(), List.of(new Section("Details", List.of(statement))), List.of(), 0);
    }

    private static Support supportOf(Statement statement, Map<String, String> texts) {
        return CitationChecker.check(brief(statement), texts)
                .statements()
                .getFirst()
                .support();
    }

    @Test
    void linksACuratorsCitationToItsPassageOrSaysThatThereIsNone() {
        var found = curated("Kestrel recalls 1,240 delivery robots whose brakes fail on wet ramps");
        assertEquals(Citation.Standing.SUPPORTED, found.standing());
        assertTrue(found.passage() != null && CitationChecker.holds(found.passage(), StoryFile.texts(story.sources())));
        var missing = curated("Kestrel recalls 9,900 delivery robots whose brakes fail on wet ramps");
        assertEquals(Citation.Standing.NOT_FOUND, missing.standing());
        assertNull(missing.passage());
    }

    private Citation curated(String text) {
        var statement = new Statement(text, List.of(new Citation(1, null, Citation.Standing.UNCHECKED)), Support.ONE);
        var linked = CuratedCitations.link(new Brief(statement, List.of(), List.of(), 0), story.sources());
        return linked.summary().citations().getFirst();
    }
}
