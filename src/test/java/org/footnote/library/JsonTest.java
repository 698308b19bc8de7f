package org.footnote.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
    private static final JsonMapper OTHER = JsonMapper.builder().build();

    @Test
    void readsEveryKindOfValue() {
        assertEquals(
                Map.of("a", List.of(1L, -2.5, true, false, "x"), "b", Map.of(), "c", List.of(), "d", 6.02e23),
                read(" {\"a\" : [1, -2.5,true ,false,\"x\"],\n\"b\":{},\"c\":[ ],\t\"d\":6.02e+23} "));
    }

    @Test
    void readsNothingAsNull() {
        assertNull(read(""));
        assertNull(read(" \n"));
        assertNull(read("null"));
    }

    @Test
    void readsWhatStandsBehindAByteOrderMark() {
        assertEquals(List.of(), read("\uFEFF[]"));
    }

    @Test
    void readsEscapes() {
        assertEquals("\" \\ / \b\f\n\r\t é 😀", read("\"\\\" \\\\ \\/ \\b\\f\\n\\r\\t \\u00e9 \\uD83D\\ude00\""));
    }

    @Test
    void readsNumbersAsExactlyAsTheyFit() {
        assertEquals(
                List.of(0L, -0L, Long.MAX_VALUE, Long.MIN_VALUE, 1e19),
                read("[0, -0, 9223372036854775807, -9223372036854775808, 10000000000000000000]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "\"",
                "[1",
                "[1 2]",
                "[1,]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\" 1}",
                "{a:1}",
                "{,}",
                "tru",
                "nul",
                "truth",
                "-",
                "1-2",
                "1.2.3",
                "x",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12x4\"",
                "\"\n\"",
                "\"a\\n\n\"",
                "]"
            })
    void refusesWhatIsNoJson(String text) {
        assertThrows(LibraryException.class, () -> read(text));
    }

    @Test
    void refusesWhatIsNoText() {
        assertThrows(LibraryException.class, () -> Json.read(new byte[] {'"', (byte) 0xFF, (byte) 0xFE, '"'}));
        assertThrows(LibraryException.class, () -> Json.read(new byte[] {'"', '\\', 'n', (byte) 0xC3, '"'}));
    }

    @Test
    void refusesToGoDeeperThanItsStack() {
        assertThrows(LibraryException.class, () -> read("[".repeat(100_000)));
    }

    /// What an earlier version has stored was written by another hand, and is to stay what it is.
    @Test
    void writesAndReadsAsOthersDo() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var value = list(random, 0);
            var written = Json.write(value);
            assertArrayEquals(OTHER.writeValueAsBytes(value), written);
            assertEquals(value, Json.read(written));
        }
    }

    private static @Nullable Object value(Random random, int depth) {
        return switch (random.nextInt(depth < 4 ? 8 : 6)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextLong();
            case 3 -> random.nextGaussian();
            case 4, 5 -> text(random);
            case 6 -> list(random, depth + 1);
            default -> {
                var object = new LinkedHashMap<String, @Nullable Object>();
                for (int left = random.nextInt(5); left > 0; left--) {
                    object.put(text(random), value(random, depth + 1));
                }
                yield object;
            }
        };
    }

    private static List<@Nullable Object> list(Random random, int depth) {
        var list = new ArrayList<@Nullable Object>();
        for (int left = random.nextInt(6); left > 0; left--) {
            list.add(value(random, depth + 1));
        }
        return list;
    }

    private static String text(Random random) {
        var letters =
                List.of("a", "Z", " ", "\"", "\\", "/", "\n", "\t", "\u0001", "\u001f", "\u007f", "ä", "…", "日", "😀");
        var text = new StringBuilder();
        for (int left = random.nextInt(12); left > 0; left--) {
            text.append(letters.get(random.nextInt(letters.size())));
        }
        return text.toString();
    }

    private static @Nullable Object read(String text) {
        return Json.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
