package org.footnote.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.footnote.export.ExportFormat;
import org.footnote.export.StoryExport;
import org.footnote.model.Edition;
import org.footnote.model.Story;

/// Stories for use elsewhere. For any thread.
public final class Exports {
    private final Clock clock;

    Exports(Clock clock) {
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
}
