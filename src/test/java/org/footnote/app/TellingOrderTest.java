package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.model.PlainArticle;
import org.footnote.model.RankReason;
import org.junit.jupiter.api.Test;

class TellingOrderTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final int MANY = 300;

    private final Map<String, List<StoryBuilder.Member>> stories = new HashMap<>();

    @Test
    void fewStoriesAreToldAtOnceTheWeightiestFirst() {
        tell("old", "Claude reads tide tables", 1, Duration.ofDays(3));
        tell("fresh", "Claude moors a ship", 1, Duration.ofHours(1));
        tell("wide", "Claude steers a harbour crane", 4, Duration.ofHours(1));
        assertEquals(new TellingOrder(List.of(), List.of("wide", "fresh", "old")), order());
    }

    @Test
    void ofManyThoseAboutAiThatWeighMostComeFirst() {
        for (var number = 0; number < MANY; number++) {
            tell("dull " + number, "OpenAI model number " + number, 1, Duration.ofDays(5));
        }
        tell("football", "Harbour club wins the football cup after extra time", 9, Duration.ofHours(1));
        tell("wide", "OpenAI and Anthropic train a language model together", 4, Duration.ofHours(1));
        var order = order();
        assertEquals("wide", order.first().getFirst());
        assertTrue(order.rest().contains("football"));
        var all = new ArrayList<>(order.first());
        all.addAll(order.rest());
        assertEquals(MANY + 2, all.size());
        assertEquals(stories.keySet(), Set.copyOf(all));
    }

    @Test
    void whatTheReaderCaresForWeighsMost() {
        tell("fresh", "Claude moors a ship", 1, Duration.ofHours(1));
        tell("wide", "Claude steers a harbour crane", 4, Duration.ofDays(9));
        assertEquals(List.of("fresh", "wide"), order().rest());
        var unhurried = Settings.DEFAULT.withEmphasis(RankReason.Kind.FRESH, 0);
        assertEquals(List.of("wide", "fresh"), order(unhurried).rest());
    }

    @Test
    void whereNothingIsAboutAiTheWeightiestComeFirst() {
        for (var number = 0; number < MANY; number++) {
            tell("match " + number, "Football club " + number + " wins the cup", 1, Duration.ofDays(5));
        }
        tell("final", "Football final ends in extra time", 6, Duration.ofHours(1));
        assertEquals("final", order().first().getFirst());
    }

    private TellingOrder order() {
        return order(Settings.DEFAULT);
    }

    private TellingOrder order(Settings settings) {
        return TellingOrder.of(stories.keySet(), stories::get, new Judge(), settings.weights(), NOW);
    }

    private void tell(String story, String title, int sources, Duration age) {
        var members = new ArrayList<StoryBuilder.Member>();
        for (var source = 0; source < sources; source++) {
            members.add(new StoryBuilder.Member(
                    PlainArticle.of(story + source, title, "paper " + source, NOW.minus(age)), ""));
        }
        stories.put(story, members);
    }
}
