package org.footnote.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import org.footnote.app.Footnote;
import org.footnote.app.FrontDoor;
import org.footnote.app.HomeInUseException;
import org.footnote.app.OpenRequest;
import org.footnote.app.Trouble;

/// A start of the window: opens the home and shows it, or hands the request to the Footnote that has the home open.
///
/// @param home where everything is kept
/// @param request what the window is to open
record WindowStart(Path home, OpenRequest request) {
    /// How long a first start may take until it listens, and a command that only reads may take at all.
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final Duration KNOCK = Duration.ofMillis(400);

    /// Returns once the reader has closed the window, or the other Footnote has taken the request.
    ///
    /// @param window is there to be shown
    /// @param err where complaints go
    void run(Window window, PrintWriter err) throws InterruptedException {
        window.prepare();
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean isDone = false;
        while (!isDone) {
            isDone = isDone(window, err, System.nanoTime() > end);
        }
    }

    /// One try of both.
    ///
    /// @param isLast whether to say that neither was possible
    /// @return false if neither was possible
    private boolean isDone(Window window, PrintWriter err, boolean isLast) throws InterruptedException {
        boolean isShown = false;
        try (var footnote = Footnote.open(home);
                var _ = LogFile.in(home);
                var door = FrontDoor.of(home)) {
            footnote.troubles().forEach(err::println);
            footnote.welcome();
            door.take(request);
            isShown = true;
            window.show(footnote, door);
            return true;
        } catch (HomeInUseException busy) {
            boolean isTaken = FrontDoor.knock(home, request, KNOCK);
            if (!isTaken && isLast) {
                window.refuse(Trouble.inWords(busy));
                throw busy;
            }
            if (isTaken) {
                window.dismiss();
            }
            return isTaken;
        } catch (RuntimeException refused) {
            if (!isShown) {
                window.refuse(Trouble.inWords(refused));
            }
            throw refused;
        }
    }
}
