package org.footnote.text;

import java.util.Arrays;
import java.util.Locale;

/// Runs of words, by which copied text is told from text on the same subject (Broder 1997). Pure functions.
public final class Shingles {
    private Shingles() {}

    /// The hash codes of all runs of so many words of a text, ascending, each once; none if the text is shorter.
    public static int[] of(String text, int length) {
        var words = words(text.toLowerCase(Locale.ROOT));
        var shingles = new int[Math.max(0, words.length - length + 1)];
        for (var start = 0; start < shingles.length; start++) {
            var hash = 0;
            for (var at = start; at < start + length; at++) {
                hash = hash * 0x01000193 + words[at];
            }
            shingles[start] = hash ^ (hash >>> 15);
        }
        Arrays.sort(shingles);
        var distinct = 0;
        for (var shingle : shingles) {
            if (distinct == 0 || shingles[distinct - 1] != shingle) {
                shingles[distinct++] = shingle;
            }
        }
        return Arrays.copyOf(shingles, distinct);
    }

    /// The hash codes of the words of a text, which end at all that is no letter, number or apostrophe.
    private static int[] words(String text) {
        var words = new int[text.length() / 2 + 1];
        var size = 0;
        var hash = 0;
        var isInside = false;
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var character = text.codePointAt(at);
            if (Terms.isLetterOrNumber(character)) {
                hash = 31 * hash + character;
                isInside = true;
            } else if (isInside && character != '\'' && character != '\u2019') {
                words[size++] = hash;
                hash = 0;
                isInside = false;
            }
        }
        if (isInside) {
            words[size++] = hash;
        }
        return Arrays.copyOf(words, size);
    }

    /// How many runs two texts share.
    public static int shared(int[] first, int[] second) {
        var shared = 0;
        var mine = 0;
        var theirs = 0;
        while (mine < first.length && theirs < second.length) {
            var order = Integer.compare(first[mine], second[theirs]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
