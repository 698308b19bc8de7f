package org.footnote.text;

/// White space in text, most of which is shown in one line.
public final class Spaces {
    private Spaces() {}

    /// The text in one line: each run of ASCII white space is one space, and there is none at the ends. No-break
    /// spaces within stay. Gives the same string where there is nothing to change.
    public static String collapsed(String text) {
        var stripped = text.strip();
        int first = firstRun(stripped);
        if (first == stripped.length()) {
            return stripped;
        }
        var line = new StringBuilder(stripped.length()).append(stripped, 0, first);
        boolean inside = false;
        for (int i = first; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (!isSpace(c)) {
                line.append(c);
            } else if (!inside) {
                line.append(' ');
            }
            inside = isSpace(c);
        }
        return line.toString();
    }

    /// The text where it is no longer than that, else its beginning, cut at a space where there is one in its second
    /// half, and an ellipsis.
    ///
    /// @param most UTF-16 units, at least 2
    public static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /// How many words stand between ASCII white space.
    public static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = isSpace(text.charAt(i));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }

    /// Where the first white space stands that is more or other than one space; the length if none does.
    private static int firstRun(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c) && (c != ' ' || (i + 1 < text.length() && isSpace(text.charAt(i + 1))))) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
