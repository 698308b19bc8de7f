package org.footnote.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.footnote.app.Backups;

/// Writing backups and bringing back what is missing from one. FX thread only.
final class BackupsModel {
    private final Desk desk;
    private final Background background;
    private final ToastModel toast;
    private final SearchesModel searches;
    private final Runnable feedsHaveCome;

    /// @param feedsHaveCome is run when there are feeds that were never asked
    BackupsModel(Desk desk, Background background, ToastModel toast, SearchesModel searches, Runnable feedsHaveCome) {
        this.desk = desk;
        this.background = background;
        this.toast = toast;
        this.searches = searches;
        this.feedsHaveCome = feedsHaveCome;
    }

    /// Writes today's backup and says where it is.
    void backUp() {
        background.work(desk::backUp, file -> toast.say("toast.written", file.toString()));
    }

    /// Asks for the daily backups, the latest first.
    void list(Consumer<List<Backups.Daily>> then) {
        background.work(desk::backups, then);
    }

    /// Adds what is missing from a backup and says what that was.
    void restore(Path backup) {
        toast.say("toast.restoring");
        background.work(() -> desk.restore(backup), this::show);
    }

    private void show(Backups.Restored restored) {
        searches.load();
        if (restored.later()) {
            toast.say(
                    "toast.restored.later",
                    restored.feeds(),
                    restored.stories(),
                    restored.statuses(),
                    restored.arrangements());
        } else if (restored.isNothing()) {
            toast.say("toast.restored.nothing");
        } else {
            toast.say(
                    "toast.restored",
                    restored.feeds(),
                    restored.stories(),
                    restored.statuses(),
                    restored.arrangements());
        }
        if (restored.feeds() > 0) {
            feedsHaveCome.run();
        }
    }
}
