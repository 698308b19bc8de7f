package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    @Test
    void whatMayBeSaidElsewhereIsNotSaidToStandAlone() {
        var story = StoryFile.ofOutlets(
                "Lisbon has approved the bridge over the Tejo after years of quarrels. Osei wrote two novels in Oulu.",
                "The bridge will be built, Lisbon said as it approved the plans of the architects."
                        + " The ferries keep running until autumn.");
        var claims = new Claims(story, new Likeness(story));
        var approval = story.sentences().getFirst();
        assertEquals(List.of(), claims.sameAs(approval));
        assertTrue(claims.maybeSaidElsewhere(approval));
        assertTrue(claims.mayBeSame(approval, story.sentences().get(2)));
        assertFalse(claims.maybeSaidElsewhere(story.sentences().get(1)));
    }

    @Test
    void tellsWhatBeginsWithTheSameEvent() {
        var story = StoryFile.ofOutlets(
                "The council of Lisbon approved the new bridge over the river on Monday, after a quarrel of nine years.",
                "On Monday the council passed a plan for a bridge over the river in Lisbon, which has cost two mayors"
                        + " their office.",
                "The ferries over the river keep running until the workers have found other jobs.");
        var claims = new Claims(story, new Likeness(story));
        var sentences = story.sentences();
        assertTrue(claims.beginAlike(sentences.get(0), sentences.get(1)));
        assertTrue(claims.beginAlike(sentences.get(1), sentences.get(0)));
        assertFalse(claims.beginAlike(sentences.get(0), sentences.get(2)));
    }
}
