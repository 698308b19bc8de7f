package org.footnote.library;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields of a JSON object that was read, by name; what is missing or of another type is empty, false or zero.
record Fields(Map<?, ?> values) {
    static Fields of(@Nullable Object value) {
        return new Fields(value instanceof Map<?, ?> map ? map : Map.of());
    }

    String text(String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    int number(String name) {
        return values.get(name) instanceof Number number ? number.intValue() : 0;
    }

    long longNumber(String name) {
        return values.get(name) instanceof Number number ? number.longValue() : 0;
    }

    double real(String name) {
        return values.get(name) instanceof Number number ? number.doubleValue() : 0;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    /// The moment, written as milliseconds since the epoch or as text, or null.
    @Nullable
    Instant time(String name) {
        var value = values.get(name);
        if (value instanceof Number millis) {
            return Instant.ofEpochMilli(millis.longValue());
        }
        try {
            return value instanceof String text && !text.isEmpty() ? Instant.parse(text) : null;
        } catch (DateTimeException damaged) {
            throw LibraryException.damaged(damaged);
        }
    }

    /// The moment, or the epoch where there is none.
    Instant timeOrEpoch(String name) {
        var time = time(name);
        return time == null ? Instant.EPOCH : time;
    }

    <E extends Enum<E>> E constant(String name, Class<E> type, E otherwise) {
        return Constants.named(type, values.get(name), otherwise);
    }

    Fields object(String name) {
        return of(values.get(name));
    }

    List<String> strings(String name) {
        return elements(name).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    <T> List<T> list(String name, Function<Fields, T> reader) {
        return elements(name).stream().map(Fields::of).map(reader).toList();
    }

    List<?> elements(String name) {
        return values.get(name) instanceof List<?> list ? list : List.of();
    }
}
