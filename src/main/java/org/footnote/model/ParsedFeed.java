package org.footnote.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A feed document as read. Get one from `feed`; immutable, for any thread.
///
/// @param title plain text, "" if none
/// @param link address of the site, "" if none
/// @param timeToLive how long the feed asks to be left alone (RSS `ttl`), or null
/// @param curated stories that the document brings already curated (Kagi News JSON), else empty
/// @param partial true if the document was cut off: its complete entries were kept, its validators must not be
/// @param warnings what was wrong with the document, in plain words
public record ParsedFeed(
        String title,
        String link,
        String description,
        String language,
        String rights,
        String id,
        @Nullable Instant published,
        @Nullable Instant updated,
        String image,
        List<Person> authors,
        List<String> categories,
        List<Link> links,
        @Nullable Duration timeToLive,
        List<Entry> entries,
        List<CuratedStory> curated,
        boolean partial,
        List<String> warnings) {

    public ParsedFeed {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        links = List.copyOf(links);
        entries = List.copyOf(entries);
        curated = List.copyOf(curated);
        warnings = List.copyOf(warnings);
    }

    /// The same feed in a language, where it does not name one itself.
    public ParsedFeed orInLanguage(String otherwise) {
        return language.isEmpty() && !otherwise.isEmpty()
                ? new ParsedFeed(
                        title,
                        link,
                        description,
                        otherwise,
                        rights,
                        id,
                        published,
                        updated,
                        image,
                        authors,
                        categories,
                        links,
                        timeToLive,
                        entries,
                        curated,
                        partial,
                        warnings)
                : this;
    }
}
