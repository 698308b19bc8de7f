package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private final StoryText story = StoryFile.ofOutlets(
            "Kestrel is worth three billion dollars on paper.",
            "Investors price the maker of robots at 3 billion.",
            "The valuation of Kestrel has come to $3 billion.",
            "A shut plant in Lisbon will make the machines.");

    @Test
    void saysNothingTwiceThatOneFurtherSourceSupports() {
        var third = story.sentences().get(2);
        var selection = new Selection(story, sentence -> sentence.index() < 2 ? List.of(third) : List.of());
        assertEquals(
                1,
                selection.choose(100, false).stream()
                        .filter(sentence -> sentence.index() < 3)
                        .count());
    }

    @Test
    void saysWhatDifferentSourcesSupport() {
        var selection = new Selection(story, sentence -> List.of());
        assertEquals(4, selection.choose(100, false).size());
    }

    @Test
    void leavesOutWhatMayBeSaidAlready() {
        var perhaps = new Agreement() {
            @Override
            public List<Sentence> sameAs(Sentence sentence) {
                return List.of();
            }

            @Override
            public boolean mayBeSame(Sentence one, Sentence other) {
                return Math.max(one.index(), other.index()) < 3;
            }
        };
        assertEquals(2, new Selection(story, perhaps).choose(100, false).size());
    }
}
