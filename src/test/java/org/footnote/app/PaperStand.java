package org.footnote.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.footnote.feed.FeedReader;
import org.footnote.feed.FeedResult;
import org.footnote.library.Library;
import org.footnote.model.FeedHealth;
import org.footnote.model.FeedKind;

/// Papers that bring one article each.
final class PaperStand {
    private PaperStand() {}

    /// An article comes in a paper of its own.
    static Arrivals arrive(Library library, Instant now, int paper, String title, String summary) {
        var address = "https://paper" + paper + ".example/feed";
        var feed = library.addFeed(address, "Paper " + paper, "", FeedKind.PUBLISHER, "");
        var document =
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Paper\", \"items\": [{\"id\": \"1\", "
                        + "\"url\": \"https://paper" + paper + ".example/1\", \"title\": \"" + title
                        + "\", \"content_text\": \""
                        + summary + "\", \"date_published\": \"" + now + "\"}]}";
        var read = (FeedResult.Read)
                new FeedReader().read(document.getBytes(StandardCharsets.UTF_8), "application/feed+json", address);
        return new Intake(library).keep(feed, FeedHealth.unknown(feed.id()), read.feed(), now);
    }
}
