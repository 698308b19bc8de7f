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
    /// Labels that Java does not know, or knows otherwise.
    private static final Map<String, String> LABELS = Map.ofEntries(
            entry("ansi", "windows-1252"),
            entry("latin-1", "windows-1252"),
            entry("chinese", "GB18030"),
            entry("csgb2312", "GB18030"),
            entry("gb-2312", "GB18030"),
            entry("gb-2312-80", "GB18030"),
            entry("iso-ir-58", "GB18030"),
            entry("x-gbk", "GB18030"),
            entry("cn-big5", "Big5-HKSCS"),
            entry("big5-tw", "Big5-HKSCS"),
            entry("x-x-big5", "Big5-HKSCS"),
            entry("cp950", "x-windows-950"),
            entry("cp932", "windows-31j"),
            entry("ms-kanji", "windows-31j"),
            entry("shift-jis", "windows-31j"),
            entry("x-sjis", "windows-31j"),
            entry("cp949", "x-windows-949"),
            entry("iso-ir-149", "x-windows-949"),
            entry("korean", "x-windows-949"),
            entry("csksc56011987", "x-windows-949"),
            entry("ks-c-5601-1989", "x-windows-949"),
            entry("csiso2022jp", "ISO-2022-JP"),
            entry("dos-874", "x-windows-874"),
            entry("visual", "ISO-8859-8"),
            entry("logical", "ISO-8859-8"),
            entry("iso-8859-8-i", "ISO-8859-8"),
            entry("iso-8859-8-e", "ISO-8859-8"),
            entry("csiso88598e", "ISO-8859-8"),
            entry("csiso88598i", "ISO-8859-8"),
            entry("iso-8859-6-i", "ISO-8859-6"),
            entry("csiso88596e", "ISO-8859-6"),
            entry("csiso88596i", "ISO-8859-6"),
            entry("iso-8859-6-e", "ISO-8859-6"),
            entry("koi", "KOI8-R"),
            entry("koi8-ru", "KOI8-U"),
            entry("mac", "x-MacRoman"),
            entry("csmacintosh", "x-MacRoman"),
            entry("macintosh", "x-MacRoman"),
            entry("mac-roman", "x-MacRoman"),
            entry("x-mac-roman", "x-MacRoman"),
            entry("mac-cyrillic", "x-MacCyrillic"),
            entry("x-mac-cyrillic", "x-MacCyrillic"),
            entry("x-mac-ukrainian", "x-MacCyrillic"),
            entry("mac-greek", "x-MacGreek"),
            entry("x-mac-greek", "x-MacGreek"),
            entry("mac-turkish", "x-MacTurkish"),
            entry("x-mac-turkish", "x-MacTurkish"),
            entry("mac-centraleurope", "x-MacCentralEurope"),
            entry("x-mac-ce", "x-MacCentralEurope"),
            entry("mac-iceland", "x-MacIceland"));

    /// Encodings by Java's names, and the wider ones that documents mean by them.
    private static final Map<String, String> MEANT = Map.ofEntries(
            entry("ISO-8859-1", "windows-1252"),
            entry("US-ASCII", "windows-1252"),
            entry("ISO-8859-9", "windows-1254"),
            entry("GB2312", "GB18030"),
            entry("GBK", "GB18030"),
            entry("Big5", "Big5-HKSCS"),
            entry("Shift_JIS", "windows-31j"),
            entry("EUC-KR", "x-windows-949"),
            entry("TIS-620", "x-windows-874"),
            entry("x-iso-8859-11", "x-windows-874"));

    private CharsetNames() {}

    /// The encoding that a label means; empty if the label means nothing.
    static Optional<Charset> meaning(String label) {
        var name = label.strip().toLowerCase(Locale.ROOT);
        return known(LABELS.getOrDefault(name, name))
                .or(() -> known(plain(name)))
                .flatMap(found -> known(MEANT.getOrDefault(found.name(), found.name())));
    }

    /// The usual spelling of a label: `iso88592`, `iso_8859-2` and `iso_8859-2:1987` are all `iso-8859-2`.
    private static String plain(String name) {
        var plain = name.replace('_', '-')
                .replaceFirst("^x-(?=cp\\d)", "")
                .replaceFirst("^iso-?8859-?(\\d+)(?::\\d{4})?$", "iso-8859-$1");
        return LABELS.getOrDefault(plain, plain);
    }

    private static Optional<Charset> known(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /// Whether a label names a code whose bytes all look like ASCII, so that they are valid UTF-8 by accident.
    static boolean isSevenBit(String label) {
        var name = label.toLowerCase(Locale.ROOT);
        return name.startsWith("iso-2022-")
                || name.equals("csiso2022jp")
                || name.startsWith("hz")
                || name.startsWith("utf-7");
    }

    static boolean isUtf8(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /// Whether each character takes two bytes or four: never true of a document whose labels can be read as ASCII.
    static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }
}
