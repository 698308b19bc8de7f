package org.footnote.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a feed gives for one article. Get them from `feed`; immutable, for any thread.
///
/// @param id what tells the entry from its siblings; the rule by which it is chosen never changes
/// @param title plain text, never markup; made from the text where the feed has none
/// @param link absolute address of the article, "" if none
/// @param published when the feed says it was published, or null; never a guess
/// @param updated when the feed says it was changed, or null
/// @param summary HTML of the short text, "" if none
/// @param contents HTML of the full texts, best first, empty if none
/// @param language BCP 47 tag, "" if unknown
/// @param image absolute address of its picture, "" if none
/// @param madeUp names of the fields above that were made up here because the feed lacked them
public record Entry(
        String id,
        String title,
        String link,
        @Nullable Instant published,
        @Nullable Instant updated,
        String summary,
        List<String> contents,
        List<Person> authors,
        List<String> categories,
        List<Link> links,
        List<Enclosure> enclosures,
        String language,
        String image,
        List<String> madeUp) {

    public Entry {
        contents = List.copyOf(contents);
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        links = List.copyOf(links);
        enclosures = List.copyOf(enclosures);
        madeUp = List.copyOf(madeUp);
    }

    /// The richest HTML the feed gave: the first content, else the summary, else "".
    public String html() {
        return contents.isEmpty() ? summary : contents.getFirst();
    }
}
