package org.footnote.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Letters without what makes no difference where words are looked up. Pure functions.
public final class Letters {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Letters() {}

    /// A text in lower case and without accents.
    public static String plain(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }
}
