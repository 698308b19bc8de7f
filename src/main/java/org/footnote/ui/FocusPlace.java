package org.footnote.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Where the focus was before something took it for a while.
final class FocusPlace {
    private final Runnable elsewhere;
    private @Nullable Node before;

    /// @param elsewhere gives the focus to something that is always there
    FocusPlace(Runnable elsewhere) {
        this.elsewhere = elsewhere;
    }

    void remember(@Nullable Scene scene) {
        before = scene == null ? null : scene.getFocusOwner();
    }

    /// Gives the focus back; to something else where what had it is gone.
    void giveBack() {
        var place = before;
        before = null;
        if (place != null && place.getScene() != null && isShown(place)) {
            place.requestFocus();
        } else {
            elsewhere.run();
        }
    }

    private static boolean isShown(Node node) {
        Node at = node;
        while (at != null && at.isVisible()) {
            at = at.getParent();
        }
        return at == null;
    }
}
