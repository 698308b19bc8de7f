package org.footnote.cli;

import java.util.Optional;
import org.footnote.app.Exports;
import org.footnote.app.Footnote;
import org.footnote.app.FootnoteException;
import org.footnote.app.Subscriptions.Candidate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `footnote add`: subscribes to a feed.
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Subscribes to a feed, by its own address or that of its site, and fetches it.")
final class AddCommand extends HomeCommand {
    @Parameters(paramLabel = "ADDRESS", description = "Where the feed or the site is.")
    private String address = "";

    @Override
    Optional<String> inWindow() {
        return Optional.of("hand the feed over to it with \"footnote " + Exports.line(address) + "\"");
    }

    @Override
    int run(Footnote footnote) {
        var found = footnote.subscriptions().find(address);
        if (found.size() > 1) {
            found.forEach(candidate -> out().println(line(candidate)));
            throw new FootnoteException("There are several feeds behind " + address + ": add the one you want.");
        }
        var candidate = found.getFirst();
        if (footnote.subscriptions().has(candidate.address())) {
            out().println("You are subscribed to " + Exports.line(candidate.title()) + " already.");
            return 0;
        }
        var feed = footnote.subscriptions().add(candidate);
        footnote.refresh().one(feed.id(), progress -> {});
        out().println(Exports.line("Subscribed to " + candidate.title() + ", "
                + (candidate.entries() == 1 ? "1 entry. " : candidate.entries() + " entries. ") + candidate.remark()));
        return 0;
    }

    private static String line(Candidate candidate) {
        return Exports.line(candidate.address() + "  " + candidate.title());
    }
}
