package org.footnote.ui;

import java.util.Map;

/// How wide the reader has made the sidebar and the list, in pixels at 100 per cent. Immutable.
///
/// @param list the widest the list gets; it gives way where the page would get too narrow
record PaneWidths(double sidebar, double list) {
    static final PaneWidths USUAL = new PaneWidths(216, 408);
    static final double NARROWEST_LIST = 300;
    private static final String SIDEBAR = "sidebar";
    private static final String LIST = "list";

    PaneWidths {
        sidebar = Math.clamp(sidebar, 160, 360);
        list = Math.clamp(list, NARROWEST_LIST, 720);
    }

    /// The widths that were kept at the last start; the usual ones where there are none.
    static PaneWidths remembered(Map<String, String> remembered) {
        return new PaneWidths(
                WindowPlace.number(remembered, SIDEBAR, USUAL.sidebar),
                WindowPlace.number(remembered, LIST, USUAL.list));
    }

    void remember(Map<String, String> all) {
        all.put(SIDEBAR, Double.toString(sidebar));
        all.put(LIST, Double.toString(list));
    }

    PaneWidths withSidebar(double other) {
        return new PaneWidths(other, list);
    }

    PaneWidths withList(double other) {
        return new PaneWidths(sidebar, other);
    }
}
