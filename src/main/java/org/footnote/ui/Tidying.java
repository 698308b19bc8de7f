package org.footnote.ui;

import java.time.Duration;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/// Gives memory back after a refresh, in a moment in which the reader does nothing: what a refresh and the first
/// screen leave behind is as much as what is in use, and nothing else would collect it before far more had come. FX
/// thread only.
final class Tidying {
    private static final Duration PAUSE = Duration.ofSeconds(4);

    private final RefreshModel refresh;
    private final Background background;
    private boolean quiet;

    Tidying(Scene scene, RefreshModel refresh, Background background) {
        this.refresh = refresh;
        this.background = background;
        scene.addEventFilter(InputEvent.ANY, input -> quiet = false);
        refresh.state().addListener((state, was, is) -> {
            if (!(is instanceof RefreshModel.Running)) {
                await();
            }
        });
    }

    /// Waits until nothing happens for the length of a pause.
    private void await() {
        quiet = true;
        background.after(PAUSE, () -> {
            if (!quiet) {
                await();
            } else if (!refresh.isRunning()) {
                background.run(System::gc);
            }
        });
    }
}
