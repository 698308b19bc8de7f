package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedSupportTest {
    private final StoryText story = StoryFile.ofOutlets(
            "A judge in Oulu has stopped the plan of the harbour to cut the pay of its pilots.",
            "The harbour may not cut what its pilots earn, a judge in Oulu decided on Monday.",
            "A judge stopped the cut in the pay of the pilots on Monday. The pilots of Oulu bring in 4,000 ships a year.",
            "On Monday the pay of pilots was kept by a judge of Oulu who stopped the plan.");
    private final Likeness likeness = new Likeness(story);
    private final Sentence first = story.sentences().get(0);
    private final Sentence second = story.sentences().get(1);
    private final Sentence third = story.sentences().get(2);
    private final Sentence ships = story.sentences().get(3);
    private final Sentence fourth = story.sentences().get(4);

    @Test
    void whatOneSentenceBearsOutIsToldTwice() {
        assertTrue(tellsAgain(Map.of(first, List.of(third), fourth, List.of(third, second)), fourth, first));
    }

    @Test
    void whatIsBorneOutAtOneRemoveIsToldTwice() {
        var support = Map.of(first, List.of(second), second, List.of(third), fourth, List.of(third));
        assertTrue(tellsAgain(support, fourth, first));
        assertTrue(tellsAgain(support, first, fourth));
    }

    @Test
    void whatIsBorneOutApartIsToldOnce() {
        assertFalse(tellsAgain(Map.of(first, List.of(second), fourth, List.of(third)), fourth, first));
    }

    @Test
    void anotherFactIsNoRepeatThoughOneSentenceBearsOutBoth() {
        assertFalse(tellsAgain(Map.of(first, List.of(second), ships, List.of(second)), ships, first));
    }

    @Test
    void whatSeveralSayIsNoRepeatOfWhatOneSays() {
        assertFalse(tellsAgain(Map.of(fourth, List.of(first)), fourth, first));
    }

    private boolean tellsAgain(Map<Sentence, List<Sentence>> support, Sentence one, Sentence shown) {
        return new SharedSupport(sentence -> support.getOrDefault(sentence, List.of()), likeness)
                .tellsAgain(one, shown);
    }
}
