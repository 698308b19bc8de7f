package org.footnote.cli;

import org.footnote.app.RelevanceStage;
import org.footnote.app.Stage;
import picocli.CommandLine.Command;

/// `footnote stage relevance`: articles to whether they are about AI, and their topics.
@Command(
        name = "relevance",
        mixinStandardHelpOptions = true,
        description = "Is an article about AI, and which topic is it about.")
final class RelevanceCommand extends StageFilter {
    @Override
    Stage stage() {
        return new RelevanceStage();
    }
}
