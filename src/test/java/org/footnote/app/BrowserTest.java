package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class BrowserTest {
    private static final List<String> ABSENT = List.of("footnote-no-such-program");
    private static final List<String> REFUSING = List.of("sh", "-c", "exit 3", "browser");
    private static final List<String> TAKING = List.of("sh", "-c", "test \"$1\" = https://example.org/", "browser");

    private static boolean shows(List<List<String>> programs) {
        return new Browser(programs).show("https://example.org/");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void asksOneProgramAfterTheOtherUntilOneTakesTheAddress() {
        assertTrue(shows(List.of(ABSENT, REFUSING, TAKING)));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saysWhereNoneTakesIt() {
        assertFalse(shows(List.of(ABSENT, REFUSING)));
    }

    @Test
    void asksWhatTheSystemHasForIt() {
        assertEquals(List.of("open"), Browser.programs("Mac OS X").getFirst());
        assertEquals("rundll32", Browser.programs("Windows 11").getFirst().getFirst());
        assertEquals(List.of("xdg-open"), Browser.programs("Linux").getFirst());
    }
}
