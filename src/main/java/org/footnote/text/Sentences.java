package org.footnote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds the sentences of a text. Pure functions.
///
/// A sentence never crosses a line break; a full stop ends none after an initial, an abbreviation, inside a number or
/// before a lower-case word.
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.copyOf(WordLists.words(Sentences.class, "abbreviations.txt"));

    /// Abbreviations that may well be the last word of a sentence.
    private static final Set<String> CLOSING =
            Set.of("a.m", "p.m", "u.s", "u.k", "u.n", "d.c", "inc", "ltd", "co", "corp", "etc", "jr", "sr", "bros");

    /// Abbreviations of what has a number: "Prop. 40", "§ 13 Abs. 2".
    private static final Set<String> BEFORE_NUMBER =
            Set.of("no", "prop", "props", "abs", "nr", "vol", "pp", "para", "ziff");

    /// Words that begin a sentence and no name.
    private static final Set<String> OPENING = Set.copyOf(WordLists.words(Sentences.class, "openings.txt"));

    /// What stands behind the stop of an ordinal in German: months as only German writes them, centuries and the like.
    private static final Set<String> BEHIND_ORDINAL = Set.of(
            "Januar",
            "Jänner",
            "Februar",
            "März",
            "Mai",
            "Juni",
            "Juli",
            "Oktober",
            "Dezember",
            "Jahrhundert",
            "Jahrhunderts",
            "Bezirk",
            "Bezirks",
            "Auflage",
            "Geburtstag",
            "Platz");

    /// Months of German and English.
    private static final Set<String> MONTHS = Set.of("April", "August", "September", "November");

    /// What stands before a day in German.
    private static final Set<String> BEFORE_DAY = Set.of("am", "den", "dem", "der", "vom", "bis", "zum", "ab", "seit");

    private static final String STOPS = ".!?…。！？";
    private static final String CLOSERS = "\"'”’)]»";
    private static final String OPENERS = "\"'“‘([«„";

    /// A sentence as a range of UTF-16 units.
    ///
    /// @param start first unit, inclusive
    /// @param end last unit, exclusive
    public record Range(int start, int end) {}

    private Sentences() {}

    /// The sentences in reading order, without the white space around them.
    public static List<Range> of(String text) {
        var ranges = new ArrayList<Range>();
        var start = 0;
        for (var index = 0; index < text.length(); index++) {
            var unit = text.charAt(index);
            if (unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029') {
                add(text, start, index, ranges);
                start = index + 1;
            } else if (STOPS.indexOf(unit) >= 0) {
                var end = afterClosers(text, index + 1);
                if (ends(text, start, index, end)) {
                    add(text, start, end, ranges);
                    start = end;
                }
                index = end - 1;
            }
        }
        add(text, start, text.length(), ranges);
        return ranges;
    }

    private static int afterClosers(String text, int from) {
        var end = from;
        while (end < text.length() && (STOPS + CLOSERS).indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean ends(String text, int start, int stop, int end) {
        if (text.charAt(stop) > 0x2FFF) {
            return true;
        }
        if (end >= text.length() || !isBlank(text.charAt(end))) {
            return end < text.length() && endsWithoutBlank(text, stop, end);
        }
        var next = end;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        while (next < text.length() && OPENERS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next >= text.length() || !beginsSentence(text, next)) {
            return false;
        }
        return text.charAt(stop) != '.'
                || end > stop + 1
                || !(isAbbreviation(text, start, stop, next) || isDay(text, start, stop, next));
    }

    /// Pages lose blanks: "the duties.The firm", "of London.“If they".
    private static boolean endsWithoutBlank(String text, int stop, int end) {
        if (stop == 0 || !Character.isLowerCase(text.charAt(stop - 1))) {
            return false;
        }
        if (text.charAt(end) == '“') {
            return end + 1 < text.length() && Character.isUpperCase(text.codePointAt(end + 1));
        }
        var next = wordAt(text, end);
        return next.length() > 1 && OPENING.contains(next) && text.startsWith(" ", end + next.length());
    }

    private static boolean beginsSentence(String text, int at) {
        var letter = text.codePointAt(at);
        return hasCapital(wordAt(text, at))
                || Character.isDigit(letter)
                || Character.isTitleCase(letter)
                || Character.getType(letter) == Character.OTHER_LETTER
                || letter == '$'
                || letter == '€'
                || letter == '£';
    }

    /// "The", and "xAI" or "iPhone" as well.
    private static boolean hasCapital(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isAbbreviation(String text, int start, int stop, int next) {
        var from = stop;
        while (from > start && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        var word = text.substring(from, stop);
        var lower = word.toLowerCase(Locale.ROOT);
        if (BEFORE_NUMBER.contains(lower)) {
            return Character.isDigit(text.charAt(next));
        }
        var initials = word.length() == 1 ? Character.isUpperCase(word.charAt(0)) : isDotted(word);
        if (!initials && !ABBREVIATIONS.contains(lower)) {
            return false;
        }
        return !((initials || CLOSING.contains(lower)) && OPENING.contains(wordAt(text, next)));
    }

    /// "am 8. November", as German writes days.
    private static boolean isDay(String text, int start, int stop, int next) {
        var from = stop;
        while (from > start && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        if (from == stop || stop - from > 2) {
            return false;
        }
        var month = wordAt(text, next);
        return BEHIND_ORDINAL.contains(month)
                || (MONTHS.contains(month) && BEFORE_DAY.contains(wordBefore(text, start, from)));
    }

    private static String wordBefore(String text, int start, int end) {
        var to = end;
        while (to > start && isBlank(text.charAt(to - 1))) {
            to--;
        }
        var from = to;
        while (from > start && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isDotted(String word) {
        if (word.length() < 3) {
            return false;
        }
        for (var index = 0; index < word.length(); index++) {
            if ((index % 2 == 0) != Character.isLetter(word.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    private static String wordAt(String text, int start) {
        var end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static void add(String text, int start, int end, List<Range> ranges) {
        var from = start;
        var to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            ranges.add(new Range(from, to));
        }
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF' || unit == '\u200B';
    }
}
