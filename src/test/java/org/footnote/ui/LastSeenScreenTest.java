package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// What is known of the window when the system ends the program.
class LastSeenScreenTest {
    private static final Map<String, String> BEFORE = Map.of("story", "that of the last start");

    @Test
    void notesWhatWasOpenedAndWhereTheWindowWasMovedTo() {
        var desk = new DemoEdition().desk();
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            var stage = FxScreen.onFx(() -> (Stage) screen.scene().getWindow());
            var seen = new LastSeen(screen.window, new WindowPlace(stage), BEFORE);
            screen.run(() -> seen.watch(stage));
            assertEquals(BEFORE, seen.noted());
            screen.type("j");
            screen.type("j");
            screen.await(() -> desk.news().today().get(1).equals(seen.noted().get("story")));
            screen.run(() -> stage.setX(40));
            screen.await(() -> "40.0".equals(seen.noted().get("x")));
        }
    }
}
