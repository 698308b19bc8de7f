package org.footnote.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import org.footnote.app.Exports.Format;
import org.footnote.app.Footnote;
import org.footnote.app.FootnoteException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// `footnote edition`: the stories of a day.
@Command(
        name = "edition",
        mixinStandardHelpOptions = true,
        description = "Prints the edition of today, or of the last day that has one; or that of a day that you name.")
final class EditionCommand extends ReadingCommand {
    private static final int MOST_NAMED = 7;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "An earlier day.", converter = Day.class)
    private @Nullable LocalDate date;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, md (Markdown with footnotes), html (one page) or json.")
    private Format format = Format.TEXT;

    /// A day as it is typed.
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String typed) {
            try {
                return LocalDate.parse(typed);
            } catch (DateTimeParseException wrong) {
                throw new TypeConversionException("\"" + typed + "\" is no day: write it as in 2026-01-31");
            }
        }
    }

    private static String others(Footnote footnote) {
        var days = footnote.snapshot().editions();
        return days.isEmpty()
                ? " Run \"footnote refresh\" to make today's."
                : " The latest are of "
                        + days.stream()
                                .limit(MOST_NAMED)
                                .map(LocalDate::toString)
                                .collect(Collectors.joining(", ")) + ".";
    }

    @Override
    int run(Footnote footnote) {
        if (date == null) {
            footnote.welcome();
        }
        var day = date == null ? footnote.snapshot().latest(LocalDate.now(ZoneId.systemDefault())) : date;
        var stories =
                date == null ? footnote.editions().today() : footnote.editions().of(day);
        if (stories.isEmpty()) {
            throw new FootnoteException("There is no edition of " + day + "." + others(footnote));
        }
        if (date == null && footnote.snapshot().welcome()) {
            err().println("This is the welcome edition. Run \"footnote refresh\" for the news.");
        }
        out().print(footnote.exports().edition(day, stories, format));
        return 0;
    }
}
