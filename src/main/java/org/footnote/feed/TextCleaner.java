package org.footnote.feed;

/// Drops what no XML text may hold, and gives the C1 controls the meaning they have in windows-1252, as browsers do.
final class TextCleaner {
    /// Windows-1252 for 0x80 to 0x9F; 0 where it has no character.
    private static final String C1 =
            "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0\0\u2018\u2019\u201C"
                    + "\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    private TextCleaner() {}

    static String clean(String text) {
        int first = firstUnclean(text);
        return first < 0 ? text.strip() : rewritten(text, first).strip();
    }

    private static int firstUnclean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnclean(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static String rewritten(String text, int first) {
        var clean = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isUnclean(text, i)) {
                clean.append(c);
            } else if (c >= 0x80 && c <= 0x9F && C1.charAt(c - 0x80) != 0) {
                clean.append(C1.charAt(c - 0x80));
            }
        }
        return clean.toString();
    }

    private static boolean isUnclean(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        }
        if (c <= 0x9F) {
            return c != 0x85;
        }
        if (c < 0xD800) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == 0xFEFF || c >= 0xFFFE;
    }
}
