package org.footnote.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.footnote.app.Footnote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `footnote import`: subscribes to the feeds of a list.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Subscribes to the feeds of an OPML file, as other readers export it.")
final class ImportCommand extends HomeCommand {
    @Parameters(paramLabel = "FILE", description = "The OPML file.")
    private Path file = Path.of("");

    @Override
    Optional<String> inWindow() {
        return Optional.of("choose \"Import OPML\" on its page of feeds");
    }

    @Override
    int run(Footnote footnote) {
        var imported = footnote.subscriptions().importOpml(file);
        var added = imported.added().size();
        out().println((added == 1 ? "1 feed added, " : added + " feeds added, ") + imported.known() + " known before.");
        if (imported.isCut()) {
            err().println(file
                    + " ends in the middle, so feeds may be missing. Export it again from the other reader.");
        }
        return imported.isCut() ? 1 : 0;
    }
}
