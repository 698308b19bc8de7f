package org.footnote.page;

import java.util.ArrayList;
import java.util.List;
import org.footnote.model.Mark;
import org.jspecify.annotations.Nullable;

/// The text of the block being read: white space collapsed, marks kept where they stand.
final class InlineText {
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private boolean space;
    private int breaks;

    /// Adds characters of a text node.
    void append(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            append(characters.charAt(i));
        }
    }

    private void append(char character) {
        if (isInvisible(character)) {
            return;
        }
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            space = true;
            return;
        }
        if (!text.isEmpty()) {
            if (breaks > 0) {
                text.append('\n');
            } else if (space) {
                text.append(' ');
            }
        }
        space = false;
        breaks = 0;
        for (int i = open.size() - 1; i >= 0 && open.get(i).start < 0; i--) {
            open.get(i).start = text.length();
        }
        text.append(character);
    }

    /// Soft hyphens, zero-width spaces, byte order marks and control characters: nothing a reader sees or searches.
    private static boolean isInvisible(char character) {
        return switch (character) {
            case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> true;
            default -> Character.isISOControl(character) && !Character.isWhitespace(character);
        };
    }

    /// Starts a new line within the block.
    ///
    /// @return how many line breaks stand here now, without text between them
    int lineBreak() {
        return ++breaks;
    }

    /// Opens a mark at the next character.
    void open(Mark.Kind kind, String target) {
        open.add(new Open(kind, target));
    }

    /// Closes the innermost open mark of a kind.
    void close(Mark.Kind kind) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).kind == kind) {
                keep(open.remove(i));
                return;
            }
        }
    }

    private void keep(Open mark) {
        if (mark.start >= 0 && mark.start < text.length()) {
            marks.add(new Mark(mark.start, text.length(), mark.kind, mark.target));
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    /// Hands over the block's text and begins the next; marks that are still open go on there.
    Line take() {
        open.forEach(this::keep);
        open.forEach(mark -> mark.start = -1);
        var line = new Line(text.toString(), marks);
        text.setLength(0);
        marks.clear();
        space = false;
        breaks = 0;
        return line;
    }

    /// A block's text with its marks.
    record Line(String text, List<Mark> marks) {
        Line {
            marks = List.copyOf(marks);
        }
    }

    private static final class Open {
        private final Mark.Kind kind;
        private final String target;
        private int start = -1;

        Open(Mark.Kind kind, @Nullable String target) {
            this.kind = kind;
            this.target = target == null ? "" : target;
        }
    }
}
