package org.footnote.library;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.footnote.model.Article;
import org.jspecify.annotations.Nullable;

/// The ids that articles of a backup have in this library: [Article#idOf(long, String)] makes them from the number of
/// their feed, and that may be another one here. What the backup tells of articles that it does not hold, as they are
/// in no kept story, is not found again then: nothing but their id is known.
///
/// @param articles ids by those in the backup, where they differ
record LocalIds(Map<String, String> articles) {
    /// An article's id, and a story's that is made from one: what may stand before and behind it.
    private static final Pattern ID = Pattern.compile("([a-z]-)?([0-9a-f]{16})(-\\d+)?");

    /// @param numbers the numbers that the feeds have here, by those that they have in the backup
    static LocalIds of(Fields backup, Map<Long, Long> numbers) {
        var articles = new HashMap<String, String>();
        for (var article : backup.list("articles", fields -> fields)) {
            var feed = article.longNumber("feed");
            var here = numbers.getOrDefault(feed, feed);
            if (here != feed) {
                articles.put(article.text("id"), Article.idOf(here, article.text("entry")));
            }
        }
        return new LocalIds(articles);
    }

    /// The backup with these ids wherever one of the others stands: no word or address looks like one.
    Fields in(Fields backup) {
        return articles.isEmpty() ? backup : Fields.of(renamed(backup.values()));
    }

    private @Nullable Object renamed(@Nullable Object value) {
        return switch (value) {
            case String text -> renamed(text);
            case List<?> list -> list.stream().map(this::renamed).toList();
            case Map<?, ?> map -> {
                var fields = new LinkedHashMap<Object, @Nullable Object>();
                map.forEach((name, field) -> fields.put(name, renamed(field)));
                yield fields;
            }
            case null, default -> value;
        };
    }

    private String renamed(String text) {
        var id = ID.matcher(text);
        return id.matches() ? text.replace(id.group(2), articles.getOrDefault(id.group(2), id.group(2))) : text;
    }
}
