package org.footnote.library;

import java.time.Instant;
import org.footnote.model.Topic;
import org.jspecify.annotations.Nullable;

/// Which stories a list holds; the latest come first. Start from [#ALL] and narrow it.
///
/// @param since only those with a source published at that moment or later, or null
/// @param topic only those of a topic, or null
/// @param feed only those with an article of that feed, 0 for any
/// @param collection only those in that collection, 0 for any
/// @param saved true for saved ones only
/// @param unread true for unread ones only
/// @param setAside true for those set aside, false for those shown, null for both
/// @param limit at most so many
public record StoryFilter(
        @Nullable Instant since,
        @Nullable Topic topic,
        long feed,
        long collection,
        boolean saved,
        boolean unread,
        @Nullable Boolean setAside,
        int limit) {

    /// Everything that is kept, set aside or not.
    public static final StoryFilter ALL = new StoryFilter(null, null, 0, 0, false, false, null, Integer.MAX_VALUE);

    /// Only those with a source published at that moment or later.
    public StoryFilter since(Instant moment) {
        return new StoryFilter(moment, topic, feed, collection, saved, unread, setAside, limit);
    }

    /// Only those of a topic.
    public StoryFilter topic(Topic only) {
        return new StoryFilter(since, only, feed, collection, saved, unread, setAside, limit);
    }

    /// Only those with an article of that feed.
    public StoryFilter feed(long id) {
        return new StoryFilter(since, topic, id, collection, saved, unread, setAside, limit);
    }

    /// Only those in that collection.
    public StoryFilter collection(long id) {
        return new StoryFilter(since, topic, feed, id, saved, unread, setAside, limit);
    }

    /// Only saved ones.
    public StoryFilter savedOnly() {
        return new StoryFilter(since, topic, feed, collection, true, unread, setAside, limit);
    }

    /// Only unread ones.
    public StoryFilter unreadOnly() {
        return new StoryFilter(since, topic, feed, collection, saved, true, setAside, limit);
    }

    /// Only those that are set aside, or only those that are not.
    public StoryFilter setAside(boolean only) {
        return new StoryFilter(since, topic, feed, collection, saved, unread, only, limit);
    }

    /// At most so many.
    public StoryFilter limit(int most) {
        return new StoryFilter(since, topic, feed, collection, saved, unread, setAside, most);
    }
}
