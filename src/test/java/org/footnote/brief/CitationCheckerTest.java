package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.model.Brief;
import org.footnote.model.Citation;
import org.footnote.model.Passage;
import org.footnote.model.Section;
import org.footnote.model.Statement;
import org.footnote.model.Support;
import org.junit.jupiter.api.Test;

class CitationCheckerTest {
    private final StoryFile story = StoryFile.all().getFirst();
    private final Brief brief = BriefWriter.write(story.sources(), BriefOptions.DEFAULT);

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
        var statement =
                new Statement("It snowed", List.of(new Citation(1, passage, Citation.Standing.VERBATIM)), Support.ONE);
        var invented =
                new Brief(Brief.EMPTY.summary(), List.of(new Section("Details", List.of(statement))), List.of(), 0);
        var checked = CitationChecker.check(invented, Map.of("a", "It rained in Turin."));
        assertEquals(List.of(), checked.sections());
        assertEquals(1, checked.dropped());
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
