package org.footnote.library;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.footnote.model.Topic;
import org.jspecify.annotations.Nullable;

/// What a reader typed into the search field, understood: words, "exact phrases", -without, begin* and the filters
/// `from:`, `after:`, `before:`, `topic:` and `is:saved`, `is:unread`, `is:read`. The last word may be the beginning
/// of one, as it is still being typed. Nothing that can be typed is an error: what is no filter is a word.
///
/// @param wanted all of them must stand in a document
/// @param unwanted none of them may
/// @param filters conditions on what the words are found in
record SearchQuery(List<Term> wanted, List<Term> unwanted, List<Filter> filters) {
    private static final int MOST_TERMS = 24;
    private static final int SHORTEST_BEGINNING = 2;
    /// The few rows are found first: most words stand in far more articles than a reader has opened.
    private static final String ARTICLES_OF = "SELECT known.row FROM status CROSS JOIN membership AS held"
            + " ON held.story = status.story CROSS JOIN article AS known ON known.id = held.article WHERE status.";
    private static final Pattern DAY = Pattern.compile("\\d{4}(?:-\\d{2}){0,2}");
    private static final Pattern TOKEN = Pattern.compile("(-?)(?:(\\p{Alpha}+):)?(?:\"([^\"]*)(\"?)|([^\\s\"]+))");

    /// Words that stand next to each other.
    ///
    /// @param words without case and accents, at least one
    /// @param typed the same words as they were typed, for the index, which takes off fewer accents than [Words]
    /// @param beginning true if the last may be the beginning of a word
    record Term(List<String> words, String typed, boolean beginning) {
        String expression() {
            return "\"" + typed + "\"" + (beginning ? "*" : "");
        }
    }

    /// A condition in SQL with the value it takes, or null if it takes none.
    ///
    /// @param kind what the value is
    record Filter(String condition, @Nullable Object value, Kind kind) {
        Filter(String condition, @Nullable Object value) {
            this(condition, value, Kind.OTHER);
        }

        /// What the value of a condition is.
        enum Kind {
            /// A pattern of publishers' names.
            PUBLISHER,
            /// A topic.
            TOPIC,
            /// Something else, or nothing.
            OTHER
        }

        /// Stands in a condition for the row of the article.
        static final String ROW = "{row}";

        /// The condition where the article's row is known by this name.
        String condition(String row) {
            return condition.replace(ROW, row);
        }

        /// The same for a topic that has few stories, which are looked up first.
        String rare(String row) {
            return row + " IN (SELECT known.row FROM story CROSS JOIN membership AS held ON held.story = story.id"
                    + " CROSS JOIN article AS known ON known.id = held.article WHERE story.topic = ?)";
        }
    }

    static SearchQuery parse(String typed, ZoneId zone) {
        var wanted = new ArrayList<Term>();
        var unwanted = new ArrayList<Term>();
        var filters = new ArrayList<Filter>();
        var tokens = TOKEN.matcher(typed);
        while (tokens.find() && wanted.size() + unwanted.size() + filters.size() < MOST_TERMS) {
            var not = !tokens.group(1).isEmpty();
            var quoted = tokens.group(3) != null;
            var value = quoted ? tokens.group(3) : tokens.group(5);
            var name = tokens.group(2) == null ? "" : tokens.group(2).toLowerCase(Locale.ROOT);
            var filter = filter(name, value, zone);
            if (filter.isPresent()) {
                filters.add(not ? without(filter.get()) : filter.get());
                continue;
            }
            var stillTyped = tokens.end() == typed.length()
                    && (!quoted || tokens.group(4).isEmpty());
            term(name + " " + value, value.endsWith("*") || (stillTyped && !not))
                    .ifPresent((not ? unwanted : wanted)::add);
        }
        return new SearchQuery(List.copyOf(wanted), List.copyOf(unwanted), List.copyOf(filters));
    }

    /// The opposite of a condition; what it says nothing of, as of the topic of an article without a story, stays in.
    private static Filter without(Filter filter) {
        return new Filter("NOT ifnull(" + filter.condition() + ", 0)", filter.value());
    }

    /// @param beginning whether the last word may be the beginning of one
    private static Optional<Term> term(String text, boolean beginning) {
        var words = Words.of(text).stream().limit(MOST_TERMS).toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var typed = words.stream()
                .map(word -> text.substring(word.start(), word.end()))
                .collect(Collectors.joining(" "));
        var isBeginning = beginning && words.getLast().folded().length() >= SHORTEST_BEGINNING;
        return Optional.of(new Term(words.stream().map(Words.Word::folded).toList(), typed, isBeginning));
    }

    private static Optional<Filter> filter(String name, String value, ZoneId zone) {
        return switch (name) {
            case "from" -> publisher(value);
            case "after" -> day(value, zone).map(day -> new Filter("article.published >= ?", day));
            case "before" -> day(value, zone).map(day -> new Filter("article.published < ?", day));
            case "topic" -> topic(value);
            case "is" -> status(value);
            default -> Optional.empty();
        };
    }

    private static Optional<Filter> publisher(String value) {
        return value.isBlank()
                ? Optional.empty()
                : Optional.of(new Filter(
                        "article.publisher LIKE ? ESCAPE '\\'",
                        "%" + escape(value.strip()) + "%",
                        Filter.Kind.PUBLISHER));
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /// 2026-01-31, 2026-01 or 2026: the beginning of that day, month or year.
    private static Optional<Instant> day(String value, ZoneId zone) {
        var written = value.strip();
        if (!DAY.matcher(written).matches()) {
            return Optional.empty();
        }
        var full = switch (written.length()) {
            case 4 -> written + "-01-01";
            case 7 -> written + "-01";
            default -> written;
        };
        try {
            return Optional.of(LocalDate.parse(full).atStartOfDay(zone).toInstant());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<Filter> topic(String value) {
        for (var topic : Topic.values()) {
            if (topic.key().startsWith(value.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(new Filter(
                        "membership.story IN (SELECT id FROM story WHERE topic = ?)", topic, Filter.Kind.TOPIC));
            }
        }
        return Optional.empty();
    }

    private static Optional<Filter> status(String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "saved" -> Optional.of(new Filter(Filter.ROW + " IN (" + ARTICLES_OF + "saved)", null));
            case "read" -> Optional.of(new Filter(Filter.ROW + " IN (" + ARTICLES_OF + "read)", null));
            case "unread" ->
                Optional.of(
                        new Filter("NOT ifnull(membership.story IN (SELECT story FROM status WHERE read), 0)", null));
            default -> Optional.empty();
        };
    }

    boolean isEmpty() {
        return wanted.isEmpty() && unwanted.isEmpty() && filters.isEmpty();
    }

    /// The words as an FTS5 expression; only where some are wanted.
    String expression() {
        return unwanted.isEmpty() ? all(wanted) : "(" + all(wanted) + ") NOT (" + anyUnwanted() + ")";
    }

    /// The same search for whole words only: the last one is not taken for the beginning of others.
    SearchQuery whole() {
        var whole = wanted.stream()
                .map(term -> new Term(term.words(), term.typed(), false))
                .toList();
        return new SearchQuery(whole, unwanted, filters);
    }

    /// Whether a word may be the beginning of others.
    boolean isOpen() {
        return wanted.stream().anyMatch(Term::beginning);
    }

    /// The words by which what is found is weighed, as an FTS5 expression. A beginning says little of what is meant,
    /// and weighing it would have all words that begin so gathered once more: it counts only where it stands alone.
    String weighed() {
        var whole = wanted.stream().filter(term -> !term.beginning()).toList();
        return whole.isEmpty() ? all(wanted) : all(whole);
    }

    private static String all(List<Term> terms) {
        return terms.stream().map(Term::expression).collect(Collectors.joining(" AND "));
    }

    /// Any of the unwanted words as an FTS5 expression.
    String anyUnwanted() {
        return unwanted.stream().map(Term::expression).collect(Collectors.joining(" OR "));
    }
}
