package org.footnote.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.app.Snapshot;
import org.footnote.model.Brief;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;
import org.footnote.model.FeedKind;
import org.footnote.model.MuteRule;
import org.footnote.model.Section;
import org.footnote.model.Source;
import org.footnote.model.Story;
import org.footnote.model.Topic;
import org.footnote.model.Validators;

/// What a window shows after some weeks of use, and on the first day; made from the demonstration edition.
final class GalleryNews {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Snapshot news;

    GalleryNews(Snapshot news) {
        this.news = news;
    }

    /// Thirty feeds in folders and all states, collections, earlier editions, mute rules, a story that is saved.
    Snapshot full() {
        var feeds = new ArrayList<Feed>();
        var health = new HashMap<Long, FeedHealth>();
        var kinds = FeedKind.values();
        for (int number = 1; number <= 30; number++) {
            var folder = number <= 12 ? "" : number <= 22 ? "Newsrooms of the coast" : "Laboratories";
            var title = number == 7
                    ? "The Journal of Unusually Long Names for Newsletters on Machines"
                    : "Newsroom " + number;
            var feed = DemoEdition.feed(number, title, kinds[number % kinds.length], folder);
            feeds.add(number == 5 ? paused(feed) : feed);
            health.put((long) number, health(number));
        }
        health.remove(9L);
        var statuses = new HashMap<>(news.statuses());
        var chips = news.status("chips");
        statuses.put("chips", new org.footnote.model.ReadingStatus("chips", false, true, null, List.of(), List.of()));
        statuses.put("merger", chips);
        return new Snapshot(
                news.stories(),
                news.muted(),
                news.today(),
                statuses,
                feeds,
                health,
                news.storyFeeds(),
                Map.of("For the newsletter", List.of("lantern", "chips"), "To be read on the train", List.of("nurses")),
                List.of(TODAY, TODAY.minusDays(1), TODAY.minusDays(2), TODAY.minusDays(3), TODAY.minusDays(9)),
                List.of(
                        new MuteRule(1, MuteRule.Kind.PHRASE, "horoscope", null),
                        new MuteRule(2, MuteRule.Kind.PUBLISHER, "Evening Courier", null),
                        new MuteRule(3, MuteRule.Kind.TOPIC, Topic.BUSINESS.key(), null)),
                news.refreshed(),
                false,
                false);
    }

    private static Feed paused(Feed feed) {
        return new Feed(
                feed.id(),
                feed.address(),
                feed.title(),
                feed.site(),
                feed.kind(),
                feed.folder(),
                true,
                feed.fullText());
    }

    private static FeedHealth health(int feed) {
        int failures = feed % 10 == 3 ? 5 : 0;
        boolean gone = feed == 8;
        var answer = gone || failures == 0 ? "" : "The server says that there is nothing at this address (404).";
        return new FeedHealth(
                feed,
                Validators.NONE,
                "5ae1",
                DemoEdition.NOW.minusSeconds(180),
                DemoEdition.NOW.minus(Duration.ofMinutes(failures > 0 ? 20_000 : 3)),
                failures,
                DemoEdition.NOW.plusSeconds(9000),
                answer,
                gone,
                Duration.ZERO);
    }

    /// The day of the first start: the welcome edition of laboratories' own words, feeds that were never asked.
    Snapshot first() {
        var stories = news.stories().stream().map(GalleryNews::ofLaboratory).toList();
        return new Snapshot(
                stories,
                List.of(),
                stories.stream().map(Story::id).toList(),
                Map.of(),
                news.feeds(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                null,
                false,
                true);
    }

    private static Story ofLaboratory(Story story) {
        var sources = story.sources().stream()
                .limit(1)
                .map(source -> new Source(
                        1,
                        source.article(),
                        "Lantern Labs",
                        source.title(),
                        "",
                        source.address(),
                        source.published(),
                        FeedKind.LAB,
                        source.completeness(),
                        0))
                .toList();
        var first = story.brief().statements().stream()
                .filter(statement -> statement.citations().stream().allMatch(cited -> cited.source() == 1))
                .toList();
        var summary = first.isEmpty() ? story.brief().summary() : first.getFirst();
        var brief = new Brief(summary, List.of(new Section("What happened", first)), List.of(), 0);
        return with(story, story.headline(), sources, brief, story.curatedBy());
    }

    /// A story that somebody else has curated, of sources whose texts are not stored.
    Story curated() {
        var story = news.stories().getFirst();
        return with(story, story.headline(), story.sources(), story.brief(), "The Curator’s Weekly");
    }

    private static Story with(Story story, String headline, List<Source> sources, Brief brief, String curatedBy) {
        return new Story(
                story.id(),
                headline,
                story.headlineBy(),
                story.topic(),
                sources,
                brief,
                story.firstPublished(),
                story.lastPublished(),
                story.image(),
                curatedBy,
                story.rank(),
                story.reasons(),
                "");
    }

    /// Neither stories nor anything else.
    Snapshot empty(Set<String> what) {
        return new Snapshot(
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                what.contains("feeds") ? List.of() : news.feeds(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                news.refreshed(),
                what.contains("offline"),
                false);
    }
}
