package org.footnote.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.footnote.app.Footnote;
import org.footnote.app.FootnoteException;
import org.footnote.model.Story;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `footnote edition`: the stories of a day.
@Command(
        name = "edition",
        mixinStandardHelpOptions = true,
        description = "Prints today's edition, or that of an earlier day.")
final class EditionCommand extends HomeCommand {
    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "An earlier day.")
    private @Nullable LocalDate date;

    @Override
    int run(Footnote footnote) {
        if (date == null) {
            footnote.welcome();
        }
        var stories = stories(footnote);
        out().println(title(footnote));
        new EditionText(out()).print(stories);
        return 0;
    }

    private List<Story> stories(Footnote footnote) {
        if (date == null) {
            return footnote.editions().today();
        }
        var stories = footnote.editions().of(date);
        if (stories.isEmpty()) {
            throw new FootnoteException("There is no edition of " + date + ".");
        }
        return stories;
    }

    private String title(Footnote footnote) {
        if (date == null && footnote.snapshot().welcome()) {
            return "Welcome edition: milestones of AI. Run \"footnote refresh\" for the news.";
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .format(date == null ? LocalDate.now(ZoneId.systemDefault()) : date);
    }
}
