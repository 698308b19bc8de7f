package org.footnote.brief;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.model.Mark;

/// A paragraph without its citation marks, and the numbers that these named.
///
/// @param text the words alone
/// @param numbers of the sources cited
record CitedText(String text, Set<Integer> numbers) {
    /// `[1]`, `[1, 2]`, `[1-3]`, `[1][2]`: but no year and no `[sic]`.
    private static final Pattern BRACKETED = Pattern.compile("\\s*\\[\\s*(\\d{1,3}(?:\\s*[,;–-]\\s*\\d{1,3})*)\\s*]");

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(?:\\s*[–-]\\s*\\d{1,3})?");
    private static final Pattern ONLY_NUMBERS =
            Pattern.compile("\\s*\\[?\\s*\\d{1,3}(?:\\s*[,;–-]\\s*\\d{1,3})*\\s*]?\\s*");
    private static final int LONGEST_RANGE = 20;

    CitedText {
        numbers = Set.copyOf(numbers);
    }

    /// Takes the citations out of a marked text: superscripts of numbers, links of numbers or to the list's anchors,
    /// and numbers in brackets.
    static CitedText of(String text, Iterable<Mark> marks, ReferenceList references) {
        var numbers = new TreeSet<Integer>();
        var words = new StringBuilder(text);
        var places = new TreeSet<Mark>(Comparator.comparingInt(Mark::start)
                .thenComparingInt(Mark::end)
                .thenComparing(Mark::kind)
                .reversed());
        marks.forEach(places::add);
        var cutFrom = Integer.MAX_VALUE;
        for (var mark : places) {
            if (mark.end() > text.length() || mark.end() > cutFrom) {
                continue;
            }
            var marked = text.substring(mark.start(), mark.end());
            var anchored = references.numberOf(mark.target());
            if (anchored > 0 && marked.length() <= 6) {
                numbers.add(anchored);
            } else if (isCitation(mark, marked)) {
                read(marked, numbers);
            } else {
                continue;
            }
            cutFrom = startWithBrackets(text, mark);
            words.delete(cutFrom, endWithBrackets(text, mark));
        }
        return of(words.toString(), numbers);
    }

    /// Takes numbers in brackets out of a plain text.
    static CitedText of(String text) {
        return of(text, new TreeSet<>());
    }

    /// Reads `1`, `1, 2` and `1-3` into numbers.
    static void read(String text, Set<Integer> numbers) {
        var matcher = NUMBERS.matcher(text);
        while (matcher.find()) {
            var ends = matcher.group().split("\\s*[–-]\\s*", -1);
            var first = Integer.parseInt(ends[0]);
            var last = Integer.parseInt(ends[ends.length - 1]);
            for (int number = first; number <= Math.min(last, first + LONGEST_RANGE); number++) {
                numbers.add(number);
            }
        }
    }

    static boolean isOnlyNumbers(String text) {
        return ONLY_NUMBERS.matcher(text).matches();
    }

    private static CitedText of(String text, Set<Integer> numbers) {
        var words = BRACKETED.matcher(text).replaceAll(found -> {
            read(found.group(1), numbers);
            return Matcher.quoteReplacement("");
        });
        return new CitedText(tidy(words), numbers);
    }

    private static boolean isCitation(Mark mark, String marked) {
        var numbered = mark.kind() == Mark.Kind.SUPERSCRIPT
                || (mark.kind() == Mark.Kind.LINK && mark.target().startsWith("#"));
        return numbered && isOnlyNumbers(marked);
    }

    private static int startWithBrackets(String text, Mark mark) {
        var start = mark.start();
        return start > 0 && text.charAt(start - 1) == '[' ? start - 1 : start;
    }

    private static int endWithBrackets(String text, Mark mark) {
        var end = mark.end();
        return end < text.length() && text.charAt(end) == ']' ? end + 1 : end;
    }

    private static String tidy(String text) {
        return text.replaceAll("[ \\u00a0]+", " ")
                .replaceAll(" ([.,;:!?])", "$1")
                .strip();
    }
}
