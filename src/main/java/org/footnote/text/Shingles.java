package org.footnote.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// Runs of words, by which copied text is told from text on the same subject (Broder 1997). Pure functions.
public final class Shingles {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");

    private Shingles() {}

    /// The hash codes of all runs of so many words of a text, ascending, each once; none if the text is shorter.
    public static int[] of(String text, int length) {
        var words = WORD.matcher(APOSTROPHE.matcher(text).replaceAll("").toLowerCase(Locale.ROOT))
                .results()
                .mapToInt(word -> word.group().hashCode())
                .toArray();
        var shingles = new int[Math.max(0, words.length - length + 1)];
        for (var start = 0; start < shingles.length; start++) {
            var hash = 0;
            for (var at = start; at < start + length; at++) {
                hash = hash * 0x01000193 + words[at];
            }
            shingles[start] = hash ^ (hash >>> 15);
        }
        return Arrays.stream(shingles).sorted().distinct().toArray();
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
