package org.footnote.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/// Bytes to text. Bytes that are valid UTF-8 are UTF-8 whatever their labels say; only then do labels count: those of
/// HTTP before those of the document. `text/xml` without a charset is not taken for US-ASCII, though RFC 3023 says so.
final class TextDecoder {
    private static final Pattern CONTENT_TYPE_CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s\"';]+)");
    private static final Pattern DECLARATION = Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final int HEAD = 400;
    /// Any character of ASCII but zero.
    private static final int ASCII = -1;

    private TextDecoder() {}

    static String decode(byte[] bytes, String contentType) {
        return marked(bytes).orElseGet(() -> labelled(bytes, contentType));
    }

    /// By byte order mark, or by the zeros beside the first character of ASCII in a wide encoding, or by what `<?xml`
    /// looks like in EBCDIC (XML 1.0, appendix F).
    private static Optional<String> marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0) || starts(bytes, ASCII, 0, 0, 0)) {
            return Optional.of(new String(bytes, Charset.forName("UTF-32LE")));
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF) || starts(bytes, 0, 0, 0, ASCII)) {
            return Optional.of(new String(bytes, Charset.forName("UTF-32BE")));
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, ASCII, 0, ASCII, 0)) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_16LE));
        }
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0, ASCII, 0, ASCII)) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_16BE));
        }
        return starts(bytes, 0x4C, 0x6F, 0xA7, 0x94) ? ebcdic(bytes) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            boolean fits = first[i] == ASCII ? bytes[i] > 0 : (bytes[i] & 0xFF) == first[i];
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> ebcdic(byte[] bytes) {
        return CharsetNames.meaning("IBM037").map(plain -> {
            var named = CharsetNames.meaning(declared(bytes, plain));
            return new String(bytes, named.orElse(plain));
        });
    }

    private static String labelled(byte[] bytes, String contentType) {
        var http = CONTENT_TYPE_CHARSET.matcher(contentType);
        var label = http.find() ? http.group(1) : "";
        var declared = declared(bytes, StandardCharsets.ISO_8859_1);
        for (var name : new String[] {label, declared}) {
            if (CharsetNames.isSevenBit(name) && CharsetNames.meaning(name).isPresent()) {
                return new String(bytes, CharsetNames.meaning(name).orElseThrow());
            }
        }
        var utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (utf8.indexOf('\uFFFD') < 0) {
            return utf8;
        }
        var charset = narrow(label).or(() -> narrow(declared));
        if (charset.isPresent() && !CharsetNames.isUtf8(charset.get())) {
            return new String(bytes, charset.get());
        }
        return mostlyUtf8(bytes) ? utf8 : new String(bytes, charset.isPresent() ? windows1252() : detected(bytes));
    }

    /// What a label means that is not plainly wrong: wide encodings are known by their first bytes alone.
    private static Optional<Charset> narrow(String label) {
        return CharsetNames.meaning(label).filter(charset -> !CharsetNames.isWide(charset));
    }

    private static String declared(byte[] bytes, Charset charset) {
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), charset);
        var declaration = DECLARATION.matcher(head);
        return declaration.find() ? declaration.group(1) : "";
    }

    /// Whether more of the sequences beyond ASCII are good UTF-8 than not: a few broken bytes in an else good text.
    private static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0x80) {
                continue;
            }
            int more = following(lead);
            boolean whole = more > 0 && i + more < bytes.length;
            for (int j = 1; whole && j <= more; j++) {
                whole = (bytes[i + j] & 0xC0) == 0x80;
            }
            if (whole) {
                good++;
                i += more;
            } else {
                bad++;
            }
        }
        return good > bad;
    }

    private static int following(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 1;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 2;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 3 : 0;
    }

    private static Charset detected(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        var name = detector.getDetectedCharset();
        return name == null
                ? windows1252()
                : CharsetNames.meaning(name)
                        .filter(found -> !CharsetNames.isUtf8(found))
                        .orElseGet(TextDecoder::windows1252);
    }

    private static Charset windows1252() {
        return Charset.forName("windows-1252");
    }
}
