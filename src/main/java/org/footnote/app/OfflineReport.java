package org.footnote.app;

import java.util.List;
import org.footnote.model.Article;

/// Whether today's edition can be read with the network off, and what is missing. Immutable, for any thread.
///
/// @param sources how many stored articles are sources of today's edition
/// @param partial how many of them are kept only in part because their pages show no more
/// @param missing those whose pages are not stored, each with the reason
/// @param pictures how many pictures of the edition's sources are stored
/// @param picturesMissing how many of them could not be had, or did not fit
/// @param fetched ids of the articles whose whole text was stored just now, of the edition or not
public record OfflineReport(
        int sources, int partial, List<Missing> missing, int pictures, int picturesMissing, List<String> fetched) {

    public OfflineReport {
        missing = List.copyOf(missing);
        fetched = List.copyOf(fetched);
    }

    /// A source whose page is not stored.
    ///
    /// @param reason one plain sentence
    public record Missing(Article article, String reason) {}

    /// Whether there is an edition and every source of it is stored.
    public boolean complete() {
        return sources > 0 && missing.isEmpty();
    }

    /// How many sources of today's edition are stored.
    public int stored() {
        return sources - missing.size();
    }

    /// The state in one sentence: "Edition complete: 37 of 37 sources stored."
    public String inWords() {
        if (sources == 0) {
            return "There is no edition yet: refresh first.";
        }
        var state = complete() ? "Edition complete" : "Edition incomplete";
        var parts = partial == 0 ? "" : ", " + partial + " of them only in part, because their pages show no more";
        return state + ": " + stored() + " of " + sources + " sources stored" + parts + ".";
    }
}
