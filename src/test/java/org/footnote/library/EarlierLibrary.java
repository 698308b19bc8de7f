package org.footnote.library;

import static org.footnote.library.Samples.NOON;
import static org.footnote.library.Samples.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.footnote.model.Story;

/// A library as an earlier program left it, with enough stories that its tables take many pages.
record EarlierLibrary(Path home) {
    private static final int STORIES = 300;

    /// Writes the file as the program of a version before 6 wrote it.
    void make(int version) throws SQLException {
        try {
            Files.createDirectories(home);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        try (var session = Session.writing(new Place(home).file())) {
            Schema.upgrade(session, version);
            for (var story : stories()) {
                session.change("""
                        INSERT INTO story (id, headline, headline_by, summary, topic, sources, independent,
                          first_published, last_published, image, curated_by, rank, set_aside, whole)
                        VALUES (?, 'Headline', 'P', 'S', 'BUSINESS', 1, 1, ?, ?, '', '', 0, '', ?)""", story.id(), story.firstPublished(), story.lastPublished(), StoryJson.write(story));
            }
        }
    }

    /// What is in it, the latest first.
    List<Story> stories() {
        return IntStream.range(0, STORIES)
                .mapToObj(number -> story("s" + number, "Headline", NOON.minus(Duration.ofHours(number)), "Text."))
                .toList();
    }
}
