package org.footnote.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.footnote.app.Snapshot;
import org.footnote.model.Story;

/// Chooses and orders the rows of a shelf. Pure; used on the FX thread.
final class Rows {
    private final Ages ages;

    Rows(Ages ages) {
        this.ages = ages;
    }

    List<Row> of(Shelf shelf, Snapshot news) {
        return switch (shelf) {
            case Shelf.Today today -> inOrder(news.today(), news);
            case Shelf.Found found -> found(found, news);
            case Shelf.All all -> byDay(news, Rows::isShown);
            case Shelf.Saved saved ->
                byDay(news, story -> news.status(story.id()).saved());
            case Shelf.OfTopic topic -> byDay(news, story -> isShown(story) && story.topic() == topic.topic());
            case Shelf.OfFeed feed -> ofFeeds(Set.of(feed.feed()), news);
            case Shelf.OfFolder folder -> ofFeeds(Folders.feeds(folder.folder(), news.feeds()), news);
            case Shelf.Collection collection -> {
                var ids = new HashSet<>(news.collections().getOrDefault(collection.name(), List.of()));
                yield byDay(news, story -> ids.contains(story.id()));
            }
            case Shelf.SetAside aside -> byDay(aside.stories(), news, story -> true);
            case Shelf.EditionOf edition -> {
                var hidden = hidden(news);
                yield edition.stories().stream()
                        .filter(story -> !hidden.contains(story.id()))
                        .map(story -> (Row) Row.Card.of(story, news.status(story.id()), null))
                        .toList();
            }
        };
    }

    /// Whether a shelf holds the same stories in the same order after a change as before it, so that only what the
    /// reader did with them may look different.
    boolean differOnlyInStatus(Shelf shelf, Snapshot before, Snapshot after) {
        boolean same = before.stories().equals(after.stories());
        return switch (shelf) {
            case Shelf.Today today -> same && before.today().equals(after.today());
            case Shelf.All all -> same;
            case Shelf.Found found -> same && before.muted().equals(after.muted());
            case Shelf.OfTopic topic -> same;
            case Shelf.OfFeed feed -> same && before.storyFeeds().equals(after.storyFeeds());
            case Shelf.OfFolder folder ->
                same
                        && before.feeds().equals(after.feeds())
                        && before.storyFeeds().equals(after.storyFeeds());
            case Shelf.SetAside aside -> true;
            case Shelf.EditionOf edition -> before.muted().equals(after.muted());
            case Shelf.Saved saved -> false;
            case Shelf.Collection collection -> false;
        };
    }

    private List<Row> ofFeeds(Set<Long> feeds, Snapshot news) {
        return byDay(
                news,
                story -> isShown(story)
                        && news.storyFeeds().getOrDefault(story.id(), List.of()).stream()
                                .anyMatch(feeds::contains));
    }

    private static List<Row> inOrder(List<String> ids, Snapshot news) {
        var stories = byId(news);
        return ids.stream()
                .map(stories::get)
                .filter(story -> story != null && isShown(story))
                .map(story -> (Row) Row.Card.of(story, news.status(story.id()), null))
                .toList();
    }

    private static List<Row> found(Shelf.Found found, Snapshot news) {
        var stories = byId(news);
        var hidden = hidden(news);
        return found.hits().stream()
                .filter(hit -> !hidden.contains(hit.story().id()))
                .map(hit -> card(stories.getOrDefault(hit.story().id(), hit.story()), hit, news))
                .toList();
    }

    private static Set<String> hidden(Snapshot news) {
        return news.muted().stream().map(muted -> muted.story().id()).collect(Collectors.toSet());
    }

    private static Row card(Story story, Desk.Hit hit, Snapshot news) {
        return Row.Card.of(story, news.status(story.id()), hit);
    }

    private static boolean isShown(Story story) {
        return story.setAside().isEmpty();
    }

    private static Map<String, Story> byId(Snapshot news) {
        return news.stories().stream().collect(Collectors.toMap(Story::id, Function.identity(), (one, two) -> one));
    }

    private List<Row> byDay(Snapshot news, Predicate<Story> wanted) {
        return byDay(news.stories(), news, wanted);
    }

    private List<Row> byDay(List<Story> stories, Snapshot news, Predicate<Story> wanted) {
        var rows = new ArrayList<Row>();
        LocalDate day = null;
        for (var story : stories) {
            if (!wanted.test(story)) {
                continue;
            }
            var date = ages.dateOf(story.lastPublished());
            if (!date.equals(day)) {
                rows.add(new Row.Day(date));
                day = date;
            }
            rows.add(Row.Card.of(story, news.status(story.id()), null));
        }
        return rows;
    }
}
