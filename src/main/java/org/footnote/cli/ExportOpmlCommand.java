package org.footnote.cli;

import org.footnote.app.Footnote;
import picocli.CommandLine.Command;

/// `footnote export-opml`: the list of feeds for other readers.
@Command(
        name = "export-opml",
        mixinStandardHelpOptions = true,
        description = "Prints the feeds as an OPML document for other readers.")
final class ExportOpmlCommand extends ReadingCommand {
    @Override
    int run(Footnote footnote) {
        out().print(footnote.subscriptions().exportOpml());
        return 0;
    }
}
