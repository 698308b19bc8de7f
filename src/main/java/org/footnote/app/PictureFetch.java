package org.footnote.app;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.library.ImageStore;
import org.footnote.library.ImageStore.Size;
import org.footnote.library.Library;
import org.footnote.model.Article;
import org.footnote.model.Block;
import org.footnote.model.Body;
import org.footnote.model.Validators;
import org.footnote.page.PictureScaler;
import org.footnote.web.FetchRequest;
import org.footnote.web.FetchResult.Fetched;
import org.footnote.web.Fetcher;

/// Fetches the pictures of articles, scales them once for the screen and stores them, until they take more room than
/// the reader allows. One pass at a time; its workers are virtual threads.
final class PictureFetch {
    /// Twice the column of text, for screens with two pixels to a point.
    private static final int READING_WIDTH = 1360;

    private static final int THUMBNAIL_WIDTH = 320;
    private static final int MOST_OF_ONE_ARTICLE = 40;
    private static final int CHUNK = 100;

    private final Library library;
    private final ImageStore store;
    private final Fetcher fetcher;
    /// Scaling is work for a processor, and a decoded picture takes much memory.
    private final Semaphore desks = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final Set<String> settled = ConcurrentHashMap.newKeySet();
    /// What all pictures took after the last pass.
    private long takenBefore;

    PictureFetch(Library library, Fetcher fetcher) {
        this.library = library;
        this.fetcher = fetcher;
        store = library.pictures();
    }

    /// How many pictures of some articles are there.
    record Count(int stored, int missing) {}

    /// A picture that is wanted.
    ///
    /// @param privately true if it may be in a private network
    /// @param owners ids of the articles that show it
    /// @param lists true if a list shows it as well
    private record Wish(String address, boolean privately, Set<String> owners, boolean lists) {
        Wish with(Wish other) {
            var all = new LinkedHashSet<>(owners);
            all.addAll(other.owners);
            return new Wish(address, privately || other.privately, all, lists || other.lists);
        }
    }

    /// Whether what an article names may be in a private network.
    interface Privacy {
        boolean isPrivate(Article article) throws InterruptedException;
    }

    /// Fetches what is missing, in the order of the articles. Articles that were gone through since the start
    /// of the program, or since pictures have left, and whose text has not changed are passed over. Not so where
    /// there was no room for their pictures, or the host wanted to be left alone or could not be reached.
    ///
    /// @param changed ids of articles whose text has changed
    /// @param megabytes how much room all pictures together may take
    void fetch(List<Article> articles, Collection<String> changed, Privacy privacy, int megabytes)
            throws InterruptedException {
        settled.removeAll(changed);
        var taken = store.bytes();
        if (taken < takenBefore) {
            // What has left to make room may be of a story that was saved since.
            settled.clear();
        }
        var open = articles.stream()
                .filter(article -> !settled.contains(article.id()))
                .toList();
        var room = new AtomicLong(megabytes * 1_000_000L);
        room.addAndGet(-taken);
        var wishes = wishes(open, privacy).values().stream()
                .filter(wish -> !isSettled(wish))
                .toList();
        var stopped = ConcurrentHashMap.<String>newKeySet();
        new HostQueues<Wish>(Wish::address, wish -> {
                    var answer = fetch(wish, room);
                    if (answer == HostQueue.Answer.STOP) {
                        stopped.add(HostQueues.host(wish.address()));
                    }
                    return answer;
                })
                .run(wishes);
        settle(open, wishes, stopped);
        takenBefore = store.bytes();
    }

    /// Passes over the next time those articles for whose pictures no more can be done.
    ///
    /// @param stopped hosts that may have more another time
    private void settle(List<Article> articles, List<Wish> wishes, Set<String> stopped) {
        var left = wishes.stream()
                .filter(wish -> stopped.contains(HostQueues.host(wish.address())) && !isThere(wish))
                .flatMap(wish -> wish.owners().stream())
                .collect(Collectors.toSet());
        articles.stream().map(Article::id).filter(Predicate.not(left::contains)).forEach(settled::add);
    }

    /// Passes over nothing the next time.
    void startOver() {
        settled.clear();
    }

    private Map<String, Wish> wishes(List<Article> articles, Privacy privacy) throws InterruptedException {
        var wishes = new LinkedHashMap<String, Wish>();
        for (int from = 0; from < articles.size(); from += CHUNK) {
            var chunk = articles.subList(from, Math.min(from + CHUNK, articles.size()));
            var bodies = library.bodies(chunk.stream().map(Article::id).toList());
            for (var article : chunk) {
                var privately = privacy.isPrivate(article);
                for (var address : addresses(article, bodies.getOrDefault(article.id(), Body.EMPTY))) {
                    var lists = address.equals(article.image());
                    wishes.merge(address, new Wish(address, privately, Set.of(article.id()), lists), Wish::with);
                }
            }
        }
        return wishes;
    }

    private static List<String> addresses(Article article, Body body) {
        var inText = body.blocks().stream()
                .flatMap(block -> block instanceof Block.Image image ? Stream.of(image.address()) : Stream.empty());
        return Stream.concat(Stream.of(article.image()), inText)
                .filter(address -> !address.isEmpty())
                .distinct()
                .limit(MOST_OF_ONE_ARTICLE)
                .toList();
    }

    /// Whether nothing is to be fetched for a wish; what is stored is from now on its articles' too.
    private boolean isSettled(Wish wish) {
        var known = isThere(wish);
        if (known) {
            wish.owners().forEach(owner -> store.use(wish.address(), owner));
        }
        return known;
    }

    private boolean isThere(Wish wish) {
        return isThere(wish.address(), Size.READING) && (!wish.lists() || isThere(wish.address(), Size.THUMBNAIL));
    }

    private boolean isThere(String address, Size size) {
        return store.find(address, size).isPresent()
                || store.missing(address, size).isPresent();
    }

    private HostQueue.Answer fetch(Wish wish, AtomicLong room) throws InterruptedException {
        if (room.get() <= 0) {
            return HostQueue.Answer.STOP;
        }
        var request = new FetchRequest(wish.address(), Validators.NONE, FetchRequest.Kind.IMAGE, wish.privately());
        var result = fetcher.fetch(request);
        if (result instanceof Fetched picture) {
            keep(wish, picture.body(), room);
            return HostQueue.Answer.WELL;
        }
        var refusal = Refusal.of(result);
        if (refusal.host() == HostQueue.Answer.WELL) {
            noteMissing(wish, refusal.reason());
        }
        return refusal.host();
    }

    private void keep(Wish wish, byte[] picture, AtomicLong room) throws InterruptedException {
        if (wish.lists()) {
            var scaled = scaled(picture, List.of(READING_WIDTH, THUMBNAIL_WIDTH));
            keep(wish, Size.READING, scaled.getFirst(), room);
            keep(wish, Size.THUMBNAIL, scaled.getLast(), room);
        } else {
            keep(wish, Size.READING, scaled(picture, List.of(READING_WIDTH)).getFirst(), room);
        }
    }

    private void keep(Wish wish, Size size, PictureScaler.Result result, AtomicLong room) {
        switch (result) {
            case PictureScaler.Result.Scaled scaled -> {
                for (var owner : wish.owners()) {
                    store.keep(wish.address(), size, owner, scaled.bytes(), scaled.width(), scaled.height());
                }
                room.addAndGet(-scaled.bytes().length);
            }
            case PictureScaler.Result.Refused refused -> noteMissing(wish, refused.reason());
        }
    }

    private List<PictureScaler.Result> scaled(byte[] picture, List<Integer> widths) throws InterruptedException {
        desks.acquire();
        try {
            return PictureScaler.scale(picture, widths);
        } finally {
            desks.release();
        }
    }

    private void noteMissing(Wish wish, String reason) {
        for (var owner : wish.owners()) {
            store.noteMissing(wish.address(), Size.READING, owner, reason);
            if (wish.lists()) {
                store.noteMissing(wish.address(), Size.THUMBNAIL, owner, reason);
            }
        }
    }

    /// Counts the pictures of some articles.
    Count count(List<Article> articles) {
        int stored = 0;
        var bodies = library.bodies(articles.stream().map(Article::id).toList());
        var distinct = articles.stream()
                .flatMap(article -> addresses(article, bodies.getOrDefault(article.id(), Body.EMPTY)).stream())
                .collect(Collectors.toSet());
        for (var address : distinct) {
            stored += store.find(address, Size.READING).isPresent() ? 1 : 0;
        }
        return new Count(stored, distinct.size() - stored);
    }
}
