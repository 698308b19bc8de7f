package org.footnote.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Text as words, the way the full-text index cuts it: runs of letters and digits, without case and accents; scripts
/// that set no spaces between words one character a word.
final class Words {
    private Words() {}

    /// A word of a text.
    ///
    /// @param folded the word without case and accents
    /// @param start first UTF-16 unit in the text, inclusive
    /// @param end last UTF-16 unit, exclusive
    record Word(String folded, int start, int end) {}

    /// The words of a text in order.
    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        int start = -1;
        for (int index = 0; index < text.length(); ) {
            var point = text.codePointAt(index);
            var next = index + Character.charCount(point);
            if (isUnspaced(point) && Character.isLetterOrDigit(point)) {
                add(words, text, start, index);
                start = -1;
                add(words, text, index, next);
            } else if (isWordPart(point)) {
                start = start < 0 ? index : start;
            } else {
                add(words, text, start, index);
                start = -1;
            }
            index = next;
        }
        add(words, text, start, text.length());
        return words;
    }

    private static void add(List<Word> words, String text, int start, int end) {
        if (start >= 0 && start < end) {
            var folded = fold(text.substring(start, end));
            if (!folded.isEmpty()) {
                words.add(new Word(folded, start, end));
            }
        }
    }

    /// The same text with spaces around each character of a script that sets none, for the index.
    static String spaced(String text) {
        if (text.codePoints().noneMatch(Words::isUnspaced)) {
            return text;
        }
        var spaced = new StringBuilder(text.length() * 2);
        text.codePoints().forEach(point -> {
            if (isUnspaced(point)) {
                spaced.append(' ').appendCodePoint(point).append(' ');
            } else {
                spaced.appendCodePoint(point);
            }
        });
        return spaced.toString();
    }

    private static String fold(String word) {
        if (word.chars().allMatch(unit -> unit < 0x80)) {
            return word.toLowerCase(Locale.ROOT);
        }
        var bare = Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(point -> !isMark(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    /// What unicode61 takes for a token: the categories L*, N* and Co; marks belong to the letter before them.
    private static boolean isWordPart(int point) {
        return switch (Character.getType(point)) {
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER, Character.PRIVATE_USE -> true;
            default -> Character.isLetterOrDigit(point) || isMark(point);
        };
    }

    private static boolean isMark(int point) {
        var type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isUnspaced(int point) {
        if (point < 0x0e00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
