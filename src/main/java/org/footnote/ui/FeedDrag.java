package org.footnote.ui;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import org.footnote.model.Feed;
import org.jspecify.annotations.Nullable;

/// Dragging a feed of the sidebar into a folder, or out of one. Whoever uses the keyboard has the feed's menu for it.
final class FeedDrag {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final FeedsModel feeds;
    private @Nullable Feed dragged;

    FeedDrag(FeedsModel feeds) {
        this.feeds = feeds;
    }

    /// Lets a feed's entry be dragged; other feeds can be dropped on it, into its folder.
    void source(Node entry, Feed feed) {
        entry.setOnDragDetected(drag -> {
            dragged = feed;
            var content = new ClipboardContent();
            content.putString(feed.title());
            entry.startDragAndDrop(TransferMode.MOVE).setContent(content);
            drag.consume();
        });
        entry.setOnDragDone(done -> dragged = null);
        target(entry, feed.folder());
    }

    /// Lets feeds be dropped into a folder, "" for none.
    void target(Node node, String folder) {
        node.setOnDragOver(over -> {
            if (takes(folder)) {
                over.acceptTransferModes(TransferMode.MOVE);
                over.consume();
            }
        });
        node.setOnDragEntered(entered -> node.pseudoClassStateChanged(TARGET, takes(folder)));
        node.setOnDragExited(exited -> node.pseudoClassStateChanged(TARGET, false));
        node.setOnDragDropped(dropped -> {
            dropped.setDropCompleted(drop(folder));
            dropped.consume();
        });
    }

    private boolean takes(String folder) {
        return dragged != null && !dragged.folder().equals(folder);
    }

    private boolean drop(String folder) {
        var feed = dragged;
        if (feed == null || !takes(folder)) {
            return false;
        }
        feeds.move(feed, folder);
        return true;
    }
}
