package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.footnote.model.Completeness;
import org.footnote.model.FeedKind;
import org.footnote.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginalsTest {
    private final List<String> browsed = new ArrayList<>();
    private final Originals originals = new Originals(
            new TestOutside(
                    browsed,
                    new AtomicBoolean(),
                    new AtomicBoolean(),
                    new AtomicReference<>(Printing.Outcome.NO_PRINTER)),
            new Background(failure -> {}),
            new ToastModel());

    private static Source at(String address) {
        return new Source(
                1,
                "a1",
                "Harbor News",
                "Ferry stops",
                "",
                address,
                Instant.EPOCH,
                FeedKind.PUBLISHER,
                Completeness.FULL_TEXT,
                0);
    }

    @Test
    void opensThePageOfASource() {
        originals.open(at("https://harbor.example/ferry"), null);
        assertEquals(List.of("https://harbor.example/ferry"), browsed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file:///etc/passwd", "javascript:alert(1)", "--version", "/bin/sh"})
    void handsNothingToTheSystemThatIsNoPage(String address) {
        originals.open(at(address), null);
        originals.open(address);
        assertEquals(List.of(), browsed);
    }
}
