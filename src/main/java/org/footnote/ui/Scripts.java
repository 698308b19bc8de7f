package org.footnote.ui;

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

    /// The text as a wrapping label can show it. JavaFX 26.0.2 fails where a line breaks inside a run from
    /// right to left (`PrismTextLayout.computeTrailingSpaceWidth`), so that an invisible mark ends each run
    /// after a space.
    static String wrappable(String text) {
        return hasRightToLeft(text) ? text.replace(" ", " " + LEFT_TO_RIGHT_MARK) : text;
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
