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
}
