package org.footnote.feed;

import static java.util.Map.entry;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The names by which documents call their encodings, read as browsers read them (WHATWG Encoding, 4.2).
final class CharsetNames {
    private static final Map<String, String> MEANT = Map.ofEntries(
            entry("gb2312", "GB18030"),
            entry("gb_2312-80", "GB18030"),
            entry("gbk", "GB18030"),
            entry("x-gbk", "GB18030"),
            entry("iso-8859-1", "windows-1252"),
            entry("iso8859-1", "windows-1252"),
            entry("iso_8859-1", "windows-1252"),
            entry("latin1", "windows-1252"),
            entry("latin-1", "windows-1252"),
            entry("us-ascii", "windows-1252"),
            entry("ascii", "windows-1252"),
            entry("ansi", "windows-1252"),
            entry("iso-8859-9", "windows-1254"),
            entry("latin5", "windows-1254"),
            entry("iso-8859-11", "x-windows-874"),
            entry("tis-620", "x-windows-874"),
            entry("windows-874", "x-windows-874"),
            entry("shift_jis", "windows-31j"),
            entry("shift-jis", "windows-31j"),
            entry("sjis", "windows-31j"),
            entry("x-sjis", "windows-31j"),
            entry("euc-kr", "x-windows-949"),
            entry("ks_c_5601-1987", "x-windows-949"),
            entry("big5", "Big5-HKSCS"),
            entry("x-mac-roman", "x-MacRoman"),
            entry("macintosh", "x-MacRoman"),
            entry("utf8", "UTF-8"),
            entry("unicode", "UTF-16LE"),
            entry("utf-16", "UTF-16LE"),
            entry("ucs-2", "UTF-16LE"));

    private CharsetNames() {}

    /// The encoding that a label means; empty if the label means nothing.
    static Optional<Charset> meaning(String label) {
        var name = label.strip().toLowerCase(Locale.ROOT);
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(MEANT.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /// Whether a label names a code whose bytes all look like ASCII, so that they are valid UTF-8 by accident.
    static boolean isSevenBit(String label) {
        var name = label.toLowerCase(Locale.ROOT);
        return name.startsWith("iso-2022-") || name.startsWith("hz") || name.startsWith("utf-7");
    }

    static boolean isUtf8(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8);
    }
}
