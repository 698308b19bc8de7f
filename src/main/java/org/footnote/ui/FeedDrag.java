package org.footnote.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.footnote.model.Feed;
import org.jspecify.annotations.Nullable;

/// Dragging a feed of the sidebar into a folder, or out of one: its name follows the pointer, and the head of the
/// folder that would take it lights up. Whoever uses the keyboard has the feed's menu for it.
final class FeedDrag {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final double BESIDE = 12;

    private final FeedsModel feeds;
    private final Label shadow = new Label();
    private final Map<String, Node> heads = new HashMap<>();
    private final Map<Node, String> targets = new HashMap<>();
    private @Nullable Node dragged;

    FeedDrag(FeedsModel feeds) {
        this.feeds = feeds;
        shadow.getStyleClass().add("drag-shadow");
        shadow.setManaged(false);
        shadow.setMouseTransparent(true);
        shadow.setVisible(false);
    }

    /// What follows the pointer, to be put on top of the sidebar.
    Label shadow() {
        return shadow;
    }

    /// Begins anew, as the sidebar's entries do.
    void clear() {
        heads.clear();
        targets.clear();
        stop();
    }

    /// The head of a folder, "" for the feeds that are in none: it takes feeds, and lights up for its whole folder.
    void head(Node node, String folder) {
        heads.put(folder, node);
        targets.put(node, folder);
    }

    /// Lets a feed's entry be dragged; other feeds can be dropped on it, into its folder.
    void source(Node entry, Feed feed) {
        targets.put(entry, feed.folder());
        entry.setOnDragDetected(drag -> {
            start(entry, feed);
            follow(drag);
            drag.consume();
        });
        entry.setOnMouseDragged(this::follow);
        entry.setOnMouseReleased(release -> {
            var into = folderAt(release);
            boolean moves =
                    shadow.isVisible() && into.isPresent() && !into.get().equals(feed.folder());
            stop();
            if (moves) {
                feeds.move(feed, into.get());
            }
        });
    }

    private void start(Node entry, Feed feed) {
        dragged = entry;
        entry.pseudoClassStateChanged(DRAGGED, true);
        entry.getScene().setCursor(Cursor.CLOSED_HAND);
        shadow.setText(feed.title());
        shadow.applyCss();
        shadow.autosize();
        shadow.setVisible(true);
    }

    private void follow(MouseEvent event) {
        if (shadow.isVisible()) {
            var place = shadow.getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
            double furthest = shadow.getParent().getLayoutBounds().getWidth() - shadow.getWidth() - BESIDE;
            double left = Math.clamp(place.getX() + BESIDE, 0, Math.max(0, furthest));
            shadow.relocate(Math.rint(left), Math.rint(place.getY() + BESIDE));
            light(folderAt(event).orElse(null));
        }
    }

    private Optional<String> folderAt(MouseEvent event) {
        return targets.entrySet().stream()
                .filter(target ->
                        target.getKey().contains(target.getKey().sceneToLocal(event.getSceneX(), event.getSceneY())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// Lights the head of the folder that would take the feed, and no other.
    private void light(@Nullable String folder) {
        var own = dragged == null ? null : targets.get(dragged);
        heads.forEach((name, head) -> head.pseudoClassStateChanged(TARGET, name.equals(folder) && !name.equals(own)));
    }

    private void stop() {
        light(null);
        shadow.setVisible(false);
        if (dragged != null) {
            dragged.pseudoClassStateChanged(DRAGGED, false);
            if (dragged.getScene() != null) {
                dragged.getScene().setCursor(null);
            }
            dragged = null;
        }
    }
}
