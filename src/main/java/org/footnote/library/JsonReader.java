package org.footnote.library;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads one JSON value (RFC 8259) from UTF-8. The first screen waits for it: a library that reads JSON has Java
/// prepare numbers of any length first, which takes longer than the stories of the first screen do.
final class JsonReader {
    private static final int DEEPEST = 500;

    private final byte[] bytes;
    private int at;
    private int depth;

    private JsonReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Reads the first value; null if there is none or it is `null`. What follows it is left alone.
    ///
    /// @throws LibraryException if the bytes are not JSON: nothing else was ever stored
    static @Nullable Object read(byte[] bytes) {
        try {
            var reader = new JsonReader(bytes);
            reader.skipByteOrderMark();
            return reader.next() < 0 ? null : reader.value();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | CharacterCodingException broken) {
            throw LibraryException.damaged(broken);
        }
    }

    private void skipByteOrderMark() {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            at = 3;
        }
    }

    /// The next byte that is no space, which stays to be read; -1 at the end.
    private int next() {
        while (at < bytes.length) {
            int next = bytes[at];
            if (next != ' ' && next != '\n' && next != '\r' && next != '\t') {
                return next & 0xFF;
            }
            at++;
        }
        return -1;
    }

    private @Nullable Object value() throws CharacterCodingException {
        return switch (next()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() throws CharacterCodingException {
        var object = new LinkedHashMap<String, @Nullable Object>();
        goDeeper();
        for (boolean more = !ends('}'); more; more = goesOn('}')) {
            if (next() != '"') {
                throw wrong("a name");
            }
            var name = string();
            if (next() != ':') {
                throw wrong("a colon");
            }
            at++;
            object.put(name, value());
        }
        depth--;
        return object;
    }

    private List<@Nullable Object> list() throws CharacterCodingException {
        var list = new ArrayList<@Nullable Object>();
        goDeeper();
        for (boolean more = !ends(']'); more; more = goesOn(']')) {
            list.add(value());
        }
        depth--;
        return list;
    }

    private void goDeeper() {
        at++;
        depth++;
        if (depth > DEEPEST) {
            throw wrong("an end");
        }
    }

    private boolean ends(char end) {
        if (next() == end) {
            at++;
            return true;
        }
        return false;
    }

    private boolean goesOn(char end) {
        if (ends(end)) {
            return false;
        }
        if (next() != ',') {
            throw wrong("a comma or " + end);
        }
        at++;
        return true;
    }

    private @Nullable Object word(String word, @Nullable Object meaning) {
        for (int index = 0; index < word.length(); index++) {
            if (bytes[at] != word.charAt(index)) {
                throw wrong(word);
            }
            at++;
        }
        return meaning;
    }

    private Number number() {
        int start = at;
        boolean isWhole = true;
        for (; at < bytes.length && isOfNumber(bytes[at]); at++) {
            isWhole &= bytes[at] <= '9' && bytes[at] != '.' && bytes[at] != '+';
        }
        if (start == at) {
            throw wrong("a value");
        }
        var digits = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
        return isWhole ? whole(digits) : Double.valueOf(digits);
    }

    private static Number whole(String digits) {
        try {
            return Long.valueOf(digits);
        } catch (NumberFormatException tooLong) {
            return Double.valueOf(digits);
        }
    }

    private static boolean isOfNumber(int letter) {
        return (letter >= '0' && letter <= '9')
                || letter == '-'
                || letter == '+'
                || letter == '.'
                || letter == 'e'
                || letter == 'E';
    }

    private String string() throws CharacterCodingException {
        int start = at + 1;
        int end = start;
        boolean isAscii = true;
        for (int letter = bytes[end]; letter != '"' && letter != '\\'; letter = bytes[end]) {
            if (letter < ' ') {
                refuseControl(letter);
                isAscii = false;
            }
            end++;
        }
        at = end;
        return bytes[end] == '"' ? text(start, at++, isAscii) : escaped(start);
    }

    private String escaped(int start) throws CharacterCodingException {
        var text = new StringBuilder();
        int from = start;
        for (; bytes[at] != '"'; at++) {
            if (bytes[at] == '\\') {
                text.append(text(from, at, false)).append(escape());
                from = at + 1;
            } else {
                refuseControl(bytes[at]);
            }
        }
        return text.append(text(from, at++, false)).toString();
    }

    private String text(int from, int to, boolean isAscii) throws CharacterCodingException {
        return isAscii
                ? new String(bytes, from, to - from, StandardCharsets.ISO_8859_1)
                : StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, from, to - from))
                        .toString();
    }

    /// Controls have to be escaped.
    private void refuseControl(int letter) {
        if (letter >= 0 && letter < ' ') {
            throw wrong("no control");
        }
    }

    /// What the letters after a backslash mean; the last of them is the one that is read.
    private char escape() {
        at++;
        return switch (bytes[at]) {
            case '"', '\\', '/' -> (char) bytes[at];
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseUnsignedInt(new String(bytes, at - 3, 4, StandardCharsets.ISO_8859_1), 16);
            }
            default -> throw wrong("an escape");
        };
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException("No JSON: expected " + expected + " at byte " + at);
    }
}
