package org.footnote.story;

import java.util.Optional;
import org.footnote.text.Shingles;

/// Finds what an article is a syndicated copy of: half of the runs of four words of the shorter text stand in the
/// other, which somebody else has published before. Of summaries more has to stand there, as reports that quote one
/// agency open alike.
final class Syndication {
    private static final int RUN = 4;
    private static final double ENOUGH_OF_BODY = 0.5;
    private static final double ENOUGH_OF_SUMMARY = 0.6;
    private static final double ALIKE = 0.3;
    private static final int ENOUGH_IN_BODY = 40;
    private static final int ENOUGH_IN_SUMMARY = 5;

    private Syndication() {}

    /// The runs of words that an article is compared by.
    ///
    /// @param body of its text, empty if that is too short to tell
    /// @param summary of its summary, empty if that is too short to tell
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole; tens of thousands are kept
    record Runs(int[] body, int[] summary) {
        static Runs of(StoryGrouper.Item item) {
            return new Runs(runs(item.body(), ENOUGH_IN_BODY), runs(item.summary(), ENOUGH_IN_SUMMARY));
        }

        private static int[] runs(String text, int enough) {
            var runs = Shingles.of(text, RUN);
            return runs.length < enough ? new int[0] : runs;
        }
    }

    /// The article that this one, which has been linked to its neighbours, is a copy of; empty if it is none.
    static Optional<Member> original(Member member) {
        Member best = null;
        var most = 1.0;
        for (var at = 0; at < member.earlier.length; at++) {
            var other = member.earlier[at];
            if (member.alike(at) > ALIKE && isElsewhere(member, other)) {
                var likeness = likeness(member.runs, other.runs);
                if (likeness > most || (likeness == most && best == null)) {
                    most = likeness;
                    best = other;
                }
            }
        }
        return Optional.ofNullable(best).map(Member::original);
    }

    private static boolean isElsewhere(Member member, Member other) {
        return !member.publisher.equals(other.publisher) && other.isSource && member.isSource;
    }

    /// What two articles share, in parts of what makes one a copy.
    private static double likeness(Runs first, Runs second) {
        return first.body().length > 0 && second.body().length > 0
                ? share(first.body(), second.body()) / ENOUGH_OF_BODY
                : share(first.summary(), second.summary()) / ENOUGH_OF_SUMMARY;
    }

    private static double share(int[] first, int[] second) {
        var shorter = Math.min(first.length, second.length);
        return shorter == 0 ? 0 : (double) Shingles.shared(first, second) / shorter;
    }
}
