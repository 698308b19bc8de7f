package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.footnote.app.FrontDoor;
import org.footnote.app.NewsServer;
import org.footnote.app.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is set in the window of the real program is set again when the program is started anew.
class SettingsKeptScreenTest {
    private static final List<String> CHOSEN = List.of(
            "Look: Dark",
            "Text size: 125 %",
            "Width of lines: Wide lines",
            "Typeface of articles: Inter, without serifs",
            "Kept for offline reading: What the feeds bring",
            "Room for pictures: 1,000 MB",
            "How long stories are kept that are not saved: 180 days",
            "Room for all that is kept, with pictures: As much as there is",
            "Refreshes on its own: Every 3 hours",
            "On networks that the system marks as metered: On its own, too",
            "New stories, also told on the desktop while you are elsewhere: All, together",
            "When this version of Footnote is half a year old: Say so at the start",
            "Topics you follow: Business",
            "Topics you follow: Open source",
            "Many independent sources: Twice as much",
            "The primary source is among them: Half as much",
            "It is fresh: Not at all",
            "It spreads fast: Twice as much",
            "You follow its topic or a publisher: Half as much");

    private final Path home;

    SettingsKeptScreenTest(@TempDir Path home) throws IOException {
        this.home = home;
        Files.writeString(home.resolve("settings.json"), "{\"started\": true}");
    }

    @Test
    void whatIsChosenIsChosenAtTheNextStart() throws Exception {
        inTheProgram(settings -> Locale.UK, scene -> CHOSEN.forEach(name -> press(scene, name)));
        inTheProgram(settings -> Locale.UK, scene -> assertEquals(CHOSEN, chosen(scene)));
    }

    @Test
    void theLanguageIsSpokenAtTheNextStart() throws Exception {
        inTheProgram(settings -> Locale.UK, scene -> press(scene, "Language: Deutsch"));
        inTheProgram(
                settings -> Locale.forLanguageTag(settings.language()),
                scene -> assertEquals(
                        List.of("Sprache: Deutsch"),
                        chips(scene)
                                .filter(ToggleButton::isSelected)
                                .map(ToggleButton::getAccessibleText)
                                .filter(name -> name.startsWith("Sprache"))
                                .toList()));
    }

    /// Those of the chips above that are on.
    private static List<String> chosen(Scene scene) {
        return chips(scene)
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getAccessibleText)
                .filter(name -> !name.startsWith("Language"))
                .toList();
    }

    private static void press(Scene scene, String name) {
        chips(scene)
                .filter(chip -> name.equals(chip.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no chip " + name))
                .fire();
    }

    private static Stream<ToggleButton> chips(Scene scene) {
        return scene.getRoot().lookupAll(".chip").stream().map(ToggleButton.class::cast);
    }

    /// Starts the program on the home, does something on its page of settings, and ends it as a reader does.
    private void inTheProgram(Function<Settings, Locale> language, Consumer<Scene> act) throws Exception {
        FxScreen.start();
        var closed = new CompletableFuture<Settings>();
        try (var footnote = NewsServer.open(home);
                var door = FrontDoor.of(home)) {
            var desk = new FootnoteDesk(footnote);
            var shown = FxScreen.onFx(() -> {
                new ShownWindow(desk, language.apply(desk.settings()), closed::complete).open(door);
                return Window.getWindows().getLast();
            });
            FxScreen.awaitOnFx(() -> shown.getScene().getRoot().lookup(".story-list") != null);
            FxScreen.runOnFx(() -> Event.fireEvent(
                    shown.getScene(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, ",", ",", KeyCode.COMMA, false, true, false, false)));
            FxScreen.awaitOnFx(() -> chips(shown.getScene()).findFirst().isPresent());
            try {
                FxScreen.runOnFx(() -> act.accept(shown.getScene()));
            } finally {
                FxScreen.runOnFx(shown::hide);
                desk.keep(closed.get(60, TimeUnit.SECONDS));
            }
        }
    }
}
