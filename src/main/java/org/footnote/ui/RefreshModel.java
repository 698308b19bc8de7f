package org.footnote.ui;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.footnote.app.OfflineReport;
import org.footnote.app.RefreshProgress;
import org.footnote.app.RefreshReport;

/// Where a refresh stands. FX thread only.
final class RefreshModel {
    /// Each of two hundred feeds says how far a refresh is, and for each the window would be laid out and painted.
    private static final Duration BETWEEN_WORDS = Duration.ofMillis(100);

    private final ObjectProperty<State> state = new SimpleObjectProperty<>(new Idle());
    private final FeedAnswers answers = new FeedAnswers();
    private final BooleanProperty waitsForNetwork = new SimpleBooleanProperty();
    private final Desk desk;
    private final Background background;
    private final Consumer<RefreshReport> ended;
    private boolean feedsHaveCome;
    private int begun;

    /// @param ended is told what came of each refresh that worked
    RefreshModel(Desk desk, Background background, Consumer<RefreshReport> ended) {
        this.desk = desk;
        this.ended = ended;
        this.background = background;
    }

    /// What there is to say about it.
    sealed interface State {}

    /// No refresh is running.
    record Idle() implements State {}

    /// One is running.
    ///
    /// @param asked whether the reader asked for it
    record Running(RefreshProgress.Step step, int done, int total, boolean asked) implements State {
        /// Whether there is something to show: one that the clock asked for and that finds nothing due says nothing.
        boolean isWorthSaying() {
            return asked || total > 0;
        }
    }

    /// The last one did not work.
    record Failed(String why) implements State {}

    ObjectProperty<State> state() {
        return state;
    }

    boolean isRunning() {
        return state.get() instanceof Running;
    }

    /// Fetches everything, as the reader asks.
    void start() {
        start(true);
    }

    /// Fetches what is due at the reader's first start, if there is a network to ask it of.
    void startFirst() {
        background.work(desk::hasNetwork, there -> {
            if (there) {
                startForNew();
            }
        });
    }

    /// Fetches what is due as feeds have come that were never asked: now, or as soon as what is running has ended.
    void startForNew() {
        feedsHaveCome = isRunning();
        start(false);
    }

    /// Fetches what is due, as the program asks when it starts.
    void startDue() {
        startDue(() -> {});
    }

    /// Fetches what is due, as the clock asks; nothing while there is no network to ask it of, or one that is paid by
    /// the megabyte.
    ///
    /// @param started runs if there is one
    void startDue(Runnable started) {
        background.work(this::network, found -> {
            waitsForNetwork.set(found == Found.METERED);
            if (found == Found.GOOD) {
                start(false);
                started.run();
            }
        });
    }

    private Found network() {
        if (!desk.hasNetwork()) {
            return Found.NONE;
        }
        return !desk.settings().metered() && desk.isMetered() ? Found.METERED : Found.GOOD;
    }

    private enum Found {
        NONE,
        METERED,
        GOOD
    }

    /// Whether the last refresh on its own was put off because the network is metered.
    BooleanProperty waitsForNetwork() {
        return waitsForNetwork;
    }

    /// How many refreshes have begun since the window opened.
    int begun() {
        return begun;
    }

    private void start(boolean everything) {
        begun += isRunning() ? 0 : 1;
        run(RefreshProgress.Step.FEEDS, everything, progress -> desk.refresh(everything, progress), ended);
    }

    /// Fetches what the edition lacks for reading offline, as the reader asks.
    ///
    /// @param then hears what is there at the end
    void fetchTheRest(Consumer<OfflineReport> then) {
        run(RefreshProgress.Step.TEXTS, true, desk::fetchTheRest, then);
    }

    private interface Work<T> {
        T run(Consumer<RefreshProgress> progress);
    }

    private <T> void run(RefreshProgress.Step first, boolean asked, Work<T> work, Consumer<T> then) {
        if (isRunning()) {
            return;
        }
        waitsForNetwork.set(false);
        state.set(new Running(first, 0, 0, asked));
        var progress = new Latest<RefreshProgress>(step -> background.after(BETWEEN_WORDS, step), this::show);
        background.work(
                () -> work.run(progress),
                result -> {
                    progress.drop();
                    state.set(result instanceof RefreshReport report ? ended(report) : new Idle());
                    then.accept(result);
                    startAgainForNew();
                },
                failure -> {
                    progress.drop();
                    state.set(new Failed(desk.inWords(failure)));
                    startAgainForNew();
                });
    }

    private State ended(RefreshReport report) {
        answers.note(report);
        return report.trouble().isEmpty() ? new Idle() : new Failed(report.trouble());
    }

    private void startAgainForNew() {
        if (feedsHaveCome) {
            startForNew();
        }
    }

    /// Which feeds answered.
    FeedAnswers answers() {
        return answers;
    }

    void cancel() {
        background.run(desk::cancelRefresh);
    }

    private void show(RefreshProgress progress) {
        if (state.get() instanceof Running running) {
            state.set(new Running(progress.step(), progress.done(), progress.total(), running.asked()));
        }
    }
}
