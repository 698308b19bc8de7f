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

    double[] score(Map<String, String> found) {
        return score(found, story -> true);
    }

    /// B-cubed and pairwise F1 of what was found, in percent, with precision and recall of the first, over the articles
    /// of
    /// some stories and the pairs that have one of them.
    double[] score(Map<String, String> found, Predicate<String> scored) {
        var gold = new HashMap<String, Integer>();
        var guess = new HashMap<String, Integer>();
        var held = new HashMap<String, Integer>();
        var both = new HashMap<List<String>, Integer>();
        for (var item : items) {
            var story = stories.get(item.id());
            var place = found.get(item.id());
            gold.merge(story, 1, Integer::sum);
            guess.merge(place, 1, Integer::sum);
            held.merge(place, scored.test(story) ? 1 : 0, Integer::sum);
            both.merge(List.of(story, place), 1, Integer::sum);
        }
        var precision = 0.0;
        var recall = 0.0;
        var right = 0.0;
        var wanted = 0.0;
        var count = 0.0;
        for (var entry : both.entrySet()) {
            if (scored.test(entry.getKey().getFirst())) {
                double size = entry.getValue();
                precision += size * size / guess.getOrDefault(entry.getKey().getLast(), 1);
                recall += size * size / gold.getOrDefault(entry.getKey().getFirst(), 1);
                right += size * (size - 1) / 2;
                count += size;
            }
        }
        for (var story : gold.entrySet()) {
            wanted += scored.test(story.getKey()) ? story.getValue() * (story.getValue() - 1.0) / 2 : 0;
        }
        var guessed = 0.0;
        for (var place : guess.entrySet()) {
            double own = held.getOrDefault(place.getKey(), 0);
            guessed += own * (own - 1) / 2 + own * (place.getValue() - own);
        }
        precision /= count;
        recall /= count;
        return new double[] {
            200 * precision * recall / (precision + recall),
            guessed + wanted == 0 ? 100 : 200 * right / (guessed + wanted),
            100 * precision,
            100 * recall
        };
    }
}
