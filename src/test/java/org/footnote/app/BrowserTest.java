package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrowserTest {
    private static final List<String> ABSENT = List.of("footnote-no-such-program");
    private static final List<String> JAVA =
            List.of(ProcessHandle.current().info().command().orElseThrow());
    private static final List<String> REFUSING = List.of(JAVA.getFirst(), "--no-such-option");

    /// Java takes one of its options and refuses what is none, on every system.
    private static boolean shows(String address, List<List<String>> programs) {
        return new Browser(programs, Duration.ofMinutes(1)).show(address);
    }

    @Test
    void asksOneProgramAfterTheOtherUntilOneTakesTheAddress() {
        assertTrue(shows("--version", List.of(ABSENT, REFUSING, JAVA)));
    }

    @Test
    void saysWhereNoneTakesIt() {
        assertFalse(shows("--no-such-option", List.of(ABSENT, JAVA)));
    }

    @Test
    void asksWhatTheSystemHasForIt() {
        assertEquals(List.of("open"), Browser.programs("Mac OS X").getFirst());
        assertEquals("rundll32", Browser.programs("Windows 11").getFirst().getFirst());
        assertEquals(List.of("xdg-open"), Browser.programs("Linux").getFirst());
    }
}
