package org.footnote.library;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Plain values as JSON bytes and back: maps, lists, strings, numbers, truth values. Pure, for any thread.
public final class Json {
    private Json() {}

    /// An object of the pairs of names and values; what is null, empty, false or zero is left out.
    static Map<String, Object> object(@Nullable Object... pairs) {
        var object = new LinkedHashMap<String, Object>();
        for (int index = 0; index < pairs.length; index += 2) {
            var value = pairs[index + 1];
            if (value != null && !isPlain(value)) {
                object.put(String.valueOf(pairs[index]), value);
            }
        }
        return object;
    }

    private static boolean isPlain(Object value) {
        return value.equals("")
                || value.equals(false)
                || value.equals(0)
                || value.equals(0L)
                || (value instanceof List<?> list && list.isEmpty());
    }

    /// Writes a value made of maps, lists, strings, numbers and truth values as UTF-8.
    static byte[] write(Object value) {
        var text = new StringBuilder(256);
        write(text, value);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(StringBuilder text, @Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof Number) {
            text.append(value);
        } else if (value instanceof List<?> list) {
            text.append('[');
            var between = "";
            for (var element : list) {
                text.append(between);
                write(text, element);
                between = ",";
            }
            text.append(']');
        } else if (value instanceof Map<?, ?> map) {
            text.append('{');
            var between = "";
            for (var entry : map.entrySet()) {
                text.append(between);
                quote(text, String.valueOf(entry.getKey()));
                text.append(':');
                write(text, entry.getValue());
                between = ",";
            }
            text.append('}');
        } else {
            quote(text, value.toString());
        }
    }

    private static void quote(StringBuilder text, String words) {
        text.append('"');
        int from = 0;
        for (int index = 0; index < words.length(); index++) {
            char letter = words.charAt(index);
            if (letter < ' ' || letter == '"' || letter == '\\') {
                text.append(words, from, index).append(escape(letter));
                from = index + 1;
            }
        }
        text.append(words, from, words.length()).append('"');
    }

    private static String escape(char letter) {
        return switch (letter) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, "\\u%04X", (int) letter);
        };
    }

    /// Reads one value; null if there is none. Whole numbers come as [Long], others as [Double].
    ///
    /// @throws LibraryException if the bytes are not JSON: nothing else was ever stored
    public static @Nullable Object read(byte[] bytes) {
        return JsonReader.read(bytes);
    }

    /// Strings as a JSON array.
    static byte[] strings(List<String> strings) {
        return write(strings);
    }

    /// Strings as the text of a JSON array, for `json_each`.
    static String list(Collection<String> strings) {
        return new String(write(List.copyOf(strings)), StandardCharsets.UTF_8);
    }

    /// Reads a JSON array of strings.
    static List<String> strings(byte @Nullable [] bytes) {
        return bytes == null ? List.of() : new Fields(Map.of("all", orEmpty(read(bytes)))).strings("all");
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? List.of() : value;
    }
}
