package org.footnote.cli;

import org.footnote.app.DatesStage;
import org.footnote.app.Stage;
import picocli.CommandLine.Command;

/// `footnote stage dates`: dates as feeds write them to instants.
@Command(
        name = "dates",
        mixinStandardHelpOptions = true,
        description = "Reads dates as feeds write them: {in} to the same with \"got\", or null if unreadable.")
final class DatesCommand extends StageFilter {
    @Override
    Stage stage() {
        return new DatesStage();
    }
}
