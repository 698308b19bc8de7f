package org.footnote.cli;

import java.util.Optional;
import org.footnote.app.Footnote;
import picocli.CommandLine.Command;

/// `footnote backup`: what was saved and arranged, in one readable file.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes feeds, saved stories and reading status to a JSON file in the home, and names the file.")
final class BackupCommand extends HomeCommand {
    @Override
    Optional<String> inWindow() {
        return Optional.of("choose \"Back up now\" in its settings");
    }

    @Override
    int run(Footnote footnote) {
        out().println(footnote.backups().backUp());
        return 0;
    }
}
