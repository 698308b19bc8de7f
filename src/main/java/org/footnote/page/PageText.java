package org.footnote.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The characters of a page's bytes: byte order mark, valid UTF-8, HTTP header, `meta` element, in this order, else
/// Windows-1252, as browsers do.
final class PageText {
    private static final int PROLOGUE = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARED = Pattern.compile(
            "<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml[^>]+encoding\\s*=\\s*[\"']([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);

    private PageText() {}

    static String decode(byte[] bytes, String contentType) {
        var text = decodeAll(bytes, contentType);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decodeAll(byte[] bytes, String contentType) {
        var marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return new String(bytes, marked.get());
        }
        var utf8 = strictUtf8(bytes);
        if (utf8.isPresent() && !isEscaped(bytes, contentType)) {
            return utf8.get();
        }
        return new String(bytes, declared(bytes, contentType).orElse(Charset.forName("windows-1252")));
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    /// Few texts in another encoding happen to be valid UTF-8, and many pages declare the wrong one.
    private static Optional<String> strictUtf8(byte[] bytes) {
        var end = bytes.length;
        while (end > 0 && end > bytes.length - 3 && (bytes[end - 1] & 0x80) != 0) {
            end--;
        }
        try {
            var whole = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
            return Optional.of(whole.toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /// ISO-2022-JP and UTF-7 look like ASCII.
    private static boolean isEscaped(byte[] bytes, String contentType) {
        return declared(bytes, contentType)
                .map(charset -> charset.name().toLowerCase(Locale.ROOT).startsWith("iso-2022"))
                .orElse(false);
    }

    private static Optional<Charset> declared(byte[] bytes, String contentType) {
        var header = CHARSET.matcher(contentType);
        if (header.find()) {
            var named = named(header.group(1));
            if (named.isPresent()) {
                return named;
            }
        }
        var prologue = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
        var meta = DECLARED.matcher(prologue);
        return meta.find() ? named(meta.group(1) == null ? meta.group(2) : meta.group(1)) : Optional.empty();
    }

    /// The charset of a label, with the supersets that browsers use for some (WHATWG Encoding 4.2).
    private static Optional<Charset> named(String label) {
        try {
            return Optional.of(
                    switch (label.toLowerCase(Locale.ROOT)) {
                        case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Charset.forName("windows-1252");
                        case "iso-8859-9" -> Charset.forName("windows-1254");
                        case "gb2312", "gbk", "x-gbk" -> Charset.forName("GB18030");
                        case "shift_jis", "sjis", "x-sjis" -> Charset.forName("windows-31j");
                        case "ks_c_5601-1987", "euc-kr" -> Charset.forName("x-windows-949");
                        case "utf-16", "utf-16le", "utf-16be", "unicode" -> StandardCharsets.UTF_8;
                        default -> Charset.forName(label);
                    });
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
