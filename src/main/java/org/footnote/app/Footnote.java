package org.footnote.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.footnote.feed.FeedReader;
import org.footnote.library.Library;
import org.footnote.library.LibraryException;
import org.footnote.library.Opening;
import org.footnote.web.FetchLimits;
import org.footnote.web.Fetcher;

/// The program without a face: opens a home, builds everything with plain `new`, and hands out the use cases that the
/// window and the command line offer. Get one with [#open(Path)] and close it at the end. Any thread may call;
/// everything but [#snapshot()] and [#onChange] may block. Failures are unchecked exceptions: [Trouble#inWords] says
/// them to the reader.
public final class Footnote implements AutoCloseable {
    private final Library library;
    private final Fetcher fetcher;
    private final SettingsStore settings;
    private final Screen screen;
    private final Presentation presentation;
    private final Reading reading;
    private final Refresh refresh;
    private final Search search;
    private final Editions editions;
    private final Subscriptions subscriptions;
    private final Offline offline;
    private final Exports exports;
    private final Backups backups;
    private final Mutes mutes;
    private final Corrections corrections;
    private final StoryCollections collections;

    private final Runnable welcome;

    private Footnote(Library library, SettingsStore settings, Clock clock) {
        this.library = library;
        this.settings = settings;
        fetcher = new Fetcher(FetchLimits.standard(), new HostPauses(library, clock));
        presentation = new Presentation(library, clock, settings::settings);
        screen = new Screen(presentation.load(Snapshot.EMPTY));
        var stories = new Stories(library, clock, settings::settings);
        Supplier<Pace> pace =
                () -> new Pace(Duration.ofMinutes(settings.settings().refreshMinutes()));
        var reader = new FeedReader();
        var visit = new FeedVisit(fetcher, reader, library, pace, clock);
        Consumer<Stories.Change> show = change -> screen.change(before -> presentation.with(before, change));
        welcome = () -> stories.take(Welcome.keep(library, reader, clock.instant()), show);
        reading = new Reading(library, presentation, screen, clock);
        search = new Search(library);
        editions = new Editions(library, screen);
        subscriptions = new Subscriptions(library, new FeedSearch(fetcher, reader), presentation, screen);
        exports = new Exports(screen, clock);
        offline = new Offline(library, fetcher, clock, fetched -> {
            if (!fetched.isEmpty()) {
                stories.retell(fetched, show);
            }
        });
        refresh = new Refresh(
                library,
                visit,
                stories,
                presentation,
                screen,
                clock,
                new Refresh.Afterwards(
                        offline,
                        new IconFetch(library, fetcher),
                        new Housekeeping(library, clock, settings::settings),
                        settings::settings));
        backups = new Backups(library, stories, presentation, screen, clock);
        mutes = new Mutes(library, presentation, screen, clock);
        corrections = new Corrections(stories, presentation, screen);
        collections = new StoryCollections(library, presentation, screen);
    }

    /// Opens a home, and makes it where there is none.
    ///
    /// @throws HomeInUseException if another Footnote has it open
    /// @throws FootnoteException if it cannot be used for another reason: it cannot be written to, or a newer
    /// Footnote made it
    public static Footnote open(Path home) {
        return open(home, Clock.system(ZoneId.systemDefault()));
    }

    /// Opens for reading a home that another Footnote has open: nothing can be stored in it, and nothing is.
    ///
    /// @throws HomeInUseException if there is nothing to read yet
    /// @throws FootnoteException if it cannot be used for another reason
    public static Footnote openBeside(Path home) {
        var clock = Clock.system(ZoneId.systemDefault());
        return open(() -> Library.openBeside(home, clock), home, clock);
    }

    static Footnote open(Path home, Clock clock) {
        return open(() -> Library.open(home, clock), home, clock);
    }

    private static Footnote open(Supplier<Library> library, Path home, Clock clock) {
        try {
            return of(library.get(), new SettingsStore(home), clock);
        } catch (LibraryException refused) {
            var why = String.valueOf(refused.getMessage());
            throw refused.reason() == LibraryException.Reason.IN_USE
                    ? new HomeInUseException(why, refused)
                    : new FootnoteException(why, refused);
        }
    }

    private static Footnote of(Library library, SettingsStore settings, Clock clock) {
        try {
            return new Footnote(library, settings, clock);
        } catch (RuntimeException refused) {
            library.close();
            throw refused;
        }
    }

    /// Brings the welcome edition into a home that has no story yet, if it can be stored there. Needs no network.
    public void welcome() {
        if (snapshot().stories().isEmpty() && library.opening().state() != Opening.State.READ_ONLY) {
            welcome.run();
        }
    }

    /// What there is to show now; never waits.
    public Snapshot snapshot() {
        return screen.snapshot();
    }

    /// Calls back, on the thread that made the change, whenever there is another snapshot.
    public void onChange(Consumer<Snapshot> listener) {
        screen.onChange(listener);
    }

    /// What was wrong with the home when it was opened, one plain sentence each; empty if all is well.
    public List<String> troubles() {
        var troubles = new ArrayList<>(library.opening().messages());
        troubles.addAll(settings.troubles());
        return List.copyOf(troubles);
    }

    /// Opening, marking and saving stories.
    public Reading reading() {
        return reading;
    }

    /// Fetching what is new.
    public Refresh refresh() {
        return refresh;
    }

    /// Finding words.
    public Search search() {
        return search;
    }

    /// Today's and earlier editions.
    public Editions editions() {
        return editions;
    }

    /// The reader's feeds.
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    /// Whole texts and pictures for reading with the network off.
    public Offline offline() {
        return offline;
    }

    /// Stories for use elsewhere.
    public Exports exports() {
        return exports;
    }

    /// Backups of what the reader has saved and arranged.
    public Backups backups() {
        return backups;
    }

    /// Hiding what is not wanted.
    public Mutes mutes() {
        return mutes;
    }

    /// Saying what belongs together.
    public Corrections corrections() {
        return corrections;
    }

    /// Named collections of stories.
    public StoryCollections collections() {
        return collections;
    }

    /// Keeps the reader's choices; where these give stories other points, all are ranked anew.
    public void keep(Settings changed) {
        var before = settings.settings();
        settings.keep(changed);
        boolean samePoints = before.followedTopics().equals(changed.followedTopics())
                && before.followedPublishers().equals(changed.followedPublishers())
                && before.emphasis().equals(changed.emphasis());
        if (!samePoints) {
            screen.change(presentation::again);
        }
    }

    /// The reader's choices.
    public SettingsStore settings() {
        return settings;
    }

    /// Ends what is under way and frees the home.
    @Override
    public void close() {
        refresh.cancel();
        fetcher.close();
        library.close();
    }
}
