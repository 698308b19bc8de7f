package org.footnote.story;

/// Tells when recent stories are looked at again: whenever the stream of articles enters another stretch of hours, or
/// after many articles within one. Depends on the articles alone, so that a restart changes nothing.
final class Moments {
    private static final double STRETCH_HOURS = 6;
    private static final int MOST_ARTICLES = 150;

    /// In a large window looking again costs more, so more articles come in between.
    private static final int SHARE_OF_ACTIVE = 10;

    /// A new stretch of hours is reason enough where at least so large a share of them has come in.
    private static final int SHARE_FOR_A_STRETCH = 33;

    private double now = Double.NaN;
    private int since;

    /// Takes the time of the next article, NaN if unknown.
    ///
    /// @param active how many articles are in open stories
    /// @return true if earlier articles have to be looked at again before it
    boolean isDue(double hours, int active) {
        var due = since >= Math.max(MOST_ARTICLES, active / SHARE_OF_ACTIVE)
                || (since >= active / SHARE_FOR_A_STRETCH && stretch(hours) > stretch(now));
        if (Double.isNaN(now) || hours > now) {
            now = hours;
        }
        since = due ? 1 : since + 1;
        return due;
    }

    private static double stretch(double hours) {
        return Math.floor(hours / STRETCH_HOURS);
    }

    /// The latest time seen, in hours; NaN if none.
    double now() {
        return now;
    }
}
