package org.footnote.library;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which stories a list holds; the latest come first. Start from [#ALL] and narrow it.
///
/// @param since only those with a source published at that moment or later, or null
/// @param collection only those in that collection, 0 for any
/// @param saved true for saved ones only
/// @param place where they stand
/// @param limit at most so many
public record StoryFilter(@Nullable Instant since, long collection, boolean saved, Place place, int limit) {

    /// Everything that is kept, set aside or not.
    public static final StoryFilter ALL = new StoryFilter(null, 0, false, Place.ANYWHERE, Integer.MAX_VALUE);

    /// Where stories stand.
    public enum Place {
        /// Set aside or not.
        ANYWHERE,

        /// In the lists that are shown.
        SHOWN,

        /// Beside them, for a reason.
        SET_ASIDE
    }

    /// Only those with a source published at that moment or later.
    public StoryFilter since(Instant moment) {
        return new StoryFilter(moment, collection, saved, place, limit);
    }

    /// Only those in that collection.
    public StoryFilter collection(long id) {
        return new StoryFilter(since, id, saved, place, limit);
    }

    /// Only saved ones.
    public StoryFilter savedOnly() {
        return new StoryFilter(since, collection, true, place, limit);
    }

    /// Only those that are not set aside.
    public StoryFilter shownOnly() {
        return new StoryFilter(since, collection, saved, Place.SHOWN, limit);
    }

    /// Only those that are set aside.
    public StoryFilter setAsideOnly() {
        return new StoryFilter(since, collection, saved, Place.SET_ASIDE, limit);
    }

    /// At most so many.
    public StoryFilter limit(int most) {
        return new StoryFilter(since, collection, saved, place, most);
    }
}
