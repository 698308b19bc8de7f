package org.footnote.library;

import java.time.ZoneId;
import java.util.List;

/// The words of a search, to be found in any text. Asks nothing that is stored; immutable, for any thread.
public final class SearchWords {
    private final Matches matches;

    /// @param typed a search as [Library#search] takes it
    public SearchWords(String typed) {
        matches = new Matches(SearchQuery.parse(typed, ZoneId.systemDefault()).wanted());
    }

    /// Where the words stand in a text, in order, in UTF-16 units.
    public List<SearchHit.Range> in(String text) {
        return matches.in(text);
    }
}
