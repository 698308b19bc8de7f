package org.footnote.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.footnote.app.Footnote;
import org.footnote.app.FootnoteException;
import org.footnote.app.Home;
import org.footnote.app.HomeInUseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What all commands share that work in a home: they open it, and close it whatever happens.
abstract class HomeCommand implements Callable<Integer> {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Where everything is kept; else FOOTNOTE_HOME, else the system's place for application data.")
    private @Nullable Path home;

    @Spec
    private @Nullable CommandSpec spec;

    /// Does the work.
    ///
    /// @return the exit status
    abstract int run(Footnote footnote);

    /// How the reader has it done by the Footnote that has the home open, as a command to that reader; empty if what
    /// is asked for only reads.
    abstract Optional<String> inWindow();

    @Override
    public final Integer call() {
        var asked = home == null && spec().parent() != null
                ? ((CommandLineEntry) spec().parent().userObject()).home()
                : home;
        var place = asked == null ? Home.standard() : asked;
        try (var footnote = Footnote.open(place);
                var _ = LogFile.in(place)) {
            footnote.troubles().forEach(err()::println);
            return run(footnote);
        } catch (HomeInUseException busy) {
            return beside(place, busy);
        } finally {
            out().flush();
            err().flush();
        }
    }

    /// What only reads needs no place of its own for a log: it would be a second file of that name.
    private int beside(Path place, HomeInUseException busy) {
        inWindow().ifPresent(instead -> {
            throw new FootnoteException(
                    "Another Footnote has " + place + " open, and only one at a time can change what is kept. If it is"
                            + " a window, " + instead + "; or close it and try again.",
                    busy);
        });
        try (var footnote = Footnote.openBeside(place)) {
            return run(footnote);
        }
    }

    final CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets this before it calls");
        }
        return spec;
    }

    final PrintWriter out() {
        return spec().commandLine().getOut();
    }

    final PrintWriter err() {
        return spec().commandLine().getErr();
    }
}
