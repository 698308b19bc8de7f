package org.footnote;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.footnote.app.Footnote;
import org.footnote.app.FrontDoor;
import org.footnote.cli.CommandLineEntry;
import org.footnote.cli.Window;
import org.footnote.ui.FootnoteWindow;
import org.jspecify.annotations.Nullable;

/// Starts Footnote: the window where no command is given and there is a display, else the command line.
public final class Main {
    private Main() {}

    /// Runs until the window is closed or the command is done, then exits with its status.
    ///
    /// @param arguments see `footnote --help`
    public static void main(String[] arguments) {
        System.exit(CommandLineEntry.run(new Desktop(), arguments));
    }

    private static final class Desktop implements Window {
        private @Nullable FootnoteWindow window;

        /// On Linux a display has to be named; JavaFX's headless platform needs none.
        @Override
        public boolean isPossible() {
            return !isLinux()
                    || System.getProperty("glass.platform", "").equals("Headless")
                    || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                            .map(System::getenv)
                            .anyMatch(display -> display != null && !display.isBlank());
        }

        @Override
        public void prepare() {
            if (isLinux()) {
                GraphicsCard.settle();
            }
            window = FootnoteWindow.prepare();
        }

        @Override
        public void dismiss() throws InterruptedException {
            Objects.requireNonNull(window).dismiss();
        }

        private static boolean isLinux() {
            return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
        }

        @Override
        public void refuse(String why) throws InterruptedException {
            Objects.requireNonNull(window).refuse(why);
        }

        @Override
        public void show(Footnote footnote, FrontDoor door) throws InterruptedException {
            Objects.requireNonNull(window).show(footnote, door);
        }
    }
}
