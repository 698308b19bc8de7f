package org.footnote.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.footnote.library.ImageStore;
import org.footnote.library.ImageStore.Size;
import org.footnote.library.Library;
import org.footnote.model.Feed;
import org.footnote.model.Validators;
import org.footnote.page.IconFile;
import org.footnote.page.PictureScaler;
import org.footnote.page.SiteIcons;
import org.footnote.web.FetchRequest;
import org.footnote.web.FetchResult;
import org.footnote.web.FetchResult.Fetched;
import org.footnote.web.Fetcher;
import org.jspecify.annotations.Nullable;

/// Fetches the icon of each feed's site, once: what the site does not have is noted and not asked for again. A site
/// that cannot be reached is tried again after the next start. One pass at a time; its workers are virtual threads.
final class IconFetch {
    private static final String OWNER = "publisher:";
    /// Four times what a list shows, for large text on screens with two pixels to a point.
    private static final int WIDTH = 64;

    private static final int MOST_TRIES = 3;

    private final ImageStore store;
    private final Fetcher fetcher;
    private final Set<String> tried = ConcurrentHashMap.newKeySet();

    IconFetch(Library library, Fetcher fetcher) {
        this.fetcher = fetcher;
        store = library.pictures();
    }

    /// What a publisher's icon is called in the store.
    static String key(String publisher) {
        return OWNER + publisher;
    }

    /// The publisher to whom a key belongs.
    static String publisher(String key) {
        return key.startsWith(OWNER) ? key.substring(OWNER.length()) : key;
    }

    /// Fetches what is missing.
    void fetch(List<Feed> feeds) throws InterruptedException {
        var wanted = feeds.stream()
                .filter(feed -> !feed.paused() && !feed.site().isEmpty())
                .filter(feed -> !isSettled(key(feed.title())))
                .filter(feed -> tried.add(feed.title()))
                .toList();
        new HostQueues<Feed>(Feed::site, this::fetch).run(wanted);
    }

    private boolean isSettled(String key) {
        return store.find(key, Size.ICON).isPresent()
                || store.missing(key, Size.ICON).isPresent();
    }

    private HostQueue.Answer fetch(Feed feed) throws InterruptedException {
        var privately = fetcher.isPrivate(feed.address());
        var site = ask(feed.site(), FetchRequest.Kind.PAGE, privately);
        var page = site instanceof Fetched fetched ? fetched : null;
        var host = page == null ? Refusal.of(site).host() : HostQueue.Answer.WELL;
        if (host != HostQueue.Answer.WELL) {
            return host;
        }
        for (var address : icons(feed, page)) {
            if (ask(address, FetchRequest.Kind.IMAGE, privately) instanceof Fetched icon && keep(feed, icon.body())) {
                return HostQueue.Answer.WELL;
            }
        }
        store.noteMissing(key(feed.title()), Size.ICON, key(feed.title()), "Its site has no icon that can be read.");
        return HostQueue.Answer.WELL;
    }

    private static List<String> icons(Feed feed, @Nullable Fetched page) {
        var icons = new ArrayList<String>();
        if (page != null) {
            icons.addAll(SiteIcons.of(page.body(), page.contentType(), page.address()));
        }
        SiteIcons.usual(feed.site()).ifPresent(icons::add);
        return icons.stream().distinct().limit(MOST_TRIES).toList();
    }

    private FetchResult ask(String address, FetchRequest.Kind kind, boolean privately) throws InterruptedException {
        return fetcher.fetch(new FetchRequest(address, Validators.NONE, kind, privately));
    }

    private boolean keep(Feed feed, byte[] icon) {
        if (PictureScaler.scale(IconFile.largest(icon), WIDTH) instanceof PictureScaler.Result.Scaled scaled) {
            var key = key(feed.title());
            store.keep(key, Size.ICON, key, scaled.bytes(), scaled.width(), scaled.height());
            return true;
        }
        return false;
    }
}
