package org.footnote.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footnote.app.Exports;
import org.footnote.app.Footnote;
import org.footnote.app.RefreshReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `footnote refresh`: fetches what is new and says what came of it.
@Command(
        name = "refresh",
        mixinStandardHelpOptions = true,
        description = "Fetches the feeds, and tells what is new as stories. Without any feed, the bundled AI feeds are"
                + " subscribed to first.")
final class RefreshCommand extends HomeCommand {
    private static final int MOST_NAMED = 3;

    @Option(names = "--due", description = "Ask only the feeds whose time has come.")
    private boolean due;

    @Override
    Optional<String> inWindow() {
        return Optional.of("press r there");
    }

    @Override
    int run(Footnote footnote) {
        if (footnote.snapshot().feeds().isEmpty()) {
            footnote.subscriptions().addBundled();
            err().println("Subscribed to the AI feeds that come with Footnote; \"footnote feeds\" lists them.");
        }
        var report = due
                ? footnote.refresh().whatIsDue(progress -> {})
                : footnote.refresh().everything(progress -> {});
        failures(report).forEach(line -> err().println(Exports.line(line)));
        if (report.unkept() > 0) {
            err().println(Exports.line(report.trouble()));
        }
        if (report.unkept() > 0 && report.unkept() == report.asked()) {
            return 1;
        }
        out().println(summary(report));
        return report.asked() > 0 && report.failures().size() + report.unkept() == report.asked() ? 1 : 0;
    }

    /// A line for each reason, with the feeds it holds for: without a network one says all.
    private static List<String> failures(RefreshReport report) {
        var feeds = new LinkedHashMap<String, List<String>>();
        for (var failure : report.failures()) {
            feeds.computeIfAbsent(failure.reason(), _ -> new ArrayList<>())
                    .add(failure.feed().title());
        }
        var lines = new ArrayList<String>();
        feeds.forEach((reason, titles) -> lines.add(named(titles) + ": " + reason));
        return lines;
    }

    private static String named(List<String> titles) {
        int others = titles.size() - MOST_NAMED;
        return others <= 0
                ? String.join(", ", titles)
                : String.join(", ", titles.subList(0, MOST_NAMED)) + " and " + count(others, "other feed");
    }

    private static String summary(RefreshReport report) {
        var summary = new StringBuilder();
        summary.append(count(report.asked(), "feed")).append(" asked: ");
        summary.append(report.changed()).append(" with news, ");
        summary.append(report.unchanged()).append(" unchanged, ");
        summary.append(report.failures().size()).append(" failed");
        if (report.unkept() > 0) {
            summary.append(", ").append(report.unkept()).append(" not stored");
        }
        summary.append(". ");
        summary.append(count(report.newArticles(), "new article")).append(", ");
        if (report.updatedArticles() > 0) {
            summary.append(report.updatedArticles()).append(" updated, ");
        }
        summary.append(report.stories() == 1 ? "1 story" : report.stories() + " stories")
                .append(" new or changed");
        if (report.dropped() > 0) {
            summary.append(", ")
                    .append(count(report.dropped(), "statement"))
                    .append(" left out whose source did not hold");
        }
        return summary.append(
                        String.format(Locale.ROOT, " (%.1f s).", report.took().toMillis() / 1000.0))
                .toString();
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
