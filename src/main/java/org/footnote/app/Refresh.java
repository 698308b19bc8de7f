package org.footnote.app;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.footnote.app.FeedVisit.Outcome;
import org.footnote.app.RefreshProgress.Step;
import org.footnote.library.Library;
import org.footnote.library.LibraryException;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The way of an article, in order: the feeds are fetched, read and kept, the articles are put together as stories,
/// told and checked, and what is shown changes. Whole texts come after it: see [Offline].
///
/// Any thread but the window's may start one; a second one waits for the first. A feed that cannot be read is a line in
/// the report and nothing to the others.
public final class Refresh {
    private static final Logger LOG = LoggerFactory.getLogger(Refresh.class);

    /// What has come is shown after this long, though slow feeds are still under way.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Library library;
    private final FeedVisit visit;
    private final Stories stories;
    private final Presentation presentation;
    private final Screen screen;
    private final Clock clock;
    private final Afterwards afterwards;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile @Nullable ExecutorService running;
    private volatile @Nullable Thread fetching;
    private final AtomicInteger cancels = new AtomicInteger();
    private volatile int cancelsBefore;

    Refresh(
            Library library,
            FeedVisit visit,
            Stories stories,
            Presentation presentation,
            Screen screen,
            Clock clock,
            Afterwards afterwards) {
        this.library = library;
        this.visit = visit;
        this.stories = stories;
        this.presentation = presentation;
        this.screen = screen;
        this.clock = clock;
        this.afterwards = afterwards;
    }

    /// What a refresh does when the stories are shown.
    record Afterwards(Offline offline, IconFetch icons, Housekeeping housekeeping, Supplier<Settings> settings) {}

    /// Asks every feed that is neither paused nor gone, because the reader wants it now.
    public RefreshReport everything(Consumer<RefreshProgress> progress) {
        return whole((feed, health) -> !feed.paused() && !health.gone(), progress);
    }

    /// Asks the feeds whose time has come.
    public RefreshReport whatIsDue(Consumer<RefreshProgress> progress) {
        return whole((feed, health) -> !feed.paused() && Pace.isDue(health, clock.instant()), progress);
    }

    /// Asks one feed, also if it is paused or was gone.
    public RefreshReport one(long id, Consumer<RefreshProgress> progress) {
        return refresh((feed, health) -> feed.id() == id, progress, cancels.get());
    }

    /// Ends the refresh that is running and those that wait for it; what was kept stays. Returns at once.
    public void cancel() {
        cancels.incrementAndGet();
        var visits = running;
        if (visits != null) {
            visits.shutdownNow();
        }
        var texts = fetching;
        if (texts != null) {
            texts.interrupt();
        }
    }

    private boolean isCancelled() {
        return cancels.get() != cancelsBefore;
    }

    private interface Choice {
        boolean asks(Feed feed, FeedHealth health);
    }

    private RefreshReport whole(Choice choice, Consumer<RefreshProgress> progress) {
        int cancelsSoFar = cancels.get();
        turn.lock();
        try {
            var report = refresh(choice, progress, cancelsSoFar);
            if (!refusal().isEmpty()) {
                return report;
            }
            if (!report.offline() && !report.cancelled()) {
                fillIn(progress);
            }
            if (afterwards.housekeeping().daily()) {
                stories.startAnew();
                screen.change(presentation::load);
            }
            return report;
        } finally {
            turn.unlock();
        }
    }

    /// Fetches whole texts and pictures of what matters, whose stories are told again, and icons.
    private void fillIn(Consumer<RefreshProgress> progress) {
        var settings = afterwards.settings().get();
        fetching = Thread.currentThread();
        try {
            // Who cancels either sees this thread, or is seen here.
            if (isCancelled()) {
                return;
            }
            if (settings.offline() != Settings.OfflineScope.NOTHING) {
                afterwards.offline().fetch(settings, progress);
            }
            afterwards.icons().fetch(screen.snapshot().feeds());
        } catch (InterruptedException stopped) {
            if (!isCancelled()) {
                Thread.currentThread().interrupt();
            }
        } finally {
            fetching = null;
        }
    }

    /// @param cancelsSoFar how many there had been when this one was asked for
    private RefreshReport refresh(Choice choice, Consumer<RefreshProgress> progress, int cancelsSoFar) {
        turn.lock();
        try {
            cancelsBefore = cancelsSoFar;
            var start = clock.instant();
            var feeds = library.feeds().stream()
                    .filter(feed -> !Welcome.isWelcome(feed))
                    .toList();
            var health = presentation.withFeeds(Snapshot.EMPTY);
            var asked = feeds.stream()
                    .filter(feed -> choice.asks(feed, health.health(feed.id())))
                    .toList();
            var tally = new Tally(Network::isThere);
            var refusal = refusal();
            if (refusal.isEmpty()) {
                askAndTell(asked, health, tally, progress);
            } else {
                asked.forEach(feed -> tally.count(feed, new Outcome.Unkept(refusal)));
            }
            var report = tally.report(start, clock.instant(), isCancelled());
            screen.change(before -> presentation.withFeeds(before).withOffline(report.offline()));
            return report;
        } finally {
            turn.unlock();
        }
    }

    /// Why nothing can be stored, "" where it can. Nobody is asked for what would be thrown away.
    private String refusal() {
        try {
            library.refuseWhereReadOnly();
            return "";
        } catch (LibraryException unwritable) {
            return Trouble.inWords(unwritable);
        }
    }

    /// Where stories cannot be stored, the next refresh tells them from what is stored, as after a start.
    private void askAndTell(List<Feed> feeds, Snapshot health, Tally tally, Consumer<RefreshProgress> progress) {
        try {
            ask(feeds, health, tally, progress);
        } catch (LibraryException unstored) {
            stories.startAnew();
            throw unstored;
        }
    }

    private void ask(List<Feed> feeds, Snapshot health, Tally tally, Consumer<RefreshProgress> progress) {
        progress.accept(new RefreshProgress(Step.FEEDS, 0, feeds.size()));
        var untold = new ArrayList<Arrivals>();
        try (var visits = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ExecutorCompletionService<Outcome>(visits);
            feeds.forEach(feed -> answers.submit(() -> outcome(feed, health.health(feed.id()), tally)));
            running = visits;
            // Who cancels either sees the visits, or is seen here; none is handed in once they are over.
            if (isCancelled()) {
                visits.shutdownNow();
            }
            for (var done = 0; done < feeds.size(); ) {
                var answer = answers.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                if (answer == null) {
                    tell(untold, tally);
                } else if (answer.state() == Future.State.SUCCESS
                        && answer.resultNow() instanceof Outcome.Brought some) {
                    untold.add(some.arrivals());
                }
                done += answer == null ? 0 : 1;
                progress.accept(new RefreshProgress(Step.FEEDS, done, feeds.size()));
            }
        } catch (InterruptedException stopped) {
            cancel();
            Thread.currentThread().interrupt();
        } finally {
            running = null;
        }
        progress.accept(new RefreshProgress(Step.STORIES, 0, untold.size()));
        tell(untold, tally);
    }

    private Outcome outcome(Feed feed, FeedHealth before, Tally tally) throws InterruptedException {
        var outcome = visit(feed, before);
        tally.count(feed, outcome);
        return outcome;
    }

    private Outcome visit(Feed feed, FeedHealth before) throws InterruptedException {
        try {
            return visit.visit(feed, before);
        } catch (LibraryException trouble) {
            LOG.warn("What the feed {} brought could not be stored", feed.title(), trouble);
            return switch (trouble.reason()) {
                case FAULT -> new Outcome.Failed(Trouble.inWords(trouble));
                default -> new Outcome.Unkept(Trouble.inWords(trouble));
            };
        } catch (RuntimeException | Error fault) {
            // Also one that takes all of the stack or of the memory is a line in the report.
            LOG.warn("The feed {} could not be read", feed.title(), fault);
            return new Outcome.Failed(Trouble.inWords(fault));
        }
    }

    /// Groups, tells, checks, ranks and shows what has arrived.
    private void tell(List<Arrivals> untold, Tally tally) {
        stories.take(Arrivals.together(untold), change -> {
            tally.count(change);
            screen.change(before -> presentation.with(before, change));
        });
        untold.clear();
    }
}
