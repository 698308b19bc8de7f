package org.footnote.library;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Plain values as JSON bytes and back: maps, lists, strings, numbers, truth values. Streaming, because the first
/// screen waits for it and a data binder needs longer to warm up than to read.
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

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
        var bytes = new ByteArrayOutputStream(256);
        try (var generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            write(generator, value);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator generator, @Nullable Object value) {
        switch (value) {
            case null -> generator.writeNull();
            case String text -> generator.writeString(text);
            case Integer number -> generator.writeNumber(number);
            case Long number -> generator.writeNumber(number);
            case Double number -> generator.writeNumber(number);
            case Boolean flag -> generator.writeBoolean(flag);
            case List<?> list -> {
                generator.writeStartArray();
                list.forEach(element -> write(generator, element));
                generator.writeEndArray();
            }
            case Map<?, ?> map -> {
                generator.writeStartObject();
                map.forEach((name, element) -> {
                    generator.writeName(String.valueOf(name));
                    write(generator, element);
                });
                generator.writeEndObject();
            }
            default -> generator.writeString(value.toString());
        }
    }

    /// Reads one value.
    ///
    /// @throws LibraryException if the bytes are not JSON: nothing else was ever stored
    static @Nullable Object read(byte[] bytes) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            return read(parser, parser.nextToken());
        } catch (JacksonException broken) {
            throw LibraryException.damaged(broken);
        }
    }

    private static @Nullable Object read(JsonParser parser, @Nullable JsonToken token) {
        // With `case null` javac asks a method handle for every value, which a start has no time for.
        return token == null
                ? null
                : switch (token) {
                    case START_OBJECT -> readObject(parser);
                    case START_ARRAY -> readList(parser);
                    case VALUE_STRING -> parser.getString();
                    case VALUE_NUMBER_INT -> parser.getLongValue();
                    case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
                    case VALUE_TRUE -> true;
                    case VALUE_FALSE -> false;
                    default -> null;
                };
    }

    private static Map<String, @Nullable Object> readObject(JsonParser parser) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            object.put(name, read(parser, parser.nextToken()));
        }
        return object;
    }

    private static List<@Nullable Object> readList(JsonParser parser) {
        var list = new ArrayList<@Nullable Object>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(read(parser, token));
        }
        return list;
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
