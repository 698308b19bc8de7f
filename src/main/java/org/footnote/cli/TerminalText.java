package org.footnote.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Words for a terminal. Feeds may bring control characters that would command it, or turn the direction of text: they
/// are left out. Pure functions.
final class TerminalText {
    private static final int WIDTH = 80;

    /// Control characters (ECMA-48), and the bidirectional ones of Unicode (UAX 9) that reach beyond their text.
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

    private TerminalText() {}

    /// The text on one line, without anything that a terminal would obey.
    static String clean(String text) {
        return UNSAFE.matcher(text.replaceAll("\\s+", " ")).replaceAll("").strip();
    }

    /// The text in lines of at most 80 characters, each indented.
    static List<String> wrapped(String text, int indent) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : clean(text).split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH - indent) {
                lines.add(" ".repeat(indent) + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(" ".repeat(indent) + line);
        }
        return lines;
    }
}
