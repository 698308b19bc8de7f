package org.footnote.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footnote.model.Block;
import org.jsoup.nodes.Element;

/// Tells tables of data from tables that lay out a page, and reads the former.
final class TableReader {
    private static final int LONGEST_CELL = 400;
    private static final int MOST_COLUMNS = 60;
    private static final Set<String> LAYOUT = Set.of(
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "blockquote",
            "figure",
            "iframe",
            "article",
            "pre",
            "form",
            "video");

    private TableReader() {}

    /// Whether rows and columns mean something here.
    static boolean isData(Element table) {
        if (table.attr("role").equals("presentation")
                || table.stream().skip(1).anyMatch(inner -> LAYOUT.contains(inner.normalName()))) {
            return false;
        }
        var rows = rows(table);
        var columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var longest = rows.stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return columns >= 2 && longest <= LONGEST_CELL && (rows.size() >= 2 || table.selectFirst("th") != null);
    }

    /// The table's rows as far as they have words.
    static Optional<Block> read(Element table) {
        var rows = rows(table);
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.Table(rows, startsWithHeadings(table)));
    }

    private static boolean startsWithHeadings(Element table) {
        var first = table.selectFirst("tr");
        return first != null
                && first.childrenSize() > 0
                && first.children().stream()
                        .allMatch(cell -> cell.nameIs("th") || cell.text().isBlank());
    }

    private static List<List<String>> rows(Element table) {
        return table.stream()
                .filter(element -> element.nameIs("tr"))
                .map(TableReader::cells)
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
    }

    private static List<String> cells(Element row) {
        var cells = new ArrayList<String>();
        for (var cell : row.children()) {
            if ((cell.nameIs("td") || cell.nameIs("th")) && cells.size() < MOST_COLUMNS) {
                cells.add(EntryHtml.words(cell));
                for (int i = 1; i < span(cell) && cells.size() < MOST_COLUMNS; i++) {
                    cells.add("");
                }
            }
        }
        return cells;
    }

    private static int span(Element cell) {
        var written = cell.attr("colspan");
        return written.matches("\\d{1,2}") ? Integer.parseInt(written) : 1;
    }
}
