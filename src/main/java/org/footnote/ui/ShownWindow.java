package org.footnote.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.footnote.app.Browser;
import org.footnote.app.FrontDoor;
import org.footnote.app.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The window on the screen: its place, its clock, and the system around it. FX thread only.
final class ShownWindow {
    private static final Logger LOG = LoggerFactory.getLogger(ShownWindow.class);

    /// A system property: the window closes by itself once it has been painted and the first refresh is over.
    /// Packaging starts the program so, to keep what the virtual machine has loaded and linked by then.
    private static final String REHEARSAL = "footnote.rehearsal";

    /// The first screen is there to be read before the first refresh takes the processors.
    private static final Duration BEFORE_REFRESH = Duration.ofSeconds(2);

    private static final Duration REHEARSED = Duration.ofSeconds(6);

    /// How often the end is put off for a refresh that does not come.
    private static final int MOST_REHEARSALS = 10;

    private final Thread screen = Thread.currentThread();
    private final Desk desk;
    private final Stage stage = new Stage();
    private final WindowPlace place = new WindowPlace(stage);
    private final WindowView window;
    private final LastSeen lastSeen;
    private final Foreground foreground;
    private final RefreshTimes refreshes;
    private final Consumer<Settings> closed;
    private Runnable clock = () -> {};

    /// @param closed takes what is to be kept for the next start
    ShownWindow(Desk desk, Locale locale, Consumer<Settings> closed) {
        this.desk = desk;
        this.closed = closed;
        var words = new Words(locale);
        window = new WindowView(
                desk,
                words,
                Clock.system(ZoneId.systemDefault()),
                new Surroundings(stage, words),
                WindowPlace.WIDTH,
                WindowPlace.HEIGHT);
        lastSeen = new LastSeen(window, place, desk.settings().window());
        foreground = new Foreground(
                stage, place, window, System.getProperty("os.name", "").equals("Linux"));
        refreshes = new RefreshTimes(window.model());
    }

    /// Shows it.
    ///
    /// @param door brings what the system asks to be opened
    void open(FrontDoor door) {
        stage.setTitle("Footnote");
        for (int size : new int[] {32, 64, 256}) {
            var icon = ShownWindow.class.getResourceAsStream("icon/footnote-" + size + ".png");
            if (icon != null) {
                stage.getIcons().add(new Image(icon));
            }
        }
        stage.setScene(window.scene());
        place.restore(desk.settings().window());
        clock = keepTime();
        stage.iconifiedProperty().addListener(icon -> window.tick());
        stage.setOnHidden(hidden -> leave());
        var fill = window.holdBack();
        stage.show();
        window.oncePainted(() -> {
            fill.run();
            window.arrange(desk.settings().window());
            window.scrollOnceLaidOut(desk.settings().window());
            lastSeen.watch(stage);
            begin(door);
        });
    }

    /// Ends it without closing it; any thread may call. JavaFX puts down at the same time what it finds the place of
    /// the pointer with, so that whatever fails on the screen from now on is nothing to tell.
    void end() {
        screen.setUncaughtExceptionHandler((thread, failure) -> LOG.debug("The screen is gone already", failure));
        window.model().onceKept(() -> closed.accept(desk.settings().withWindow(lastSeen.noted())));
    }

    /// Keeps time no longer, and gives what is to be kept for the next start, as the last: an earlier choice that is
    /// still being kept would take its place.
    private void leave() {
        clock.run();
        window.model().leave();
        var last = window.model().settings().get().withWindow(lastSeen.now());
        window.model().onceKept(() -> closed.accept(last));
    }

    private void begin(FrontDoor door) {
        if (desk.settings().started() || !desk.news().feeds().isEmpty()) {
            window.after(BEFORE_REFRESH, refreshes::start);
            window.sayTroubles();
        } else {
            window.welcome();
        }
        window.sayWhenOld(LocalDate.now(ZoneId.systemDefault()));
        door.onRequest(request -> window.take(request, foreground::come));
        if (Boolean.getBoolean(REHEARSAL)) {
            window.after(REHEARSED, () -> endRehearsal(MOST_REHEARSALS));
        }
    }

    /// On a busy machine the first refresh may not have begun yet.
    private void endRehearsal(int left) {
        boolean isWaiting =
                left > 0 && !desk.news().feeds().isEmpty() && desk.news().refreshed() == null;
        if (isWaiting || window.model().refresh().isRunning()) {
            window.after(REHEARSED, () -> endRehearsal(left - 1));
        } else {
            stage.hide();
        }
    }

    /// Says ages again every minute, and refreshes when it is time; where there is no network then, as soon as there
    /// is.
    ///
    /// @return ends it
    private Runnable keepTime() {
        return window.everyMinute(() -> {
            window.tick();
            refreshes.minute(Instant.now());
        });
    }

    /// The system around the window.
    private static final class Surroundings implements Outside {
        private final Stage owner;
        private final Words words;

        Surroundings(Stage owner, Words words) {
            this.owner = owner;
            this.words = words;
        }

        @Override
        public boolean browse(String address) {
            return Browser.ofSystem().show(address);
        }

        @Override
        public boolean isWatched() {
            return owner.isFocused();
        }

        @Override
        public Printing.Outcome print(List<PrintedStory.Paragraph> paragraphs) {
            return Printing.print(paragraphs, owner);
        }

        @Override
        public Optional<Path> open(String title, String kind, List<String> patterns) {
            var chooser = new FileChooser();
            chooser.setTitle(title);
            chooser.getExtensionFilters()
                    .addAll(
                            new FileChooser.ExtensionFilter(kind, patterns),
                            new FileChooser.ExtensionFilter(words.text("file.all"), "*"));
            return Optional.ofNullable(chooser.showOpenDialog(owner)).map(java.io.File::toPath);
        }

        @Override
        public Optional<Path> save(String title, String name) {
            var chooser = new FileChooser();
            chooser.setTitle(title);
            chooser.setInitialFileName(name);
            return Optional.ofNullable(chooser.showSaveDialog(owner)).map(java.io.File::toPath);
        }
    }
}
