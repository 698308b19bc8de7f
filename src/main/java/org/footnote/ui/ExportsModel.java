package org.footnote.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.footnote.app.Exports;
import org.footnote.model.Story;

/// Makes exports off the FX thread, which alone calls it, and says where they were written.
record ExportsModel(Desk desk, Background background, ToastModel toast) {
    /// Makes a story's export and hands it over.
    void make(Story story, Exports.Format format, Consumer<String> then) {
        background.work(() -> desk.export(story, format), then);
    }

    /// Writes a story's export to a file.
    void write(Story story, Exports.Format format, Path file) {
        write(file, () -> desk.write(file, desk.export(story, format)));
    }

    /// Writes the saved stories to a file, as an Atom feed.
    void writeSaved(Path file) {
        write(file, () -> desk.write(file, desk.savedAsAtom()));
    }

    /// Writes the list of the feeds to a file, as OPML.
    void writeFeeds(Path file) {
        write(file, () -> desk.exportOpml(file));
    }

    private void write(Path file, Runnable writing) {
        background.work(
                () -> {
                    writing.run();
                    return file;
                },
                written -> toast.say("toast.written", written.toString()));
    }
}
