package org.footnote.export;

import java.util.ArrayList;
import java.util.List;

/// Words in lines for a terminal or a message. What comes from other people's pages may hold characters that would
/// command a terminal or turn the direction of text: they are left out. Pure functions, for any thread.
public final class TerminalLines {
    static final int WIDTH = 80;

    private TerminalLines() {}

    /// The text on one line, without anything that a terminal would obey.
    public static String clean(String text) {
        return Words.clean(text);
    }

    /// Lines of at most 80 characters, words longer than that left whole.
    ///
    /// @param mark stands before the first line, as much space before the others
    public static List<String> wrapped(String mark, String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder(mark);
        var empty = true;
        for (var word : Words.clean(text).split(" ", -1)) {
            if (!empty && line.codePointCount(0, line.length()) + 1 + word.codePointCount(0, word.length()) > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(mark.length()));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
