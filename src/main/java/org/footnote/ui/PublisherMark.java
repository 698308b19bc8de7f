package org.footnote.ui;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/// A publisher's initials on a colour that is always the same for that publisher.
final class PublisherMark extends Label {
    private static final int COLOURS = 8;

    /// @param letters how many initials there is room for
    PublisherMark(String publisher, int letters) {
        super(initials(publisher, letters));
        getStyleClass().addAll("publisher-mark", "mark-" + Math.floorMod(publisher.hashCode(), COLOURS));
        setAccessibleText(publisher);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    static String initials(String publisher, int letters) {
        var words = publisher.strip().split("[\\s\\-_.]+", -1);
        var initials = new StringBuilder();
        for (var word : words) {
            if (!word.isEmpty() && initials.length() < letters) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
