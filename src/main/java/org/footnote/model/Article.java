package org.footnote.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry that is kept: everything about an article but its text and its reading status, which are loaded apart.
/// Immutable, for any thread.
///
/// @param id see [#idOf(long, String)]
/// @param feed id of the feed that brought it
/// @param entryId the entry's id within its feed
/// @param publisher who published it, as shown
/// @param kind how it counts as a source
/// @param title plain text
/// @param author names joined by ", ", "" if unknown
/// @param address where the original stands, "" if the feed gave none
/// @param published when it was published; the moment it was first seen where the feed gave no date, and never after it
/// @param updated when the publisher changed it, or null
/// @param firstSeen when it was kept
/// @param summary plain text of the feed's summary, at most about 500 characters, "" if none
/// @param language BCP 47 tag, "" if unknown
/// @param image absolute address of the lead picture, "" if none
/// @param categories the feed's own labels
public record Article(
        String id,
        long feed,
        String entryId,
        String publisher,
        FeedKind kind,
        String title,
        String author,
        String address,
        Instant published,
        @Nullable Instant updated,
        Instant firstSeen,
        String summary,
        String language,
        String image,
        List<String> categories) {

    public Article {
        categories = List.copyOf(categories);
    }

    /// The same article with another lead picture, or with none.
    public Article withImage(String other) {
        return new Article(
                id,
                feed,
                entryId,
                publisher,
                kind,
                title,
                author,
                address,
                published,
                updated,
                firstSeen,
                summary,
                language,
                other,
                categories);
    }

    /// The id of the article that an entry of a feed becomes: 16 hex digits of a SHA-256, the same for ever.
    public static String idOf(long feed, String entryId) {
        return Sha256.hex((feed + "\n" + entryId).getBytes(StandardCharsets.UTF_8))
                .substring(0, 16);
    }
}
