package org.footnote.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.footnote.model.Source;

/// The publishers that carry the same text as a source: of many only the first ones, until the reader asks for all.
///
/// @param all whether all are named, however many
record SourceCopies(Source source, List<Source> copies, boolean all) {
    /// A line holds so many names; what is beyond is a press away.
    private static final int MOST = 7;

    private static final int FIRST = 5;

    SourceCopies {
        copies = List.copyOf(copies);
    }

    /// What stands in the row of the source; nothing where it has no copies.
    List<Node> shown(Words words, StoryActions actions) {
        var names = copies.stream().map(Source::publisher).distinct().toList();
        if (names.isEmpty()) {
            return List.of();
        }
        boolean cut = !all && names.size() > MOST;
        var named = cut ? names.subList(0, FIRST) : names;
        var list = named.stream().collect(Collectors.joining(", "));
        var label = new ArticleLabel(words.text("source.alsoin", list), "source-copies");
        return cut ? List.of(new VBox(label, rest(names.size() - FIRST, words, actions))) : List.of(label);
    }

    private Hyperlink rest(int count, Words words, StoryActions actions) {
        var link = new Hyperlink(words.text("source.alsoin.more", count));
        link.getStyleClass().add("source-copies");
        link.setAccessibleText(words.text("source.alsoin.name", count, source.publisher()));
        link.setOnAction(press -> actions.showAllCopies(source.number()));
        return link;
    }
}
