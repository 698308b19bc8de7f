package org.footnote.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.footnote.model.FeedKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The list of AI feeds that comes with the program: about half of them on for a new reader, unofficial ones never.
public final class BundledFeeds {
    private static final String RESOURCE = "ai-feeds.json";

    private static final List<BundledFeed> ALL = read();

    private BundledFeeds() {}

    /// All bundled feeds, newsrooms first.
    public static List<BundledFeed> all() {
        return ALL;
    }

    private static List<BundledFeed> read() {
        try (var in = Objects.requireNonNull(BundledFeeds.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            var list = new JsonMapper().readTree(in.readAllBytes());
            return StreamSupport.stream(list.spliterator(), false)
                    .map(BundledFeeds::feed)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BundledFeed feed(JsonNode entry) {
        return new BundledFeed(
                entry.path("title").asString(),
                entry.path("address").asString(),
                entry.path("site").asString(),
                FeedKind.valueOf(entry.path("kind").asString().toUpperCase(Locale.ROOT)),
                entry.path("on").asBoolean());
    }
}
