package org.footnote.text;

/// Where a page has what a text directive names, found as the WICG draft "URL Fragment Text Directives" finds it ("find
/// a range from a text directive"): white space and the bounds of blocks may stand between the context and what is
/// sought, and all parts begin and end with a word. Immutable, for any thread.
///
/// Browsers do not agree on what a word is in all cases ("3.5", "o'clock", Thai). So a place counts as another one
/// where any browser may find it, and as the wanted one only where every browser does.
final class FragmentPlaces {
    private static final String INSIDE_WORDS = ".,:;'’_-";

    private final String text;
    private final String folded;

    FragmentPlaces(String text) {
        this.text = text;
        this.folded = fold(text);
    }

    /// The parts of a text directive; "" for one that is left out, and only `start` never is.
    record Parts(String before, String start, String end, String after) {
        Parts {
            before = fold(before);
            start = fold(start);
            end = fold(end);
            after = fold(after);
        }
    }

    /// Whether the parts mean a passage and nothing else.
    ///
    /// @param start first UTF-16 unit of the passage, inclusive
    /// @param end last UTF-16 unit, exclusive
    boolean areOnly(Parts parts, int start, int end) {
        var found = false;
        var from = 0;
        while (true) {
            var context = parts.before().isEmpty() ? from : search(parts.before(), from, false);
            var open = parts.before().isEmpty()
                    ? search(parts.start(), from, endsWord(parts))
                    : afterSpace(context + parts.before().length());
            if (context < 0 || open < 0) {
                return found;
            }
            from = (parts.before().isEmpty() ? open : context) + 1;
            var close = close(parts, open);
            if (close < 0) {
                continue;
            }
            if (open != start || close != end || !isSure(parts, context, open, close)) {
                return false;
            }
            found = true;
        }
    }

    /// Where a passage that begins at a position ends, -1 if none begins there.
    private int close(Parts parts, int open) {
        var close = open + parts.start().length();
        if (!folded.startsWith(parts.start(), open) || (endsWord(parts) && !mayBeBound(close))) {
            return -1;
        }
        if (parts.end().isEmpty()) {
            return isFollowed(parts, close) ? close : -1;
        }
        var last = search(parts.end(), close, parts.after().isEmpty());
        while (last >= 0 && !isFollowed(parts, last + parts.end().length())) {
            last = search(parts.end(), last + parts.end().length(), false);
        }
        return last < 0 ? -1 : last + parts.end().length();
    }

    private boolean isFollowed(Parts parts, int close) {
        return parts.after().isEmpty() || folded.startsWith(parts.after(), afterSpace(close));
    }

    private static boolean endsWord(Parts parts) {
        return !parts.end().isEmpty() || parts.after().isEmpty();
    }

    private int search(String words, int from, boolean whole) {
        var at = folded.indexOf(words, from);
        while (at >= 0 && !(mayBeBound(at) && (!whole || mayBeBound(at + words.length())))) {
            at = folded.indexOf(words, at + 1);
        }
        return at;
    }

    private int afterSpace(int from) {
        var position = from;
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return position;
    }

    /// Whether every browser sees words begin and end where the parts do.
    private boolean isSure(Parts parts, int context, int open, int close) {
        return isBound(parts.before().isEmpty() ? open : context)
                && (!endsWord(parts) || isBound(open + parts.start().length()))
                && (parts.end().isEmpty() || isBound(close - parts.end().length()))
                && isBound(
                        parts.after().isEmpty()
                                ? close
                                : afterSpace(close) + parts.after().length());
    }

    private boolean isBound(int position) {
        return mayBeBound(position)
                && !(isWord(position - 1) && isWord(position))
                && !(isWord(position - 1) && isJoint(position) && isWord(position + 1))
                && !(isWord(position - 2) && isJoint(position - 1) && isWord(position));
    }

    /// Scripts without blanks have words that only a dictionary tells.
    private boolean mayBeBound(int position) {
        return !(isSpaced(position - 1) && isSpaced(position));
    }

    private boolean isWord(int position) {
        return position >= 0 && position < text.length() && Character.isLetterOrDigit(text.charAt(position));
    }

    private boolean isSpaced(int position) {
        return isWord(position) && text.charAt(position) < '\u0E00';
    }

    private boolean isJoint(int position) {
        return position >= 0 && position < text.length() && INSIDE_WORDS.indexOf(text.charAt(position)) >= 0;
    }

    /// Browsers compare without regard to case; the length stays the same.
    static String fold(String words) {
        var folded = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            folded.append(Character.toLowerCase(words.charAt(i)));
        }
        return folded.toString();
    }
}
