package org.footnote.app;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.footnote.library.Library;
import org.footnote.model.Article;
import org.footnote.model.Body;
import org.footnote.model.Completeness;
import org.footnote.model.Validators;
import org.footnote.page.ExtractedPage;
import org.footnote.page.PageHints;
import org.footnote.page.PageReader;
import org.footnote.web.FetchRequest;
import org.footnote.web.FetchResult.Fetched;
import org.footnote.web.Fetcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fetches the page of an article and stores what can be read of it beside the feed's own text. For any virtual thread.
final class PageFetch {
    private static final Logger LOG = LoggerFactory.getLogger(PageFetch.class);

    private final Library library;
    private final Fetcher fetcher;
    /// Reading a page is work for a processor: more at once would only take more memory.
    private final Semaphore desks = new Semaphore(Runtime.getRuntime().availableProcessors());

    PageFetch(Library library, Fetcher fetcher) {
        this.library = library;
        this.fetcher = fetcher;
    }

    /// What came of it.
    ///
    /// @param host how the host has answered
    /// @param reason why nothing was stored, in one plain sentence; "" if something was
    record Outcome(HostQueue.Answer host, String reason) {
        boolean stored() {
            return reason.isEmpty();
        }
    }

    /// Fetches the page and stores its text.
    ///
    /// @param privately true if the page may be in a private network, because the feed is
    Outcome fetch(Article article, boolean privately) throws InterruptedException {
        var request = new FetchRequest(article.address(), Validators.NONE, FetchRequest.Kind.PAGE, privately);
        var result = fetcher.fetch(request);
        if (result instanceof Fetched page) {
            return keep(article, page);
        }
        var refusal = Refusal.of(result);
        return new Outcome(refusal.host(), refusal.reason());
    }

    private Outcome keep(Article article, Fetched page) throws InterruptedException {
        if (!isPage(page.contentType())) {
            // A video, a PDF: what the feed brought is all there will be.
            return store(article, partOf(article));
        }
        var read = read(article, page);
        return read.isPresent()
                ? store(article, better(article, read.get()))
                : new Outcome(HostQueue.Answer.WELL, "Its page could not be read.");
    }

    private Optional<ExtractedPage> read(Article article, Fetched page) throws InterruptedException {
        desks.acquire();
        try {
            var hints = new PageHints(article.title(), article.author(), article.published(), article.summary());
            return Optional.of(PageReader.read(page.body(), page.contentType(), page.address(), hints));
        } catch (RuntimeException unreadable) {
            LOG.warn("The page {} could not be read", page.address(), unreadable);
            return Optional.empty();
        } finally {
            desks.release();
        }
    }

    private static boolean isPage(String contentType) {
        var type = contentType.toLowerCase(Locale.ROOT);
        return type.isBlank() || type.contains("html") || type.contains("xml") || type.startsWith("text/plain");
    }

    /// A page behind a paywall often shows less than the feed does.
    private Body better(Article article, ExtractedPage page) {
        var body = page.body();
        if (body.completeness() == Completeness.FULL_TEXT) {
            return body;
        }
        var part = partOf(article);
        return part.text().length() >= body.text().length() ? part : new Body(body.blocks(), Completeness.EXCERPT);
    }

    private Body partOf(Article article) {
        return new Body(library.feedText(article.id()).orElse(Body.EMPTY).blocks(), Completeness.EXCERPT);
    }

    private Outcome store(Article article, Body body) {
        return library.keepFullText(article.id(), body)
                ? new Outcome(HostQueue.Answer.WELL, "")
                : new Outcome(HostQueue.Answer.WELL, "It was deleted in the meantime.");
    }
}
