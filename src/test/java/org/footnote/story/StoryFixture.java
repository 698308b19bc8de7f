package org.footnote.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.footnote.model.Brief;
import org.footnote.model.Completeness;
import org.footnote.model.FeedKind;
import org.footnote.model.Source;
import org.footnote.model.Story;
import org.footnote.model.Topic;

/// Builds stories for tests, source by source.
final class StoryFixture {
    static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

    private final List<Source> sources = new ArrayList<>();
    private String id = "story";
    private String curatedBy = "";
    private String setAside = "";

    static StoryFixture story() {
        return new StoryFixture();
    }

    StoryFixture id(String id) {
        this.id = id;
        return this;
    }

    StoryFixture curatedBy(String curator) {
        this.curatedBy = curator;
        return this;
    }

    StoryFixture setAside(String reason) {
        this.setAside = reason;
        return this;
    }

    StoryFixture source(String publisher, String title, FeedKind kind, int hoursAgo) {
        return source(publisher, title, kind, hoursAgo, 0);
    }

    StoryFixture source(String publisher, String title, FeedKind kind, int hoursAgo, int copyOf) {
        var number = sources.size() + 1;
        sources.add(new Source(
                number,
                id + number,
                publisher,
                title,
                "",
                "https://example.org/" + number,
                NOW.minusSeconds(hoursAgo * 3600L),
                kind,
                Completeness.FEED_TEXT,
                copyOf));
        return this;
    }

    List<Source> sources() {
        return List.copyOf(sources);
    }

    Story build() {
        var times = sources.stream().map(Source::published).sorted().toList();
        return new Story(
                id,
                sources.getFirst().title(),
                sources.getFirst().publisher(),
                Topic.BUSINESS,
                sources,
                Brief.EMPTY,
                times.getFirst(),
                times.getLast(),
                "",
                curatedBy,
                0,
                List.of(),
                setAside);
    }
}
