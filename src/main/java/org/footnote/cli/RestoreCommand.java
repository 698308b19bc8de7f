package org.footnote.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.footnote.app.Backups;
import org.footnote.app.Footnote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `footnote restore`: brings back what a backup holds.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Brings back from a backup what is missing; nothing that is there is lost.")
final class RestoreCommand extends HomeCommand {
    @Parameters(paramLabel = "FILE", description = "A file that \"footnote backup\" has written.")
    private Path file = Path.of("");

    @Override
    Optional<String> inWindow() {
        return Optional.of("choose \"Restore from a backup\" in its settings");
    }

    @Override
    int run(Footnote footnote) {
        var restored = footnote.backups().restore(file);
        out().println(said(restored));
        if (restored.later()) {
            err().println("A later version of Footnote wrote this backup: what only that one knows was left out.");
        }
        return 0;
    }

    private static String said(Backups.Restored restored) {
        if (restored.isNothing() && !restored.later()) {
            return "Nothing was missing: all that this backup holds is here already.";
        }
        return "Brought back: " + restored.feeds() + " feeds, " + restored.stories() + " saved stories, "
                + restored.statuses() + " reading states, " + restored.arrangements()
                + " collections, searches, rules or corrections.";
    }
}
