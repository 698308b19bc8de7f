package org.footnote.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.footnote.model.FeedKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A stream of articles in order of arrival with the story that each belongs to.
record LabelledStream(String name, Comparison comparison, List<StoryGrouper.Item> items, Map<String, String> stories) {
    static LabelledStream read(String name, Path file, Comparison comparison) throws IOException {
        var items = new ArrayList<StoryGrouper.Item>();
        var stories = new HashMap<String, String>();
        for (var line : Files.readAllLines(file)) {
            var node = new JsonMapper().readTree(line);
            var published = text(node, "published");
            items.add(new StoryGrouper.Item(
                    text(node, "id"),
                    text(node, "title"),
                    text(node, "summary"),
                    text(node, "body"),
                    text(node, "publisher"),
                    FeedKind.PUBLISHER,
                    text(node, "url"),
                    published.isEmpty() ? null : Instant.parse(published)));
            stories.put(text(node, "id"), text(node, "story"));
        }
        return new LabelledStream(name, comparison, items, stories);
    }

    /// Articles of which no story is known, without times.
    static List<StoryGrouper.Item> background(Path file) throws IOException {
        var items = new ArrayList<StoryGrouper.Item>();
        for (var line : Files.readAllLines(file)) {
            var node = new JsonMapper().readTree(line);
            items.add(new StoryGrouper.Item(
                    "other-" + items.size(),
                    text(node, "title"),
                    text(node, "summary"),
                    "",
                    text(node, "publisher"),
                    FeedKind.PUBLISHER,
                    "",
                    null));
        }
        return items;
    }

    private static String text(JsonNode node, String field) {
        var value = node.get(field);
        return value == null || value.isNull() ? "" : value.asString();
    }

    LabelledStream where(Predicate<String> story) {
        return new LabelledStream(
                name,
                comparison,
                items.stream()
                        .filter(item -> story.test(stories.get(item.id())))
                        .toList(),
                stories);
    }

    LabelledStream with(String otherName, UnaryOperator<StoryGrouper.Item> change) {
        return new LabelledStream(
                name + otherName, comparison, items.stream().map(change).toList(), stories);
    }

    Map<String, String> group(Supplier<Judge> judge, double freeHours) {
        var grouper = new StoryGrouper(comparison, judge, freeHours);
        var found = new LinkedHashMap<String, String>();
        for (var item : items) {
            grouper.group(List.of(item)).forEach(place -> found.put(place.article(), place.story()));
        }
        return found;
    }

    static StoryGrouper.Item withoutSummary(StoryGrouper.Item item) {
        return new StoryGrouper.Item(
                item.id(), item.title(), "", "", item.publisher(), item.kind(), item.address(), item.published());
    }

    String storyOf(String article) {
        return Objects.requireNonNull(stories.get(article), article);
    }

    /// B-cubed and pairwise F1 of what was found, in percent.
    double[] score(Map<String, String> found) {
        var gold = new HashMap<String, Integer>();
        var guess = new HashMap<String, Integer>();
        var both = new HashMap<List<String>, Integer>();
        for (var item : items) {
            var story = storyOf(item.id());
            var place = Objects.requireNonNull(found.get(item.id()), item.id());
            gold.merge(story, 1, Integer::sum);
            guess.merge(place, 1, Integer::sum);
            both.merge(List.of(story, place), 1, Integer::sum);
        }
        var precision = 0.0;
        var recall = 0.0;
        for (var entry : both.entrySet()) {
            double size = entry.getValue();
            precision += size * size / guess.getOrDefault(entry.getKey().getLast(), 1);
            recall += size * size / gold.getOrDefault(entry.getKey().getFirst(), 1);
        }
        var wanted = pairs(gold) + pairs(guess);
        return new double[] {
            200 * precision * recall / (precision + recall) / items.size(),
            wanted == 0 ? 100 : 200 * pairs(both) / wanted
        };
    }

    private static double pairs(Map<?, Integer> sizes) {
        return sizes.values().stream()
                .mapToDouble(size -> size * (size - 1.0) / 2)
                .sum();
    }
}
