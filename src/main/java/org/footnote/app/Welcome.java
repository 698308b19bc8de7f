package org.footnote.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.footnote.feed.FeedReader;
import org.footnote.feed.FeedResult;
import org.footnote.library.Library;
import org.footnote.model.Article;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;
import org.footnote.model.FeedKind;
import tools.jackson.databind.json.JsonMapper;

/// The welcome edition: milestones of AI in bundled feeds, which go the way of all feeds.
final class Welcome {
    /// Addresses of the bundled feeds begin with this; nothing is ever fetched from there.
    static final String ADDRESS = "footnote:welcome/";

    private static final String PREFIX = "welcome-";
    private static final String CATEGORY = "welcome/";

    /// Ids of its stories, in the order in which they are shown.
    static final List<String> STORIES = List.of(
            "welcome-deepseek-r1",
            "welcome-nobel-2024",
            "welcome-eu-ai-act",
            "welcome-chatgpt",
            "welcome-gpt-4",
            "welcome-llama",
            "welcome-alphafold",
            "welcome-transformer",
            "welcome-alphago",
            "welcome-alexnet");

    private Welcome() {}

    /// The story that a bundled entry belongs to: its milestone, as its category names it.
    static Optional<String> storyOf(Article article) {
        return article.categories().stream()
                .filter(category -> category.startsWith(CATEGORY))
                .findFirst()
                .map(category -> PREFIX + category.substring(CATEGORY.length()));
    }

    static boolean isWelcome(String story) {
        return story.startsWith(PREFIX);
    }

    static boolean isWelcome(Feed feed) {
        return feed.address().startsWith(ADDRESS);
    }

    /// What the bundled feeds bring, read and kept like any other feed.
    static Arrivals keep(Library library, FeedReader reader, Instant now) {
        var parts = new ArrayList<Arrivals>();
        for (var bundled : new JsonMapper().readTree(bytes("feeds.json"))) {
            var file = bundled.path("file").asString();
            var feed = library.addFeed(
                    ADDRESS + file,
                    bundled.path("title").asString(),
                    bundled.path("site").asString(),
                    FeedKind.valueOf(bundled.path("kind").asString()),
                    "");
            library.updateFeed(feed.withPaused(true).withFullText(false));
            if (reader.read(bytes(file), "application/xml", feed.site()) instanceof FeedResult.Read read) {
                parts.add(new Intake(library).keep(feed, FeedHealth.unknown(feed.id()), read.feed(), now));
            } else {
                throw new IllegalStateException("The bundled feed " + file + " cannot be read");
            }
        }
        return Arrivals.together(parts);
    }

    private static byte[] bytes(String file) {
        try (var in = Welcome.class.getResourceAsStream("welcome/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
