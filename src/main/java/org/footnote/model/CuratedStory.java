package org.footnote.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A story that somebody else has curated, with their statements, citation numbers and sources.
/// Its citations have no passage: the page does not say where in a source a statement stands.
///
/// @param id what tells it from its siblings in the same feed
/// @param headline the curator's headline
/// @param summary the curator's summary with its citation numbers; text may be ""
/// @param sections headings and paragraphs, each paragraph a statement
/// @param sources the numbered sources as listed
/// @param address where it was curated, "" if unknown
public record CuratedStory(
        String id,
        String headline,
        Statement summary,
        List<Section> sections,
        List<Source> sources,
        String address,
        @Nullable Instant published) {

    public CuratedStory {
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }
}
