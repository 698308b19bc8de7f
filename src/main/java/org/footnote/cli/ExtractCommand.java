package org.footnote.cli;

import org.footnote.app.ExtractStage;
import org.footnote.app.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `footnote stage extract`: saved pages to the articles on them.
@Command(name = "extract", mixinStandardHelpOptions = true, description = "Reads the article out of its saved page.")
final class ExtractCommand extends StageFilter {
    @Option(names = "--links", description = "Adds, for each sentence, the link that opens the page there.")
    private boolean links;

    @Override
    Stage stage() {
        return new ExtractStage(links);
    }
}
