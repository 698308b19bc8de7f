package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.footnote.model.Disagreement;
import org.junit.jupiter.api.Test;

class DisagreementsTest {
    @Test
    void whatALaterArticleRaisesIsAnUpdate() {
        assertEquals(
                List.of(Disagreement.Kind.UPDATE),
                kinds(
                        "Four miners were killed in the pit of Oulu on Monday, officials said.",
                        "Five miners were killed in the pit of Oulu on Monday, officials said."));
    }

    @Test
    void whatGoesToAndFroIsAConflictAndNoUpdate() {
        assertEquals(
                List.of(Disagreement.Kind.CONFLICT),
                kinds(
                        "Five miners were killed in the pit of Oulu on Monday, officials said.",
                        "Four miners were killed in the pit of Oulu on Monday, officials said.",
                        "Five miners were killed on Monday in the pit of Oulu.",
                        "Four miners were killed on Monday in the pit of Oulu."));
    }

    private static List<Disagreement.Kind> kinds(String... texts) {
        var story = StoryFile.ofOutlets(texts);
        var likeness = new Likeness(story);
        return new Disagreements(new Evidence(story, likeness, new Claims(story, likeness)))
                .find().stream().map(Disagreement::kind).toList();
    }
}
