package org.footnote.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Links that open a page at a passage: URL text fragments, `#:~:text=[prefix-,]start[,end][,-suffix]`, as the WICG
/// draft "URL Fragment Text Directives" has them. Pure functions.
public final class TextFragment {
    private static final String DIRECTIVE = ":~:";
    private static final int LONGEST = 300;
    private static final Span NOTHING = new Span(0, 0);
    private static final int FIRST_WORDS = 3;
    private static final int MOST_WORDS = 12;

    /// How many units before a passage its mark may begin where nothing nearer tells it apart.
    private static final int FURTHEST = 300;

    private final String text;
    private final FragmentPlaces places;

    private TextFragment(String text) {
        this.text = text;
        this.places = new FragmentPlaces(text);
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
        var whole = lines.size() == 1 && first.length() <= LONGEST;
        return Stream.<Supplier<String>>of(
                        () -> whole ? directive(NOTHING, first, NOTHING, NOTHING) : "",
                        () -> range(first, last),
                        () -> inContext(first, whole ? NOTHING : last),
                        () -> fromFurther(first, last))
                .map(Supplier::get)
                .filter(directive -> !directive.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// The directive of some parts, "" where it does not mean this passage and nothing else.
    ///
    /// @param end [#NOTHING] where the start is the whole passage
    private String directive(Span before, Span start, Span end, Span after) {
        var parts = new FragmentPlaces.Parts(words(before), words(start), words(end), words(after));
        if (!places.areOnly(parts, start.start(), end.length() == 0 ? start.end() : end.end())) {
            return "";
        }
        return (before.length() == 0 ? "" : encode(words(before)) + "-,")
                + encode(words(start))
                + (end.length() == 0 ? "" : "," + encode(words(end)))
                + (after.length() == 0 ? "" : ",-" + encode(words(after)));
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

    /// The first and the last words, as few as will do.
    private String range(Span first, Span last) {
        for (int count = FIRST_WORDS; count <= MOST_WORDS; count++) {
            var head = head(first, count);
            var tail = tail(last, count);
            if (head.end() >= tail.start()) {
                return "";
            }
            var directive = directive(NOTHING, head, tail, NOTHING);
            if (!directive.isEmpty()) {
                return directive;
            }
        }
        return "";
    }

    /// With the words before, the words after, or both; each part stands on one line, as the specification asks, which
    /// may be the line before or after.
    ///
    /// @param last [#NOTHING] where the first line is the whole passage
    private String inContext(Span first, Span last) {
        var head = last.length() == 0 ? first : head(first, FIRST_WORDS);
        var tail = last.length() == 0 ? last : tail(last, FIRST_WORDS);
        if (tail.length() > 0 && head.end() > tail.start()) {
            return "";
        }
        var lineBefore = before(head.start());
        var lineAfter = after(tail.length() == 0 ? head.end() : tail.end());
        for (int count = FIRST_WORDS; count <= MOST_WORDS; count++) {
            var before = tail(lineBefore, count);
            var after = head(lineAfter, count);
            var found = Stream.of(
                            directive(before, head, tail, NOTHING),
                            directive(NOTHING, head, tail, after),
                            directive(before, head, tail, after))
                    .filter(directive -> !directive.isEmpty())
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return "";
    }

    /// Where what stands around a passage is repeated too: from the nearest line before that tells the place apart.
    private String fromFurther(Span first, Span last) {
        var tail = tail(last, MOST_WORDS);
        var after = head(after(tail.end()), FIRST_WORDS);
        var line = before(first.start());
        while (line.length() > 0 && line.start() >= first.start() - FURTHEST) {
            var head = head(line, MOST_WORDS);
            for (var behind : List.of(NOTHING, after)) {
                var directive = directive(NOTHING, head, tail, behind);
                if (!directive.isEmpty()) {
                    return directive;
                }
            }
            line = before(line.start());
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

    /// The first words of a range; blanks may stand in rows between them.
    private Span head(Span span, int count) {
        var end = span.start();
        for (int words = 0; words < count && end < span.end(); words++) {
            while (end < span.end() && text.charAt(end) == ' ') {
                end++;
            }
            while (end < span.end() && text.charAt(end) != ' ') {
                end++;
            }
        }
        return trimmed(span.start(), end);
    }

    private Span tail(Span span, int count) {
        var start = span.end();
        for (int words = 0; words < count && start > span.start(); words++) {
            while (start > span.start() && text.charAt(start - 1) == ' ') {
                start--;
            }
            while (start > span.start() && text.charAt(start - 1) != ' ') {
                start--;
            }
        }
        return trimmed(start, span.end());
    }

    private String words(Span span) {
        return text.substring(span.start(), span.end());
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
