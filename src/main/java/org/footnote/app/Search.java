package org.footnote.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.footnote.library.Library;
import org.footnote.library.SearchHit;
import org.footnote.library.SearchWords;
import org.footnote.library.Shelves.SavedSearch;
import org.footnote.model.Source;
import org.footnote.model.Story;
import org.jspecify.annotations.Nullable;

/// Finds stories by the words in their sources. Blocking, for any thread but the window's.
public final class Search {
    private final Library library;

    Search(Library library) {
        this.library = library;
    }

    /// A place where the words stand.
    ///
    /// @param story the story, or null for an article that is in none
    /// @param source number of the source in whose text the words stand, 0 where they stand in the story's own
    /// words
    /// @param title of that source's article, or the story's headline
    /// @param publisher of that article
    /// @param published when that article was
    /// @param snippet the text around the match, on one line; the source's title where the words stand only there
    /// @param headlineMatches where they stand in the story's headline; none where there is no story
    /// @param snippetMatches where the words stand in the snippet
    public record Found(
            @Nullable Story story,
            int source,
            String title,
            String publisher,
            Instant published,
            String snippet,
            List<Match> headlineMatches,
            List<Match> snippetMatches) {
        public Found {
            headlineMatches = List.copyOf(headlineMatches);
            snippetMatches = List.copyOf(snippetMatches);
        }
    }

    /// A range of UTF-16 units, the end exclusive.
    public record Match(int start, int end) {}

    /// A search kept under a name.
    public record Saved(long id, String name, String query) {}

    /// Searches titles, texts and publishers: words, "phrases", -without, begin*, `from:`, `after:2026-01-01`,
    /// `before:`, `topic:`, `is:saved`, `is:unread`, `is:read`. Whatever was typed, the answer is a list.
    ///
    /// @return at most `limit` places, one a story, best first
    public List<Found> find(String query, int limit) {
        var hits = library.search(query, limit);
        var stories = library
                .stories(hits.stream()
                        .map(SearchHit::story)
                        .filter(story -> !story.isEmpty())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Story::id, Function.identity()));
        var matches = matches(query);
        return hits.stream().map(hit -> found(matches, hit, stories)).toList();
    }

    /// What tells where the words of a search stand in any text. Answers at once, on any thread.
    public Function<String, List<Match>> matches(String query) {
        var words = new SearchWords(query);
        return text -> matches(words.in(text));
    }

    /// The searches kept under a name.
    public List<Saved> saved() {
        return library.shelves().savedSearches().stream().map(Search::saved).toList();
    }

    /// Keeps a search under a name; one of the same name is replaced.
    public Saved save(String name, String query) {
        return saved(library.shelves().saveSearch(name, query));
    }

    /// Forgets a search.
    public Undo forget(Saved search) {
        library.shelves().removeSavedSearch(search.id());
        return () -> save(search.name(), search.query());
    }

    private static Saved saved(SavedSearch search) {
        return new Saved(search.id(), search.name(), search.query());
    }

    private static Found found(Function<String, List<Match>> matches, SearchHit hit, Map<String, Story> stories) {
        var story = stories.get(hit.story());
        int source = story == null ? 0 : number(story, hit.article());
        boolean byTitle = isFoundByTitle(hit, source, story);
        return new Found(
                story,
                source,
                hit.title(),
                hit.publisher(),
                hit.published(),
                byTitle ? hit.title() : hit.snippet(),
                story == null ? List.of() : matches.apply(story.headline()),
                byTitle ? matches.apply(hit.title()) : matches(hit.snippetMatches()));
    }

    /// Whether the words stand in nothing that is shown but the title of a source.
    private static boolean isFoundByTitle(SearchHit hit, int source, @Nullable Story story) {
        return source > 0
                && story != null
                && hit.snippetMatches().isEmpty()
                && !hit.title().equals(story.headline());
    }

    private static int number(Story story, String article) {
        return story.sources().stream()
                .filter(source -> !article.isEmpty() && source.article().equals(article))
                .map(Source::number)
                .findFirst()
                .orElse(0);
    }

    private static List<Match> matches(List<SearchHit.Range> ranges) {
        return ranges.stream()
                .map(range -> new Match(range.start(), range.end()))
                .toList();
    }
}
