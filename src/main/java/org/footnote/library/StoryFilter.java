package org.footnote.library;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which stories a list holds; the latest come first. Start from [#ALL] and narrow it.
///
/// @param since only those with a source published at that moment or later, or null
/// @param collection only those in that collection, 0 for any
/// @param saved true for saved ones only
/// @param setAside true for those set aside, false for those shown, null for both
/// @param limit at most so many
public record StoryFilter(
        @Nullable Instant since,
        long collection,
        boolean saved,
        @Nullable Boolean setAside,
        int limit) {

    /// Everything that is kept, set aside or not.
    public static final StoryFilter ALL = new StoryFilter(null, 0, false, null, Integer.MAX_VALUE);

    /// Only those with a source published at that moment or later.
    public StoryFilter since(Instant moment) {
        return new StoryFilter(moment, collection, saved, setAside, limit);
    }

    /// Only those in that collection.
    public StoryFilter collection(long id) {
        return new StoryFilter(since, id, saved, setAside, limit);
    }

    /// Only saved ones.
    public StoryFilter savedOnly() {
        return new StoryFilter(since, collection, true, setAside, limit);
    }

    /// Only those that are set aside, or only those that are not.
    public StoryFilter setAside(boolean only) {
        return new StoryFilter(since, collection, saved, only, limit);
    }

    /// At most so many.
    public StoryFilter limit(int most) {
        return new StoryFilter(since, collection, saved, setAside, most);
    }
}
