package org.footnote.ui;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Which way a text runs, and how to wrap one that runs from right to left.
final class Scripts {
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";

    private Scripts() {}

    /// Whether any letter is of a script that runs from right to left.
    static boolean hasRightToLeft(String text) {
        return text.chars()
                .mapToObj(unit -> Character.getDirectionality((char) unit))
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /// The text as a wrapping label that runs the same way can show it. JavaFX 26.0.2 fails where a line breaks
    /// inside a run from right to left, as `PangoGlyphLayout` shapes it as it was before it was cut.
    /// So an invisible mark ends each run where a line may break,
    /// and as many stand before the first as [#leadOf(String)] says.
    static String wrappable(String text) {
        return hasRightToLeft(text) ? lead(leadOf(text)) + String.join(LEFT_TO_RIGHT_MARK, words(text)) : text;
    }

    /// Where an offset into a text lies in the same text as [#wrappable(String)] gives it.
    static int wrapped(String text, int offset) {
        int place = offset + leadOf(text);
        int end = 0;
        for (var word : words(text)) {
            end += word.length();
            if (end <= offset && end < text.length()) {
                place += LEFT_TO_RIGHT_MARK.length();
            }
        }
        return place;
    }

    /// The text cut wherever a line may break, if any of it runs from right to left; else in one piece.
    static List<String> words(String text) {
        if (!hasRightToLeft(text)) {
            return List.of(text);
        }
        var words = new ArrayList<String>();
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }

    /// How many characters must stand before a text, so that it can be laid out at any width. Where even a word is
    /// wider than its line and is cut, JavaFX looks for a character as far before the word as the word is long, and
    /// fails if that is before the beginning.
    static int leadOf(String text) {
        if (!hasRightToLeft(text)) {
            return 0;
        }
        int lead = 0;
        int position = 0;
        for (var word : words(text)) {
            lead = Math.max(lead, word.length() - position);
            position += word.length();
        }
        return lead;
    }

    /// So many characters that are not seen.
    static String lead(int length) {
        return LEFT_TO_RIGHT_MARK.repeat(length);
    }

    /// Whether the first letter with a direction is one of a script that runs from right to left (UAX 9, P2).
    static boolean rightToLeft(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            switch (Character.getDirectionality(text.codePointAt(at))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
