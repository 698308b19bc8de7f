package org.footnote.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A passage with the words that a search found marked in it.
final class MarkedText extends TextFlow {
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
            var label = new Label(Scripts.wrappable(words));
            label.getStyleClass().add("marked-found");
            getChildren().add(label);
        }
    }
}
