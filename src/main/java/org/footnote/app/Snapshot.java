package org.footnote.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;
import org.footnote.model.MuteRule;
import org.footnote.model.ReadingStatus;
import org.footnote.model.Story;
import org.footnote.model.Topic;
import org.jspecify.annotations.Nullable;

/// Everything the screen shows at one moment. Get one from [Footnote#snapshot]; immutable, for any thread. Another one
/// takes its place as a whole when something changes, and shares with it all that did not.
///
/// @param stories the stories that are shown, the latest first; one that is saved or collected with the reason why it
/// is set aside, if it is
/// @param muted stories that a rule of the reader hides, the latest first; what is set aside for other reasons stays in
/// the library: see [Reading#setAside()]
/// @param today ids of the stories of today's edition, weightiest first
/// @param statuses reading status by story id; untouched stories are missing
/// @param feeds in the reader's order
/// @param health by feed id
/// @param storyFeeds ids of the feeds whose articles stand in a story, by story id
/// @param collections names of the reader's collections and the stories in them
/// @param editions days that have an edition, the latest first
/// @param mutes the reader's mute rules
/// @param refreshed when the last refresh that reached the network ended, or null
/// @param offline true while the network cannot be reached
/// @param welcome true while today's edition is the bundled welcome edition
public record Snapshot(
        List<Story> stories,
        List<Muted> muted,
        List<String> today,
        Map<String, ReadingStatus> statuses,
        List<Feed> feeds,
        Map<Long, FeedHealth> health,
        Map<String, List<Long>> storyFeeds,
        Map<String, List<String>> collections,
        List<LocalDate> editions,
        List<MuteRule> mutes,
        @Nullable Instant refreshed,
        boolean offline,
        boolean welcome) {
    /// Nothing at all.
    public static final Snapshot EMPTY = new Snapshot(
            List.of(), List.of(), List.of(), Map.of(), List.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(),
            null, false, false);

    public Snapshot {
        stories = List.copyOf(stories);
        muted = List.copyOf(muted);
        today = List.copyOf(today);
        statuses = Map.copyOf(statuses);
        feeds = List.copyOf(feeds);
        health = Map.copyOf(health);
        storyFeeds = Map.copyOf(storyFeeds);
        collections = Map.copyOf(collections);
        editions = List.copyOf(editions);
        mutes = List.copyOf(mutes);
    }

    /// A story that a rule of the reader hides.
    ///
    /// @param story with the reason why it is set aside
    /// @param rule the first that hides it
    public record Muted(Story story, MuteRule rule) {
        static Muted by(MuteRule rule, Story story) {
            return new Muted(
                    story.withSetAside(
                            switch (rule.kind()) {
                                case PHRASE, PUBLISHER, ADDRESS -> "Muted: " + rule.pattern();
                                case TOPIC -> "Its topic is muted";
                                case STORY -> "Muted until something new is reported";
                            }),
                    rule);
        }

        /// The story as it is without the rule.
        Story freed() {
            return story.withSetAside("");
        }
    }

    /// How many stories are unread.
    ///
    /// @param all among those shown
    /// @param today among those of today's edition
    /// @param topics by topic
    /// @param feeds by feed id
    public record Unread(int all, int today, Map<Topic, Integer> topics, Map<Long, Integer> feeds) {
        public Unread {
            topics = Map.copyOf(topics);
            feeds = Map.copyOf(feeds);
        }
    }

    /// What the reader has done with a story.
    public ReadingStatus status(String story) {
        var status = statuses.get(story);
        return status == null ? ReadingStatus.untouched(story) : status;
    }

    /// How a feed fares.
    public FeedHealth health(long feed) {
        var known = health.get(feed);
        return known == null ? FeedHealth.unknown(feed) : known;
    }

    /// A story of this snapshot, shown or muted.
    public Optional<Story> story(String id) {
        return stories.stream()
                .filter(story -> story.id().equals(id))
                .findFirst()
                .or(() -> muted.stream()
                        .map(Muted::story)
                        .filter(story -> story.id().equals(id))
                        .findFirst());
    }

    /// How many stories a rule hides.
    public long hiddenBy(MuteRule rule) {
        return muted.stream().filter(hidden -> hidden.rule().equals(rule)).count();
    }

    /// Counts what is unread, in one pass over all stories.
    public Unread unread() {
        var all = 0;
        var topics = new EnumMap<Topic, Integer>(Topic.class);
        var byFeed = new HashMap<Long, Integer>();
        for (var story : stories) {
            if (status(story.id()).read() || !story.setAside().isEmpty()) {
                continue;
            }
            all++;
            var topic = story.topic();
            if (topic != null) {
                topics.merge(topic, 1, Integer::sum);
            }
            storyFeeds.getOrDefault(story.id(), List.of()).forEach(feed -> byFeed.merge(feed, 1, Integer::sum));
        }
        var unreadToday = today.stream().filter(story -> !status(story).read()).count();
        return new Unread(all, (int) unreadToday, topics, byFeed);
    }

    /// The same with other feeds.
    Snapshot withFeeds(List<Feed> feeds, Map<Long, FeedHealth> health, @Nullable Instant refreshed) {
        return with(statuses, feeds, health, refreshed, offline, today, editions, welcome);
    }

    /// The same with other reading statuses.
    Snapshot withStatuses(Map<String, ReadingStatus> statuses) {
        return with(statuses, feeds, health, refreshed, offline, today, editions, welcome);
    }

    /// The same with the network there or not.
    Snapshot withOffline(boolean offline) {
        return with(statuses, feeds, health, refreshed, offline, today, editions, welcome);
    }

    /// The day of the edition on top: until the first refresh of a day it is that of a day before.
    ///
    /// @param today stands for it where there is no edition
    public LocalDate latest(LocalDate today) {
        return welcome || editions.isEmpty() ? today : editions.getFirst();
    }

    /// The same with another edition on top.
    Snapshot withToday(List<String> today, List<LocalDate> editions, boolean welcome) {
        return with(statuses, feeds, health, refreshed, offline, today, editions, welcome);
    }

    /// The same stories, with all that is known beside them.
    private Snapshot with(
            Map<String, ReadingStatus> statuses,
            List<Feed> feeds,
            Map<Long, FeedHealth> health,
            @Nullable Instant refreshed,
            boolean offline,
            List<String> today,
            List<LocalDate> editions,
            boolean welcome) {
        return new Snapshot(
                stories,
                muted,
                today,
                statuses,
                feeds,
                health,
                storyFeeds,
                collections,
                editions,
                mutes,
                refreshed,
                offline,
                welcome);
    }

    /// The same with other stories, which these rules have shown or hidden; the edition still names the ones before.
    Snapshot withStories(
            List<Story> stories,
            List<Muted> muted,
            Map<String, List<Long>> storyFeeds,
            Map<String, List<String>> collections,
            List<MuteRule> mutes) {
        return new Snapshot(
                stories,
                muted,
                today,
                statuses,
                feeds,
                health,
                storyFeeds,
                collections,
                editions,
                mutes,
                refreshed,
                offline,
                welcome);
    }
}
