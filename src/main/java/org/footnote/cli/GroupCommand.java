package org.footnote.cli;

import java.util.Locale;
import org.footnote.app.GroupStage;
import org.footnote.app.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `footnote stage group`: articles in order of arrival to stories.
@Command(
        name = "group",
        mixinStandardHelpOptions = true,
        description = "Puts articles that report the same event together and names syndicated copies.")
final class GroupCommand extends StageFilter {
    @Option(
            names = "--text",
            defaultValue = "summary",
            description = "What is compared: summary (title and summary) or full (title and text).")
    private Text text = Text.SUMMARY;

    private enum Text {
        SUMMARY,
        FULL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    Stage stage() {
        return new GroupStage(text == Text.FULL);
    }
}
