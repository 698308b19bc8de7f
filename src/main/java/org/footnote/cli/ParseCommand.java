package org.footnote.cli;

import org.footnote.app.ParseStage;
import org.footnote.app.Stage;
import picocli.CommandLine.Command;

/// `footnote stage parse`: feed documents to entries.
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description = "Reads feed documents of any format: {id, file, contentType?, base?} to feed and items.")
final class ParseCommand extends StageFilter {
    @Override
    Stage stage() {
        return new ParseStage();
    }
}
