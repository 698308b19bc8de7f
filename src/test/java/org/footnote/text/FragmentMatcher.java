package org.footnote.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds what a text directive means in a text, step by step as the specification has it ("find a range from a text
/// directive"), but goes on after the first place, to tell whether there are more.
final class FragmentMatcher {
    private final String text;
    private final String folded;
    private final boolean[] bounds;

    FragmentMatcher(String text) {
        this.text = text;
        this.folded = text.toLowerCase(Locale.ROOT).length() == text.length() ? text.toLowerCase(Locale.ROOT) : text;
        this.bounds = new boolean[text.length() + 1];
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        for (int bound = words.first(); bound != BreakIterator.DONE; bound = words.next()) {
            bounds[bound] = true;
        }
    }

    /// A place that was found.
    record Place(int start, int end) {}

    List<Place> find(String directive) {
        var parts = new ArrayList<>(List.of(directive.split(",", -1)));
        var prefix = parts.getFirst().endsWith("-") ? decode(parts.removeFirst().replaceAll("-$", "")) : "";
        var suffix = parts.getLast().startsWith("-") ? decode(parts.removeLast().substring(1)) : "";
        var start = decode(parts.getFirst());
        var end = parts.size() > 1 ? decode(parts.get(1)) : "";
        var places = new ArrayList<Place>();
        for (int from = 0; from < text.length(); ) {
            var begin = from;
            if (!prefix.isEmpty()) {
                var found = search(prefix, from, true, false);
                if (found < 0) {
                    return places;
                }
                begin = skipSpace(found + prefix.length());
                from = found + 1;
            }
            var found = search(start, begin, prefix.isEmpty(), !end.isEmpty() || suffix.isEmpty());
            if (found < 0) {
                return places;
            }
            if (!prefix.isEmpty() && found != begin) {
                continue;
            }
            from = prefix.isEmpty() ? found + 1 : from;
            var close = close(found + start.length(), end, suffix);
            if (close >= 0) {
                places.add(new Place(found, close));
            }
        }
        return places;
    }

    /// Where a range ends whose start was found: at the first end that has the suffix behind it; -1 if there is none.
    private int close(int from, String end, String suffix) {
        var close = from;
        while (true) {
            if (!end.isEmpty()) {
                var last = search(end, close, true, suffix.isEmpty());
                if (last < 0) {
                    return -1;
                }
                close = last + end.length();
            }
            if (suffix.isEmpty() || search(suffix, skipSpace(close), false, true) == skipSpace(close)) {
                return close;
            }
            if (end.isEmpty()) {
                return -1;
            }
        }
    }

    private int search(String words, int from, boolean boundedStart, boolean boundedEnd) {
        var sought = words.toLowerCase(Locale.ROOT);
        for (int at = folded.indexOf(sought, from); at >= 0; at = folded.indexOf(sought, at + 1)) {
            var end = at + sought.length();
            if ((!boundedStart || bounds[at])
                    && (!boundedEnd || bounds[end])
                    && text.substring(at, end).indexOf('\n') < 0) {
                return at;
            }
        }
        return -1;
    }

    private int skipSpace(int from) {
        var position = from;
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return position;
    }

    private static String decode(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
