package org.footnote.cli;

import org.footnote.app.CuratedStage;
import org.footnote.app.Stage;
import picocli.CommandLine.Command;

/// `footnote stage curated`: a page with citations of its own to the story it is.
@Command(
        name = "curated",
        mixinStandardHelpOptions = true,
        description = "Reads a page that carries its own numbered citations and list of sources as a story.")
final class CuratedCommand extends StageFilter {
    @Override
    Stage stage() {
        return new CuratedStage();
    }
}
