package org.footnote.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Links that open a page at a passage: URL text fragments, `#:~:text=[prefix-,]start[,end][,-suffix]`, as the WICG
/// draft "URL Fragment Text Directives" has them. Pure functions.
public final class TextFragment {
    private static final String DIRECTIVE = ":~:";
    private static final int SHORTEST = 20;
    private static final int LONGEST = 300;
    private static final int FIRST_WORDS = 3;
    private static final int MOST_WORDS = 12;

    private final String text;
    private final String folded;

    private TextFragment(String text) {
        this.text = text;
        this.folded = fold(text);
    }

    /// The address of a passage: the browser that opens it scrolls there and highlights it. The plain address where
    /// the passage cannot be told from the rest of the page.
    ///
    /// @param address of the page; an anchor in it is kept
    /// @param pageText the page's text, blocks and lines parted by line breaks, cells by tabs
    /// @param start first UTF-16 unit of the passage, inclusive
    /// @param end last UTF-16 unit, exclusive
    public static String link(String address, String pageText, int start, int end) {
        var directive = address.indexOf(DIRECTIVE);
        var page = directive < 0 ? address : address.substring(0, directive).replaceAll("#$", "");
        var fragment = of(pageText, start, end);
        if (fragment.isEmpty() || page.isEmpty()) {
            return page;
        }
        return page + (page.indexOf('#') < 0 ? "#" : "") + DIRECTIVE + "text=" + fragment;
    }

    /// The value of the text directive of a passage, percent-encoded; "" if the passage is not unique.
    static String of(String pageText, int start, int end) {
        return new TextFragment(pageText).of(start, end);
    }

    private String of(int start, int end) {
        var lines = lines(start, end);
        if (lines.isEmpty()) {
            return "";
        }
        var first = lines.getFirst();
        var last = lines.getLast();
        if (lines.size() == 1 && first.length() <= LONGEST) {
            var whole = words(first);
            if (isUnique(whole) && (first.length() >= SHORTEST || isBounded(first))) {
                return encode(whole);
            }
        }
        var range = range(first, last);
        return range.isEmpty() ? inContext(first, last, lines.size() == 1) : range;
    }

    /// The parts of a range that stand on lines of their own, without white space around them.
    private List<Span> lines(int start, int end) {
        var lines = new ArrayList<Span>();
        var from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || isBoundary(text.charAt(i))) {
                var line = trimmed(from, i);
                if (line.length() > 0) {
                    lines.add(line);
                }
                from = i + 1;
            }
        }
        return lines;
    }

    private Span trimmed(int start, int end) {
        var from = start;
        var to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBoundary(char character) {
        return character == '\n' || character == '\t';
    }

    private boolean isBounded(Span span) {
        return (span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1)))
                && (span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end())));
    }

    /// The first and the last words, as few as will do.
    private String range(Span first, Span last) {
        var one = first.equals(last);
        for (int count = FIRST_WORDS; count <= MOST_WORDS; count++) {
            var head = head(first, count);
            var tail = tail(last, count);
            if (one && head.end() >= tail.start()) {
                return "";
            }
            if (isUnique(words(head)) && isFirstAfter(tail, head.end())) {
                return encode(words(head)) + "," + encode(words(tail));
            }
        }
        return "";
    }

    private boolean isFirstAfter(Span tail, int position) {
        return folded.indexOf(fold(words(tail)), position) == tail.start();
    }

    /// With the words before, the words after, or both; each part stands on one line, as the specification asks.
    private String inContext(Span first, Span last, boolean whole) {
        var line = whole && first.length() <= LONGEST;
        var head = line ? first : head(first, FIRST_WORDS);
        var tail = line ? first : tail(last, FIRST_WORDS);
        for (int count = FIRST_WORDS; count <= MOST_WORDS; count++) {
            var before = tail(before(head.start()), count);
            var after = head(after(tail.end()), count);
            var middle = line ? encode(words(head)) : encode(words(head)) + "," + encode(words(tail));
            if (before.length() > 0
                    && isUnique(text.substring(before.start(), head.end()))
                    && (line || isFirstAfter(tail, head.end()))) {
                return encode(words(before)) + "-," + middle;
            }
            if (after.length() > 0 && line && isUnique(text.substring(head.start(), after.end()))) {
                return middle + ",-" + encode(words(after));
            }
            if (before.length() > 0
                    && after.length() > 0
                    && line
                    && isUnique(text.substring(before.start(), after.end()))) {
                return encode(words(before)) + "-," + middle + ",-" + encode(words(after));
            }
        }
        return "";
    }

    /// What stands before a position on its line; where nothing does, the line before.
    private Span before(int position) {
        var end = position;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return trimmed(lineStart(end), end);
    }

    /// What stands after a position on its line; where nothing does, the line after.
    private Span after(int position) {
        var start = position;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return trimmed(start, lineEnd(start));
    }

    private int lineStart(int position) {
        var start = position;
        while (start > 0 && !isBoundary(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int lineEnd(int position) {
        var end = position;
        while (end < text.length() && !isBoundary(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private Span head(Span span, int count) {
        var end = span.start();
        for (int words = 0; words < count && end < span.end(); words++) {
            var space = text.indexOf(' ', end + 1);
            end = space < 0 || space > span.end() ? span.end() : space;
        }
        return new Span(span.start(), end);
    }

    private Span tail(Span span, int count) {
        var start = span.end();
        for (int words = 0; words < count && start > span.start(); words++) {
            var space = text.lastIndexOf(' ', start - 2);
            start = space < span.start() ? span.start() : space + 1;
        }
        return new Span(start, span.end());
    }

    private String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    private boolean isUnique(String words) {
        var sought = fold(words);
        var found = folded.indexOf(sought);
        return !sought.isEmpty() && found >= 0 && folded.indexOf(sought, found + 1) < 0;
    }

    /// Browsers compare without regard to case; the length stays the same.
    private static String fold(String words) {
        var folded = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            folded.append(Character.toLowerCase(words.charAt(i)));
        }
        return folded.toString();
    }

    /// Percent-encodes all but letters, digits, `.`, `_` and `~`: the comma, the dash and the ampersand have a meaning.
    private static String encode(String words) {
        var encoded = new StringBuilder();
        for (byte unit : words.getBytes(StandardCharsets.UTF_8)) {
            var character = (char) (unit & 0xFF);
            if (character < 0x80 && (Character.isLetterOrDigit(character) || "._~".indexOf(character) >= 0)) {
                encoded.append(character);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", unit & 0xFF));
            }
        }
        return encoded.toString();
    }

    private record Span(int start, int end) {
        int length() {
            return end - start;
        }
    }
}
