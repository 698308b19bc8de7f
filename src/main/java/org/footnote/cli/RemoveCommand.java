package org.footnote.cli;

import java.util.List;
import java.util.Optional;
import org.footnote.app.Exports;
import org.footnote.app.Footnote;
import org.footnote.app.FootnoteException;
import org.footnote.model.Feed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `footnote remove`: unsubscribes from a feed.
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Unsubscribes from a feed. Saved stories stay, and adding the feed again brings it back.")
final class RemoveCommand extends HomeCommand {
    @Parameters(paramLabel = "FEED", description = "The feed's address or its title, as \"footnote feeds\" lists them.")
    private String named = "";

    @Override
    Optional<String> inWindow() {
        return Optional.of("unsubscribe there, by the menu of the feed");
    }

    @Override
    int run(Footnote footnote) {
        var feed = feed(footnote.snapshot().feeds());
        footnote.subscriptions().remove(feed);
        out().println("Unsubscribed from " + Exports.line(feed.title()) + ". To have it back: footnote add "
                + Exports.line(feed.address()));
        return 0;
    }

    private Feed feed(List<Feed> feeds) {
        var found = feeds.stream()
                .filter(feed -> feed.address().equals(named) || feed.title().equalsIgnoreCase(named))
                .toList();
        if (found.isEmpty()) {
            throw new FootnoteException("You are subscribed to no feed " + named + ": \"footnote feeds\" lists them.");
        }
        if (found.size() > 1) {
            found.forEach(feed -> out().println(Exports.line(feed.address() + "  " + feed.title())));
            throw new FootnoteException("Several feeds are called " + named + ": name one by its address.");
        }
        return found.getFirst();
    }
}
