package org.footnote.ui;

import javafx.beans.property.ObjectProperty;
import org.footnote.model.Story;

/// Has what is set aside told while it is looked at: a few stories at a time, those on top first. FX thread only.
final class LateTelling {
    private static final int AT_ONCE = 40;

    private final Desk desk;
    private final Background background;
    private final ObjectProperty<Shelf> shelf;

    LateTelling(Desk desk, Background background, ObjectProperty<Shelf> shelf) {
        this.desk = desk;
        this.background = background;
        this.shelf = shelf;
    }

    /// Begins with the shelf that is shown, and ends when another one is.
    void tell(Shelf.SetAside aside) {
        tell(aside, 0);
    }

    private void tell(Shelf.SetAside aside, int from) {
        int to = Math.min(from + AT_ONCE, aside.stories().size());
        var next = aside.stories().subList(from, to);
        if (next.stream().anyMatch(Story::isUntold)) {
            background.work(() -> aside.with(from, desk.allTold(next)), told -> {
                if (aside.equals(shelf.get())) {
                    shelf.set(told);
                    tell(told, to);
                }
            });
        } else if (!next.isEmpty()) {
            tell(aside, to);
        }
    }
}
