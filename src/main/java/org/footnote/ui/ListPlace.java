package org.footnote.ui;

import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// Where a list is scrolled to, told by the first card in view: so that nothing moves under the reader when rows
/// arrive.
final class ListPlace {
    private static final String TOP = "top";
    private static final String ABOVE = "above";

    private final ListView<Row> list;
    private @Nullable Object top;
    private double above;
    private boolean fromTop;

    ListPlace(ListView<Row> list) {
        this.list = list;
    }

    /// Notes which card is the first in view, and where it stands.
    void remember() {
        top = null;
        fromTop = false;
        list.layout();
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            int last = Math.min(
                    flow.getLastVisibleCell().getIndex(), list.getItems().size() - 1);
            for (int index = flow.getFirstVisibleCell().getIndex(); index <= last && top == null; index++) {
                var cell = flow.getVisibleCell(index);
                if (cell != null && list.getItems().get(index) instanceof Row.Card card) {
                    top = key(card);
                    above = cell.getLayoutY();
                }
            }
        }
    }

    /// Does not keep the place: another list is to be seen from its top.
    void forget() {
        top = null;
        fromTop = true;
    }

    /// Takes the place down for the next start.
    void remember(Map<String, String> all) {
        remember();
        if (top instanceof String story) {
            all.put(TOP, story);
            all.put(ABOVE, Double.toString(above));
        }
    }

    /// Scrolls to where the list was at the last start.
    void restore(Map<String, String> remembered) {
        top = remembered.get(TOP);
        above = WindowPlace.signed(remembered, ABOVE, 0);
        restore();
    }

    /// Brings the noted card back to where it was, if it is still in the list.
    void restore() {
        list.layout();
        if (fromTop) {
            fromTop = false;
            list.scrollTo(0);
            list.layout();
        }
        int index = indexOfTop();
        if (index >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollToTop(index);
            flow.layout();
            flow.scrollPixels(-above);
            list.layout();
        }
    }

    private int indexOfTop() {
        for (int index = 0; top != null && index < list.getItems().size(); index++) {
            if (key(list.getItems().get(index)).equals(top)) {
                return index;
            }
        }
        return -1;
    }

    static Object key(Row row) {
        return switch (row) {
            case Row.Day day -> day.date();
            case Row.Card card -> card.story().id();
        };
    }
}
