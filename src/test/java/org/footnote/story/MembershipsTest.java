package org.footnote.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.footnote.model.Membership;
import org.junit.jupiter.api.Test;

class MembershipsTest {
    private final Memberships memberships = new Memberships();

    @Test
    void anArticleIsInOneStoryAlone() {
        memberships.place(in("a", "s-1"));
        memberships.place(in("b", "s-1"));
        assertEquals(Optional.of(in("a", "s-1")), memberships.place(in("a", "s-2")));
        assertEquals(List.of("b"), memberships.articlesOf("s-1"));
        assertEquals(List.of("a"), memberships.articlesOf("s-2"));
        assertEquals(Optional.of("s-2"), memberships.storyOf("a"));
    }

    @Test
    void aStoryWithoutArticlesIsNone() {
        memberships.place(in("a", "s-1"));
        memberships.forget("a");
        memberships.forget("never there");
        assertFalse(memberships.hasStory("s-1"));
        assertFalse(memberships.holds("a"));
        assertEquals(List.of(), memberships.articlesOf("s-1"));
    }

    @Test
    void anArticleThatIsNamedACopyKeepsItsPlaceInItsStory() {
        memberships.place(in("a", "s-1"));
        memberships.place(in("b", "s-1"));
        memberships.place(new Membership("a", "s-1", "b"));
        assertEquals(List.of("a", "b"), memberships.articlesOf("s-1"));
        assertEquals("b", memberships.of("a").orElseThrow().copyOf());
    }

    private static Membership in(String article, String story) {
        return new Membership(article, story, "");
    }
}
