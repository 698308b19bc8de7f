package org.footnote.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Mixes the stories of several streams anew, each with a few of its articles and at a time of its own, among articles
/// that belong to none. What is drawn depends on the seed alone.
final class StreamMixer {
    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    private static final int SINGLE_ARTICLES = 500;
    private static final double LEFT_OUT = 0.25;
    private static final double LONGEST_STORY = 30 * 3600.0;

    private final Random random;
    private final double days;
    private final double bare;
    private final List<StoryGrouper.Item> items = new ArrayList<>();
    private final Map<String, String> stories = new HashMap<>();

    /// @param days that the stream lasts
    /// @param bare share of the articles that lose their summary
    StreamMixer(long seed, double days, double bare) {
        this.random = new Random(seed);
        this.days = days;
        this.bare = bare;
    }

    /// The mixed stream; a mixer makes one.
    LabelledStream mix(String name, List<LabelledStream> streams, List<StoryGrouper.Item> others) {
        byStory(streams).forEach((story, all) -> {
            if (random.nextDouble() >= LEFT_OUT) {
                Collections.shuffle(all, random);
                var start = startOfStory();
                for (var item : all.subList(0, Math.min(size(), all.size()))) {
                    add(item, story, start + LONGEST_STORY * Math.pow(random.nextDouble(), 1.5));
                }
            }
        });
        for (var count = 0; count < SINGLE_ARTICLES; count++) {
            var item = others.get(random.nextInt(others.size()));
            add(item, "single-" + item.id(), startOfStory());
        }
        items.sort(Comparator.comparingDouble(StoryGrouper.Item::hours).thenComparing(StoryGrouper.Item::id));
        return new LabelledStream(name, Comparison.SUMMARY, items, stories);
    }

    private static Map<String, List<StoryGrouper.Item>> byStory(List<LabelledStream> streams) {
        var byStory = new TreeMap<String, List<StoryGrouper.Item>>();
        var seen = new HashSet<String>();
        for (var stream : streams) {
            for (var item : stream.items()) {
                var story = stream.storyOf(item.id());
                if (seen.add(story + item.title())) {
                    byStory.computeIfAbsent(story, missing -> new ArrayList<>()).add(item);
                }
            }
        }
        return byStory;
    }

    private double startOfStory() {
        return random.nextDouble() * days * 24 * 3600;
    }

    /// How many articles a story may have: mostly one to three, now and then dozens.
    private int size() {
        var drawn = random.nextDouble();
        if (drawn < 0.85) {
            return drawn < 0.35 ? 1 : drawn < 0.55 ? 2 : 3;
        }
        return drawn < 0.93 ? 4 + random.nextInt(4) : drawn < 0.98 ? 8 + random.nextInt(12) : 20 + random.nextInt(25);
    }

    private void add(StoryGrouper.Item item, String story, double seconds) {
        if (stories.putIfAbsent(item.id(), story) == null) {
            items.add(new StoryGrouper.Item(
                    item.id(),
                    item.title(),
                    random.nextDouble() < bare ? "" : item.summary(),
                    "",
                    item.publisher(),
                    item.kind(),
                    item.address(),
                    START.plusSeconds((long) seconds)));
        }
    }
}
