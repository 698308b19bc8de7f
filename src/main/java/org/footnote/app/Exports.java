package org.footnote.app;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.footnote.export.ExportFormat;
import org.footnote.export.StoryExport;
import org.footnote.export.TerminalLines;
import org.footnote.feed.FeedWriter;
import org.footnote.model.Edition;
import org.footnote.model.Source;
import org.footnote.model.Story;

/// Stories for use elsewhere. For any thread.
public final class Exports {
    private final Screen screen;
    private final Clock clock;

    Exports(Screen screen, Clock clock) {
        this.screen = screen;
        this.clock = clock;
    }

    /// What stories can be written as.
    public enum Format {
        TEXT(ExportFormat.TEXT),
        MD(ExportFormat.MARKDOWN),
        HTML(ExportFormat.HTML),
        JSON(ExportFormat.JSON);

        private final ExportFormat format;

        Format(ExportFormat format) {
            this.format = format;
        }

        /// The ending of a file's name, without the dot.
        public String ending() {
            return format.ending();
        }
    }

    /// A story with its footnotes.
    public String story(Story story, Format format) {
        return StoryExport.of(story, format.format);
    }

    /// The stories of a day's edition.
    public String edition(LocalDate date, List<Story> stories, Format format) {
        var edition = new Edition(
                date, clock.instant(), stories.stream().map(Story::id).toList());
        return StoryExport.of(edition, stories, format.format);
    }

    /// The stories that the reader has saved, the latest first.
    public List<Story> saved() {
        var snapshot = screen.snapshot();
        return snapshot.stories().stream()
                .filter(story -> snapshot.status(story.id()).saved())
                .sorted(Comparator.comparing(Story::lastPublished).reversed().thenComparing(Story::id))
                .toList();
    }

    /// The saved stories as an Atom 1.0 document, the latest first, each entry with the whole story in it.
    public String savedAsAtom() {
        return atom("Saved in Footnote", saved());
    }

    /// Stories as an Atom 1.0 document. A story keeps its entry's id while it grows.
    public String atom(String title, List<Story> stories) {
        var updated = stories.stream()
                .map(Story::lastPublished)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return new FeedWriter()
                .write(
                        uri("feed " + title),
                        title,
                        updated,
                        stories.stream().map(Exports::written).toList());
    }

    private static FeedWriter.Written written(Story story) {
        return new FeedWriter.Written(
                uri("story " + story.id()),
                story.headline(),
                story.sources().stream()
                        .map(Source::address)
                        .filter(address -> !address.isEmpty())
                        .findFirst()
                        .orElse(""),
                story.brief().summary().text(),
                StoryExport.element(story),
                story.lastPublished());
    }

    private static String uri(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("footnote " + name).getBytes(StandardCharsets.UTF_8));
    }

    /// A text on one line, without anything that a terminal would obey.
    public static String line(String text) {
        return TerminalLines.clean(text);
    }

    /// A text in lines of at most 80 characters, without anything that a terminal would obey.
    ///
    /// @param mark stands before the first line, as much space before the others
    public static List<String> lines(String mark, String text) {
        return TerminalLines.wrapped(mark, text);
    }
}
