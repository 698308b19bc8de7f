package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.footnote.app.Backups;
import org.footnote.app.Search;
import org.junit.jupiter.api.Test;

/// Backups in the window: writing one, and bringing back what is missing from one.
class BackupsScreenTest {
    private final DemoDesk desk = new DemoEdition().desk();

    @Test
    void writesOneFromTheSettings() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.window.commands().run("settings"));
            screen.run(button(screen, "Back up now")::fire);
            screen.await(() -> desk.done.contains("back up"));
            screen.await(() -> toast(screen).key().equals("toast.written"));
        }
    }

    @Test
    void bringsBackWhatIsMissingFromADay() {
        var today = LocalDate.now(DemoEdition.CLOCK);
        desk.backups = List.of(
                new Backups.Daily(today, Path.of("footnote-today.json")),
                new Backups.Daily(today.minusDays(1), Path.of("footnote-yesterday.json")));
        desk.restored = new Backups.Restored(2, 1, 14, 3, false);
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.window.commands().run("restore"));
            screen.await(screen.window.sheet()::isOpen);
            assertEquals("Today", FxScreen.onFx(() -> ((Button) screen.scene().getFocusOwner()).getText()));
            screen.save("backups-light", 1);
            screen.press(KeyCode.DOWN);
            desk.searches.add(new Search.Saved(1, "chips", "chips"));
            screen.run(() -> ((Button) screen.scene().getFocusOwner()).fire());
            screen.await(() -> desk.done.contains("restore footnote-yesterday.json"));
            screen.await(() -> toast(screen).key().equals("toast.restored"));
            assertFalse(screen.window.sheet().isOpen());
            assertEquals(List.of(2, 1, 14, 3), toast(screen).values());
            screen.await(() -> screen.model().searches().kept().size() == 1);
            screen.await(() -> desk.done.contains("refresh"));
            screen.save("restored-light", 1);
        }
    }

    @Test
    void saysThatALaterVersionWroteIt() {
        desk.restored = new Backups.Restored(0, 0, 0, 0, true);
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().backups().restore(Path.of("footnote-later.json")));
            screen.await(() -> toast(screen).key().equals("toast.restored.later"));
        }
    }

    @Test
    void saysThatNothingWasMissingAndWhatIsNoBackup() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().backups().restore(Path.of("footnote-today.json")));
            screen.await(() -> toast(screen).key().equals("toast.restored.nothing"));
            screen.run(() -> screen.window.commands().run("restore"));
            screen.await(screen.window.sheet()::isOpen);
            screen.save("backups-none-light", 1);
            screen.run(button(screen, "Choose another file …")::fire);
            screen.await(() -> desk.done.contains("restore chosen.json"));
            screen.await(() -> toast(screen).key().equals("toast.failed"));
            assertTrue(toast(screen).values().toString().contains("cannot be read as a backup"));
            assertFalse(desk.done.contains("refresh"), "no feed has come back");
        }
    }

    private static ToastModel.Toast toast(FxScreen screen) {
        var shown = screen.model().toast().shown().get();
        return shown == null ? new ToastModel.Toast("", List.of(), null) : shown;
    }

    private static Button button(FxScreen screen, String text) {
        return FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow());
    }
}
