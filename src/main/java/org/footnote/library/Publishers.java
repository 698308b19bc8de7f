package org.footnote.library;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The names of publishers, each once.
record Publishers(Session session) {
    private static final int MOST = 60;

    /// From each name to the next one in the index: https://www.sqlite.org/lang_with.html
    private static final String LIKE = """
            WITH RECURSIVE publisher (name) AS (
              SELECT min(publisher) FROM article
              UNION ALL
              SELECT (SELECT min(publisher) FROM article WHERE publisher > name) FROM publisher WHERE name IS NOT NULL)
            SELECT name FROM publisher WHERE name LIKE ? ESCAPE '\\' LIMIT ?""";

    /// What is to be added to an FTS5 expression so that it finds few articles of other publishers than the filters
    /// let through; "" if nothing can be. Empty if they let none through.
    Optional<String> expression(List<SearchQuery.Filter> filters) throws SQLException {
        var expression = new StringBuilder();
        for (var filter : filters) {
            if (filter.kind() == SearchQuery.Filter.Kind.PUBLISHER) {
                var names = session.list(LIKE, row -> row.getString(1), filter.value(), MOST);
                if (names.isEmpty()) {
                    return Optional.empty();
                }
                // A name of signs alone has no word in the index.
                if (names.size() < MOST
                        && names.stream().noneMatch(name -> Words.of(name).isEmpty())) {
                    expression.append(" AND publisher : (").append(any(names)).append(')');
                }
            }
        }
        return Optional.of(expression.toString());
    }

    private static String any(List<String> names) {
        return names.stream()
                .map(name -> '"' + name.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(" OR "));
    }
}
