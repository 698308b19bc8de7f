package org.footnote.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.footnote.model.Feed;

/// What came of a refresh.
///
/// @param ended when it was over
/// @param took how long it took
/// @param changed feeds that brought something
/// @param unchanged feeds that said, or showed, that nothing is new
/// @param failures feeds that could not be read, each with the reason
/// @param unkept feeds whose answer could not be stored
/// @param trouble why, in one or two plain sentences, "" if everything was stored
/// @param newArticles articles kept for the first time
/// @param updatedArticles articles whose text has changed
/// @param stories stories that are new or have grown
/// @param dropped statements left out of briefs because a citation did not hold
/// @param cancelled true if the reader ended it early
/// @param offline true if the network could not be reached at all
public record RefreshReport(
        Instant ended,
        Duration took,
        int changed,
        int unchanged,
        List<Failure> failures,
        int unkept,
        String trouble,
        int newArticles,
        int updatedArticles,
        int stories,
        int dropped,
        boolean cancelled,
        boolean offline) {

    public RefreshReport {
        failures = List.copyOf(failures);
    }

    /// A feed that could not be read.
    ///
    /// @param reason one plain sentence
    public record Failure(Feed feed, String reason) {}

    /// How many feeds were asked.
    public int asked() {
        return changed + unchanged + failures.size() + unkept;
    }
}
