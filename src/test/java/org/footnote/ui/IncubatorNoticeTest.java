package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncubatorNoticeTest {
    @Test
    void onlyTheNoticeIsLeftOut() {
        var usual = System.err;
        var printed = new ByteArrayOutputStream();
        var terminal = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setErr(terminal);
        try {
            int made = IncubatorNotice.without(() -> {
                System.err.println("WARNING: Using incubator modules: jfx.incubator.richtext");
                System.err.println("WARNING: The disk is full");
                System.err.print("Some ");
                System.err.println(7);
                return 3;
            });
            assertEquals(3, made);
            assertSame(terminal, System.err);
        } finally {
            System.setErr(usual);
        }
        assertEquals(
                List.of("WARNING: The disk is full", "Some 7"),
                printed.toString(StandardCharsets.UTF_8).lines().toList());
    }
}
