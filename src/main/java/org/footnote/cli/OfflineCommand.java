package org.footnote.cli;

import java.util.Optional;
import org.footnote.app.Exports;
import org.footnote.app.Footnote;
import org.footnote.app.FootnoteException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `footnote offline`: can today's edition be read with the network off?
@Command(
        name = "offline",
        mixinStandardHelpOptions = true,
        description = {
            "Says whether every source of today's edition is stored, and what is missing.",
            "Exit status 0 only if the edition is complete."
        })
final class OfflineCommand extends HomeCommand {
    @Option(names = "--fetch", description = "Fetch what is missing first.")
    private boolean fetch;

    @Override
    Optional<String> inWindow() {
        return fetch ? Optional.of("press \"Fetch the rest now\" on its page of what is stored") : Optional.empty();
    }

    @Override
    int run(Footnote footnote) {
        if (fetch) {
            fetch(footnote);
        }
        var report = footnote.offline().report();
        out().println(report.inWords());
        report.missing()
                .forEach(missing -> out().println(
                                Exports.line("  " + missing.article().publisher() + ": "
                                        + missing.article().title() + ": " + missing.reason())));
        return report.complete() ? 0 : 1;
    }

    private static void fetch(Footnote footnote) {
        try {
            footnote.offline().fetchTheRest(footnote.settings().settings(), progress -> {});
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FootnoteException("Fetching was stopped; what has come is kept.", stopped);
        }
    }
}
