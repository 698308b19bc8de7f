package org.footnote.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.footnote.app.JsonLines;
import org.footnote.app.Stage;
import org.footnote.app.UnreadableInputException;

/// What all stage commands share: standard input through one stage to standard output.
abstract class StageFilter implements Callable<Integer> {
    /// The stage, built from the command's options.
    abstract Stage stage();

    @Override
    public final Integer call() throws IOException {
        try {
            JsonLines.filter(System.in, System.out, stage());
            return 0;
        } catch (UnreadableInputException unreadable) {
            System.err.println(unreadable.getMessage());
            return 2;
        }
    }
}
