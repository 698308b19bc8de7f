package org.footnote.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.footnote.app.Subscriptions;
import org.footnote.model.Feed;
import org.footnote.model.FeedKind;

/// What can be done with feeds, and what the search for a feed has found. FX thread only.
final class FeedsModel {
    private final ObjectProperty<Search> search = new SimpleObjectProperty<>(new Quiet());
    private final Desk desk;
    private final Background background;
    private final Changes changes;
    private final ToastModel toast;
    private final Runnable feedsHaveCome;

    /// Key of what is said when a list of feeds has been taken in.
    static final String IMPORTED = "toast.imported";

    /// @param feedsHaveCome is run when there are feeds that were never asked
    FeedsModel(Desk desk, Background background, Changes changes, ToastModel toast, Runnable feedsHaveCome) {
        this.desk = desk;
        this.background = background;
        this.changes = changes;
        this.toast = toast;
        this.feedsHaveCome = feedsHaveCome;
    }

    /// Where the search for a feed stands.
    sealed interface Search {}

    /// None was asked for.
    record Quiet() implements Search {}

    /// The address is being asked.
    record Looking(String address) implements Search {}

    /// Several feeds, or one to be looked at before it is added.
    record Choose(List<Desk.Candidate> candidates) implements Search {
        public Choose {
            candidates = List.copyOf(candidates);
        }
    }

    /// It did not work.
    record NotFound(String why) implements Search {}

    ObjectProperty<Search> search() {
        return search;
    }

    /// Looks for the feeds behind an address; one that is still looked for is given up.
    void find(String address) {
        var looking = new Looking(address);
        search.set(looking);
        background.work(
                () -> desk.findFeeds(address),
                found -> answer(looking, new Choose(found)),
                failure -> answer(looking, new NotFound(desk.inWords(failure))));
    }

    private void answer(Search asked, Search found) {
        if (search.get().equals(asked)) {
            search.set(found);
        }
    }

    /// Ends the choice.
    void endSearch() {
        search.set(new Quiet());
    }

    /// Subscribes to a feed that was found. Others that were found with it stay to be chosen, and what the reader has
    /// begun to look for meanwhile goes on.
    void add(Desk.Candidate candidate) {
        var chosen = search.get();
        background.work(
                () -> desk.add(candidate),
                feed -> {
                    if (chosen instanceof Choose choose && choose.candidates().size() == 1) {
                        answer(chosen, new Quiet());
                    }
                    toast.offer("toast.added", () -> background.run(() -> desk.remove(feed)), feed.title());
                    feedsHaveCome.run();
                },
                failure -> search.set(new NotFound(desk.inWords(failure))));
    }

    void remove(Feed feed) {
        changes.make(() -> desk.remove(feed), "toast.removed", feed.title());
    }

    /// Asks a feed again that fails or is gone, now.
    void askAgain(Feed feed) {
        toast.say("toast.askagain", feed.title());
        background.run(() -> desk.askAgain(feed));
    }

    void pause(Feed feed, boolean paused) {
        change(feed, feed.withPaused(paused), paused ? "toast.paused" : "toast.resumed");
    }

    void rename(Feed feed, String title) {
        change(feed, feed.withTitle(title), "toast.renamed");
    }

    void move(Feed feed, String folder) {
        change(feed, feed.withFolder(folder), "toast.moved");
    }

    void setKind(Feed feed, FeedKind kind) {
        change(feed, feed.withKind(kind), "toast.changed");
    }

    void setFullText(Feed feed, boolean fullText) {
        change(feed, feed.withFullText(fullText), "toast.changed");
    }

    private void change(Feed before, Feed after, String toastKey) {
        changes.make(
                () -> {
                    desk.update(after);
                    return () -> desk.update(before);
                },
                toastKey,
                before.title());
    }

    void importOpml(Path file) {
        background.work(() -> desk.importOpml(file), imported -> {
            toast.say(IMPORTED, imported.added(), imported.known(), imported.isCut() ? 1 : 0);
            if (imported.added() > 0) {
                feedsHaveCome.run();
            }
        });
    }

    /// Asks for the feeds that come with Footnote.
    void bundled(Consumer<List<Subscriptions.Bundled>> then) {
        background.work(desk::bundled, then);
    }

    void chooseBundled(String address, boolean on) {
        background.run(() -> desk.chooseBundled(address, on));
    }

    void chooseBundled(List<FeedKind> kinds, Runnable then) {
        background.work(
                () -> {
                    desk.chooseBundled(kinds);
                    return true;
                },
                done -> then.run());
    }
}
