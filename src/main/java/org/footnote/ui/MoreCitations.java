package org.footnote.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.footnote.model.Citation;
import org.footnote.model.Source;

/// The citations of a statement that has more than a line should carry: "+12", which opens them as a menu.
final class MoreCitations extends TextButton {
    /// A citation with the source that it names.
    record Cited(Citation citation, Source source) {}

    private static final double GAP = 4;

    private final List<Cited> rest;
    private final StoryActions actions;

    MoreCitations(List<Cited> rest, Words words, StoryActions actions, double scale) {
        super("+" + rest.size(), AccessibleRole.BUTTON);
        this.rest = List.copyOf(rest);
        this.actions = actions;
        getStyleClass().setAll("citation");
        setTranslateY(-CitationMark.RAISED_BY * scale);
        var names = rest.stream().map(cited -> cited.source().publisher()).collect(Collectors.joining(", "));
        setAccessibleText(words.text("citation.more", rest.size(), names));
        onPress(this::open);
    }

    private void open() {
        var menu = new ContextMenu();
        for (var cited : rest) {
            var item = new MenuItem(
                    "[" + cited.source().number() + "]  " + cited.source().publisher());
            item.setMnemonicParsing(false);
            item.setOnAction(press -> actions.openSource(cited.source().number(), cited.citation()));
            menu.getItems().add(item);
        }
        // Of the whole window and not of this node, which the text control makes anew while the page is coming in.
        var below = localToScreen(0, getHeight() + GAP);
        menu.show(getScene().getRoot(), below.getX(), below.getY());
    }

    /// The same for the clipboard.
    static String copied(List<Cited> rest) {
        return rest.stream().map(cited -> "[" + cited.source().number() + "]").collect(Collectors.joining());
    }
}
