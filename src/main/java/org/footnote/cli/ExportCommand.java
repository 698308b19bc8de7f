package org.footnote.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.app.Exports;
import org.footnote.app.Footnote;
import org.footnote.app.FootnoteException;
import org.footnote.model.Story;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `footnote export`: a story, an edition or the saved stories for use elsewhere.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Prints a story, an edition or the saved stories with all footnotes, for use elsewhere.",
            "WHAT is \"saved\", \"today\", a day as 2026-01-31, or words from one story: from its headline,",
            "or else from its text or its sources."
        })
final class ExportCommand extends ReadingCommand {
    private static final int MOST_NAMED = 5;

    /// What stories can be printed as.
    enum Format {
        TEXT(Exports.Format.TEXT),
        MD(Exports.Format.MD),
        HTML(Exports.Format.HTML),
        JSON(Exports.Format.JSON),
        ATOM(null);

        private final Exports.@Nullable Format plain;

        /// @param plain the same format where it is one of a single story, null if it is a feed
        Format(Exports.@Nullable Format plain) {
            this.plain = plain;
        }
    }

    @Parameters(paramLabel = "WHAT", arity = "1..*", description = "What to print.")
    private List<String> words = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "md",
            description = "md (Markdown with footnotes; usual), html (one page), json, atom (a feed) or text.")
    private Format format = Format.MD;

    @Override
    int run(Footnote footnote) {
        var what = String.join(" ", words);
        var today = LocalDate.now(ZoneId.systemDefault());
        switch (what.toLowerCase(Locale.ROOT)) {
            case "saved" ->
                print(footnote, "Saved in Footnote", today, footnote.exports().saved());
            case "today" -> {
                var day = footnote.snapshot().latest(today);
                print(footnote, "Footnote, " + day, day, footnote.editions().today());
            }
            default -> {
                if (what.matches("\\d{4}-\\d{2}-\\d{2}")) {
                    var day = day(what);
                    print(footnote, "Footnote, " + day, day, footnote.editions().of(day));
                } else {
                    print(footnote, story(footnote, what));
                }
            }
        }
        return 0;
    }

    private static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException impossible) {
            throw new FootnoteException("There is no day " + day + ".", impossible);
        }
    }

    private void print(Footnote footnote, String title, LocalDate day, List<Story> stories) {
        if (stories.isEmpty()) {
            throw new FootnoteException("There are no stories in \"" + String.join(" ", words) + "\".");
        }
        var exports = footnote.exports();
        var plain = format.plain;
        out().print(plain == null ? exports.atom(title, stories) : exports.edition(day, stories, plain));
    }

    private void print(Footnote footnote, Story story) {
        var exports = footnote.exports();
        var plain = format.plain;
        out().print(plain == null ? exports.atom(story.headline(), List.of(story)) : exports.story(story, plain));
    }

    /// The one story with this id, with this headline, with these words in its headline, or else in its text or
    /// sources.
    private static Story story(Footnote footnote, String what) {
        var snapshot = footnote.snapshot();
        var sought = what.toLowerCase(Locale.ROOT);
        var found = Stream.concat(snapshot.stories().stream(), footnote.reading().setAside().stream())
                .filter(story -> story.id().equals(what)
                        || story.headline().toLowerCase(Locale.ROOT).contains(sought))
                .toList();
        if (found.isEmpty()) {
            return one(bySearch(footnote, what), what, "in them or their sources");
        }
        return found.stream()
                .filter(story ->
                        story.id().equals(what) || story.headline().strip().equalsIgnoreCase(what))
                .findFirst()
                .orElseGet(() -> one(found, what, "in their headline"));
    }

    private static List<Story> bySearch(Footnote footnote, String what) {
        return footnote.search().find(what, MOST_NAMED + 1).stream()
                .flatMap(found -> Stream.ofNullable(found.story()))
                .distinct()
                .map(footnote.reading()::told)
                .toList();
    }

    private static Story one(List<Story> found, String what, String where) {
        if (found.isEmpty()) {
            throw new FootnoteException("No story has \"" + what + "\" in its headline, its text or its sources."
                    + " \"footnote search\" looks for single words.");
        }
        if (found.size() > 1) {
            throw new FootnoteException("Several stories have \"" + what + "\" " + where + ": "
                    + found.stream()
                            .limit(MOST_NAMED)
                            .map(story -> "\"" + Exports.line(story.headline()) + "\"")
                            .collect(Collectors.joining(", "))
                    + (found.size() > MOST_NAMED ? " and others" : "")
                    + ". Give more of a headline.");
        }
        return found.getFirst();
    }
}
