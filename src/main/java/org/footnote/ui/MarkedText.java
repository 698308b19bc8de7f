package org.footnote.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A passage with the words that a search found marked in it.
final class MarkedText extends TextFlow {
    /// In UTF-16 units; the narrowest list has room for it at every size of text.
    private static final int LONGEST_PIECE = 24;

    MarkedText() {
        getStyleClass().add("marked-text");
    }

    /// @param marks ranges of the found words, start and end in turn
    void show(String text, List<Integer> marks) {
        getChildren().clear();
        if (Scripts.hasRightToLeft(text)) {
            add(Scripts.lead(Scripts.leadOf(text)));
        }
        int position = 0;
        for (int at = 0; at + 1 < marks.size(); at += 2) {
            int start = Math.clamp(marks.get(at), position, text.length());
            int end = Math.clamp(marks.get(at + 1), start, text.length());
            add(text.substring(position, start));
            addMarked(text.substring(start, end));
            position = end;
        }
        add(text.substring(position));
    }

    private void add(String words) {
        for (var word : Scripts.words(words)) {
            var text = new Text(word);
            text.getStyleClass().add("marked-plain");
            getChildren().add(text);
        }
    }

    private void addMarked(String words) {
        if (!words.isEmpty()) {
            int end = firstPiece(words);
            var label = new Label(Scripts.wrappable(words.substring(0, end)));
            label.getStyleClass().add("marked-found");
            getChildren().add(label);
            addMarked(words.substring(end));
        }
    }

    /// A label stands in one line and is cut where that is too short: so what is long is marked in pieces that go on
    /// in the next line, best after a space.
    private static int firstPiece(String words) {
        if (words.length() <= LONGEST_PIECE) {
            return words.length();
        }
        int space = words.lastIndexOf(' ', LONGEST_PIECE - 1);
        boolean isWithin = Character.isLowSurrogate(words.charAt(LONGEST_PIECE));
        return space > 0 ? space + 1 : LONGEST_PIECE - (isWithin ? 1 : 0);
    }
}
