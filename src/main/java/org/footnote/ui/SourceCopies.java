package org.footnote.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.footnote.model.Source;

/// The publishers that carry the same text as a source, each a way to its copy: of many only the first ones, until the
/// reader asks for all.
///
/// @param all whether all are named, however many
record SourceCopies(Source source, List<Source> copies, boolean all) {
    /// A line holds so many names; what is beyond is a press away.
    private static final int MOST = 7;

    private static final int FIRST = 5;

    SourceCopies {
        copies = onePerPublisher(copies);
    }

    private static List<Source> onePerPublisher(List<Source> copies) {
        Set<String> seen = new HashSet<>();
        return copies.stream().filter(copy -> seen.add(copy.publisher())).toList();
    }

    /// What stands in the row of the source; nothing where it has no copies.
    List<Node> shown(Words words, StoryActions actions) {
        if (copies.isEmpty()) {
            return List.of();
        }
        boolean cut = !all && copies.size() > MOST;
        var line = new TextFlow();
        line.getStyleClass().add("source-copies");
        line.getChildren().add(said(words.text("source.alsoin") + " "));
        for (var copy : cut ? copies.subList(0, FIRST) : copies) {
            boolean last = copy.equals(copies.getLast());
            line.getChildren().addAll(name(copy, line, words, actions), said(last ? "" : ", "));
        }
        if (cut) {
            line.getChildren().add(rest(words, actions));
        }
        return List.of(line);
    }

    private static Text said(String words) {
        var text = new Text(words);
        text.getStyleClass().add("source-details");
        return text;
    }

    /// Wraps, as a name may be longer than the line.
    private static Hyperlink name(Source copy, TextFlow line, Words words, StoryActions actions) {
        var link = new Hyperlink(Scripts.wrappable(copy.publisher()));
        link.getStyleClass().add("source-copy");
        link.setId(SourceRow.id(copy.number()));
        link.setWrapText(true);
        link.maxWidthProperty().bind(line.widthProperty());
        link.setAccessibleText(words.text("source.open", copy.number(), copy.title(), copy.publisher()));
        link.setOnAction(press -> actions.openSource(copy.number(), null));
        return link;
    }

    private Hyperlink rest(Words words, StoryActions actions) {
        int count = copies.size() - FIRST;
        var link = new Hyperlink(words.text("source.alsoin.more", count));
        link.getStyleClass().add("more-copies");
        link.setAccessibleText(words.text("source.alsoin.name", count, source.publisher()));
        link.setOnAction(press ->
                actions.showAllCopies(source.number(), copies.get(FIRST).number()));
        return link;
    }
}
