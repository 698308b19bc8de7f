package org.footnote.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.feed.BundledFeed;
import org.footnote.feed.BundledFeeds;
import org.footnote.feed.Opml;
import org.footnote.library.Library;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;
import org.footnote.model.FeedKind;
import org.footnote.text.Spaces;

/// The reader's feeds: finding, adding, changing and removing them, and lists of feeds in and out. Blocking, for any
/// thread but the window's; the snapshot follows at once.
public final class Subscriptions {
    private static final int LARGEST_LIST = 20_000_000;
    private static final int TITLE_LENGTH = 200;
    private static final int FOLDER_LENGTH = 100;

    private final Library library;
    private final FeedSearch feedSearch;
    private final Presentation presentation;
    private final Screen screen;

    Subscriptions(Library library, FeedSearch feedSearch, Presentation presentation, Screen screen) {
        this.library = library;
        this.feedSearch = feedSearch;
        this.presentation = presentation;
        this.screen = screen;
    }

    /// A feed that was found and read, and can be subscribed to.
    ///
    /// @param newest titles of its newest entries, the latest first
    /// @param entries how many entries it has
    /// @param remark what is to be said about it in one plain sentence, "" if nothing
    public record Candidate(
            String address, String title, String site, FeedKind kind, List<String> newest, int entries, String remark) {
        public Candidate {
            newest = List.copyOf(newest);
        }
    }

    /// What came of reading a list of feeds.
    ///
    /// @param added feeds that are new
    /// @param known how many were subscribed to before
    /// @param isCut whether the list ends in the middle, so that others may be missing
    public record Imported(List<Feed> added, int known, boolean isCut) {
        public Imported {
            added = List.copyOf(added);
        }
    }

    /// A feed of the list that comes with Footnote.
    ///
    /// @param usual true if a new reader starts with it
    /// @param subscribed true if it is subscribed now
    public record Bundled(String title, String address, FeedKind kind, boolean usual, boolean subscribed) {}

    /// The feeds behind an address, of a feed itself or of a site; the likeliest first, never none.
    ///
    /// @throws FootnoteException if there is none, with the reason
    public List<Candidate> find(String typed) {
        return feedSearch.find(typed);
    }

    /// Subscribes to a feed that was found.
    public Feed add(Candidate candidate) {
        var title = title(candidate.title());
        var feed = library.addFeed(candidate.address(), title, candidate.site(), candidate.kind(), "");
        show();
        return feed;
    }

    /// Whether the reader is subscribed to the feed at this address.
    public boolean has(String address) {
        return screen.snapshot().feeds().stream()
                .anyMatch(feed -> feed.address().equals(address));
    }

    /// Changes a feed's title, folder, kind, pause, full text or address.
    ///
    /// @throws FootnoteException if another feed has that address
    public void update(Feed feed) {
        if (!library.updateFeed(feed)) {
            throw new FootnoteException("There is another feed with the address " + feed.address() + ". Use that one.");
        }
        show();
    }

    /// Unsubscribes; what was kept of the feed stays.
    public Undo remove(Feed feed) {
        library.removeFeed(feed.id());
        show();
        return () -> {
            library.bringBackFeed(feed.id());
            show();
        };
    }

    /// Has a feed asked again that was given up because its server said it is gone.
    public void askAgain(Feed feed) {
        library.recordHealth(FeedHealth.unknown(feed.id()));
        show();
    }

    /// Subscribes to the feeds of an OPML file; those that are known stay as they are.
    ///
    /// @throws FootnoteException if the file is missing, unreadable or no such list
    public Imported importOpml(Path file) {
        var known = addresses();
        var added = new ArrayList<Feed>();
        var listed = Opml.read(bytes(file))
                .orElseThrow(() -> new FootnoteException(
                        file + " is no list of feeds: it has to be an OPML file, as other readers export it."));
        if (listed.feeds().isEmpty()) {
            throw new FootnoteException(file + " names no feed. Export the list again from the other reader.");
        }
        for (var one : listed.feeds()) {
            if (known.add(one.address())) {
                var title = title(one.title().isEmpty() ? one.address() : one.title());
                added.add(library.addFeed(one.address(), title, one.site(), kind(one.address()), folder(one)));
            }
        }
        show();
        return new Imported(added, listed.feeds().size() - added.size(), listed.isCut());
    }

    /// A feed's name as long as names are kept.
    static String title(String given) {
        return Spaces.shortened(given, TITLE_LENGTH);
    }

    private static String folder(Opml.Subscription one) {
        return Stream.of(one.folder().split("/"))
                .map(name -> Spaces.shortened(name, FOLDER_LENGTH))
                .collect(Collectors.joining("/"));
    }

    /// All feeds as an OPML document.
    public String exportOpml() {
        return Opml.write(
                "Footnote",
                screen.snapshot().feeds().stream()
                        .map(feed -> new Opml.Subscription(feed.title(), feed.address(), feed.site(), feed.folder()))
                        .toList());
    }

    /// The feeds that come with Footnote.
    public List<Bundled> bundled() {
        var known = addresses();
        return BundledFeeds.all().stream()
                .map(feed -> new Bundled(
                        feed.title(), feed.address(), feed.kind(), feed.on(), known.contains(feed.address())))
                .toList();
    }

    /// Subscribes to those bundled feeds that a new reader starts with.
    public void addBundled() {
        chooseBundled(Set.of(FeedKind.values()));
    }

    /// Subscribes to the usual bundled feeds of these kinds, and unsubscribes from bundled ones of other kinds.
    public void chooseBundled(Collection<FeedKind> kinds) {
        var wanted = BundledFeeds.all().stream()
                .filter(feed -> feed.on() && kinds.contains(feed.kind()))
                .toList();
        var unwanted = BundledFeeds.all().stream()
                .filter(feed -> !kinds.contains(feed.kind()))
                .map(BundledFeed::address)
                .collect(Collectors.toSet());
        for (var feed : wanted) {
            library.addFeed(feed.address(), feed.title(), feed.site(), feed.kind(), "");
        }
        screen.snapshot().feeds().stream()
                .filter(feed -> unwanted.contains(feed.address()))
                .forEach(feed -> library.removeFeed(feed.id()));
        show();
    }

    /// Subscribes to a feed of the bundled list, or unsubscribes from it.
    public void chooseBundled(String address, boolean on) {
        if (on) {
            BundledFeeds.all().stream()
                    .filter(feed -> feed.address().equals(address))
                    .forEach(feed -> library.addFeed(feed.address(), feed.title(), feed.site(), feed.kind(), ""));
        } else {
            screen.snapshot().feeds().stream()
                    .filter(feed -> feed.address().equals(address))
                    .forEach(feed -> library.removeFeed(feed.id()));
        }
        show();
    }

    /// What kind of publisher an address belongs to, as far as it is known.
    static FeedKind kind(String address) {
        return BundledFeeds.all().stream()
                .filter(feed -> feed.address().equals(address))
                .map(BundledFeed::kind)
                .findFirst()
                .orElse(FeedKind.PUBLISHER);
    }

    private Set<String> addresses() {
        return library.feeds().stream().map(Feed::address).collect(Collectors.toSet());
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST_LIST) {
                throw new FootnoteException(file + " is too large for a list of feeds.");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw new FootnoteException("There is no file " + file + ".", missing);
        } catch (IOException unreadable) {
            throw new FootnoteException(file + " cannot be read. Is it a file, and may you read it?", unreadable);
        }
    }

    private void show() {
        screen.change(presentation::withFeeds);
    }
}
