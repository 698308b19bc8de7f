package org.footnote.cli;

import org.footnote.app.ExtractStage;
import org.footnote.app.Stage;
import picocli.CommandLine.Command;

@Command(name = "extract", mixinStandardHelpOptions = true, description = "Reads the article out of its saved page.")
final class ExtractCommand extends StageFilter {
    @Override
    Stage stage() {
        return new ExtractStage();
    }
}
