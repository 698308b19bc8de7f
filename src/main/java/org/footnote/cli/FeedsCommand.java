package org.footnote.cli;

import java.util.Locale;
import org.footnote.app.Exports;
import org.footnote.app.Footnote;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `footnote feeds`: the feeds and how they fare.
@Command(
        name = "feeds",
        mixinStandardHelpOptions = true,
        description = "Lists the feeds: when each last worked, what its server answered, and when it is asked next.")
final class FeedsCommand extends ReadingCommand {
    @Option(names = "--broken", description = "Only those that need attention.")
    private boolean broken;

    @Override
    int run(Footnote footnote) {
        var snapshot = footnote.snapshot();
        for (var feed : snapshot.feeds()) {
            var health = snapshot.health(feed.id());
            if (!broken || health.needsAttention()) {
                print(feed, health, snapshot.unread().feeds().getOrDefault(feed.id(), 0));
            }
        }
        if (snapshot.feeds().isEmpty()) {
            out().println("There are no feeds yet. Add one with: footnote add ADDRESS");
        }
        return 0;
    }

    private void print(Feed feed, FeedHealth health, int unread) {
        out().println(Exports.line(feed.title()) + (health.needsAttention() ? "  (needs attention)" : ""));
        out().println("  " + Exports.line(feed.address()) + "  ["
                + feed.kind().name().toLowerCase(Locale.ROOT) + "]");
        out().println("  " + state(feed, health, unread));
    }

    /// As the page of the feeds says it: what is new, or else what the server answered.
    private static String state(Feed feed, FeedHealth health, int unread) {
        if (feed.paused()) {
            return "Paused.";
        }
        if (health.answer().isEmpty()) {
            return "Not asked yet.";
        }
        boolean tellsNews = health.isWell() && !health.wasCut();
        var news = unread > 0 ? unread + " new." : "Nothing new.";
        var state = new StringBuilder(tellsNews ? news : Exports.line(health.answer()));
        state.append(" Last worked: ")
                .append(Moments.text(health.lastSuccess()))
                .append('.');
        if (health.failures() > 0) {
            state.append(" Failures in a row: ").append(health.failures()).append('.');
        }
        state.append(health.gone() ? " Not asked again." : " Next try: " + Moments.text(health.nextCheck()) + ".");
        return state.toString();
    }
}
