package org.footnote.app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.footnote.library.Library;
import org.footnote.library.LibraryException;
import org.footnote.library.Pauses;
import org.footnote.library.Pauses.Pause;
import org.footnote.model.Article;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The articles whose pages could not be had, why, and until when they are left alone; also from one start of the
/// program to the next. For any thread.
final class PagePauses {
    private static final Logger LOG = LoggerFactory.getLogger(PagePauses.class);

    /// A page that could not be had is left alone for so long, unless the reader asks.
    private static final Duration LENGTH = Duration.ofHours(6);

    private final Library library;
    private final InstantSource clock;
    private final Map<String, Pause> pauses = new ConcurrentHashMap<>();

    PagePauses(Library library, InstantSource clock) {
        this.library = library;
        this.clock = clock;
        library.pauses().all(Pauses.Kind.PAGE).forEach(pause -> pauses.put(pause.name(), pause));
    }

    /// Why the article's page could not be had the last time, empty if it was not tried.
    Optional<String> reason(Article article) {
        return Optional.ofNullable(pauses.get(article.id())).map(Pause::reason);
    }

    /// Whether the page is to be left alone now. One that is said to have begun in the future was written by a clock
    /// that has been set back.
    boolean holds(Article article) {
        var pause = pauses.get(article.id());
        var now = clock.instant();
        return pause != null && !pause.since().isAfter(now) && pause.until().isAfter(now);
    }

    /// Notes what came of fetching a page.
    void note(Article article, PageFetch.Outcome outcome) {
        try {
            if (outcome.stored()) {
                end(article);
            } else {
                begin(article, outcome);
            }
        } catch (LibraryException unwritten) {
            LOG.warn("What became of the page of {} could not be written down", article.address(), unwritten);
        }
    }

    private void end(Article article) {
        if (pauses.remove(article.id()) != null) {
            library.pauses().end(Pauses.Kind.PAGE, article.id());
        }
    }

    private void begin(Article article, PageFetch.Outcome outcome) {
        var now = clock.instant();
        // A host that wants to be left alone, or cannot be reached, says nothing about the page.
        var until = outcome.host() == HostQueue.Answer.STOP ? now : now.plus(LENGTH);
        var pause = new Pause(Pauses.Kind.PAGE, article.id(), outcome.reason(), now, until);
        pauses.put(article.id(), pause);
        library.pauses().keep(pause);
    }
}
