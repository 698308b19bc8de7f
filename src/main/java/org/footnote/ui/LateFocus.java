package org.footnote.ui;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Gives the focus to a node within another one once it has been made, unless the reader has gone elsewhere by then.
/// FX thread only.
final class LateFocus {
    private final Node around;
    private @Nullable String awaited;

    /// @param around has the focus meanwhile
    LateFocus(Node around) {
        this.around = around;
    }

    /// Waits for the node with an id.
    void await(String id) {
        awaited = id;
    }

    /// Gives the focus if the node is there.
    void give() {
        if (awaited == null) {
            return;
        }
        var node = around.lookup("#" + awaited);
        if (node != null || !around.isFocused()) {
            awaited = null;
        }
        if (node != null && around.isFocused()) {
            node.requestFocus();
        }
    }
}
