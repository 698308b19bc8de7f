package org.footnote.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.footnote.app.Footnote;
import org.footnote.app.Home;
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
        } finally {
            out().flush();
            err().flush();
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
