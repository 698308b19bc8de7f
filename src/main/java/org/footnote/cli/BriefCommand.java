package org.footnote.cli;

import org.footnote.app.BriefStage;
import org.footnote.app.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `footnote stage brief`: the articles of stories to cited briefs.
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = "Writes the cited and checked brief of each story from the texts of its articles.")
final class BriefCommand extends StageFilter {
    @Option(names = "--words", paramLabel = "N", description = "Length of the whole brief; else the sources decide.")
    private int words;

    @Override
    Stage stage() {
        return new BriefStage(words);
    }
}
