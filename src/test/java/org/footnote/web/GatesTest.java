package org.footnote.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GatesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant SOON = NOW.plus(Duration.ofMinutes(10));
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));
    private static final String SERVER = "circuit.example:443";

    private final Map<String, Instant> book = new HashMap<>();
    private final Gates gates = new Gates(FetchLimits.standard(), new PauseBook() {
        @Override
        public Map<String, Instant> pauses() {
            return Map.of("earlier.example:443", SOON);
        }

        @Override
        public void note(String server, Instant until) {
            book.put(server, until);
        }
    });

    /// Two requests may be under way when a server begins to ask for a pause, and be told differently.
    @Test
    void theLongerOfTwoPausesStands() {
        gates.pause(SERVER, LATER);
        gates.pause(SERVER, SOON);
        assertEquals(Optional.of(LATER), gates.pausedUntil(SERVER, NOW));
        assertEquals(Map.of(SERVER, LATER), book);
    }

    @Test
    void aPauseConcernsItsServerAndEnds() {
        gates.pause(SERVER, SOON);
        assertEquals(Optional.empty(), gates.pausedUntil("other.example:443", NOW));
        assertEquals(Optional.of(SOON), gates.pausedUntil(SERVER, SOON.minusMillis(1)));
        assertEquals(Optional.empty(), gates.pausedUntil(SERVER, SOON));
    }

    @Test
    void noPauseOutlivesTheClockThatItWasNotedBy() {
        gates.pause(SERVER, NOW.plus(Duration.ofDays(365)));
        assertEquals(Optional.empty(), gates.pausedUntil(SERVER, NOW));
    }

    @Test
    void keepsThePausesOfAnEarlierStart() {
        assertEquals(Optional.of(SOON), gates.pausedUntil("earlier.example:443", NOW));
    }
}
