package org.footnote.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.footnote.app.Subscriptions.Candidate;
import org.footnote.feed.FeedFinder;
import org.footnote.feed.FeedFinder.Certainty;
import org.footnote.feed.FeedReader;
import org.footnote.feed.FeedResult;
import org.footnote.feed.Opml;
import org.footnote.model.CuratedStory;
import org.footnote.model.Entry;
import org.footnote.model.FeedKind;
import org.footnote.model.ParsedFeed;
import org.footnote.model.Validators;
import org.footnote.web.FetchRequest;
import org.footnote.web.FetchResult;
import org.footnote.web.FetchResult.Fetched;
import org.footnote.web.Fetcher;

/// Finds the feeds behind any address: fetches it, and if it is no feed, tries what its page and the rules for its site
/// lead to. Blocking, for virtual threads.
final class FeedSearch {
    private static final int MOST_TRIED = 20;
    private static final int MOST_ONWARD = 3;
    private static final int NEWEST = 5;

    /// A bare word, as one types into a search box.
    private static final Pattern NO_ADDRESS = Pattern.compile("[^.:/]+");

    private final Fetcher fetcher;
    private final FeedReader reader;

    FeedSearch(Fetcher fetcher, FeedReader reader) {
        this.fetcher = fetcher;
        this.reader = reader;
    }

    /// The feeds found, the likeliest first, never none.
    ///
    /// @throws FootnoteException if there is none, with the reason
    List<Candidate> find(String typed) {
        var address = FeedFinder.normal(typed);
        if (isBareWord(typed.strip()) || !Fetcher.isAddress(address)) {
            throw new FootnoteException(
                    "This is not an address of the web. One looks like example.org or https://example.org/feed.");
        }
        try {
            var result = asked(address);
            if (result instanceof FetchResult.Failed failed && mayBePlain(typed, failed)) {
                var plain = "http" + address.substring("https".length());
                var answer = asked(plain);
                boolean silent = answer instanceof FetchResult.Failed none && none.status() == 0;
                result = silent ? result : answer;
                address = silent ? address : plain;
            }
            return switch (result) {
                case Fetched fetched -> behind(typed, address, fetched, MOST_ONWARD);
                case FetchResult.Gone gone -> instead(typed, gone.reason(), Advice.ANOTHER_ADDRESS);
                case FetchResult.Throttled throttled -> instead(typed, throttled.reason(), Advice.LATER);
                case FetchResult.Failed failed -> instead(typed, failed.reason(), Advice.after(failed));
                case FetchResult.NotModified same -> throw new IllegalStateException("Nothing was known before");
            };
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FootnoteException("The search for a feed was stopped.", stopped);
        }
    }

    private static boolean isBareWord(String typed) {
        return NO_ADDRESS.matcher(typed).matches() && !typed.equalsIgnoreCase("localhost");
    }

    private FetchResult asked(String address) throws InterruptedException {
        return fetcher.fetch(new FetchRequest(address, Validators.NONE, FetchRequest.Kind.FEED, true));
    }

    /// Whether the reader named a host alone, and it did not answer at all where connections are secure.
    private static boolean mayBePlain(String typed, FetchResult.Failed failed) {
        return !typed.contains("://") && FeedFinder.normal(typed).startsWith("https:") && failed.status() == 0;
    }

    private List<Candidate> behind(String typed, String address, Fetched fetched, int onward)
            throws InterruptedException {
        return switch (reader.read(fetched.body(), fetched.contentType(), fetched.address())) {
            case FeedResult.Read read -> List.of(candidate(fetched, read.feed()));
            case FeedResult.NotAFeed no -> {
                var leads = new ArrayList<>(FeedFinder.forAddress(typed));
                leads.addAll(
                        FeedFinder.onPage(fetched.body(), fetched.contentType(), fetched.address(), fetched.links()));
                var found = tried(leads, lead -> lead.certainty() != Certainty.GUESSED, address);
                if (found.isEmpty()) {
                    found = further(typed, fetched, onward);
                }
                if (found.isEmpty()) {
                    found = tried(leads, lead -> lead.certainty() == Certainty.GUESSED, address);
                }
                if (found.isEmpty()) {
                    throw new FootnoteException(whyNone(no, fetched, address));
                }
                yield found;
            }
        };
    }

    /// What is found where a page leads its readers by itself; empty if it does not, or to nothing.
    private List<Candidate> further(String typed, Fetched page, int onward) throws InterruptedException {
        for (var next : FeedFinder.onward(page.body(), page.contentType(), page.address())) {
            if (onward > 0 && !next.equals(page.address())) {
                var found = led(typed, page, next, onward - 1);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Candidate> led(String typed, Fetched page, String next, int onward) throws InterruptedException {
        var privately = fetcher.isPrivate(page.address());
        var request = new FetchRequest(next, Validators.NONE, FetchRequest.Kind.FEED, privately);
        try {
            return fetcher.fetch(request) instanceof Fetched fetched ? behind(typed, next, fetched, onward) : List.of();
        } catch (FootnoteException none) {
            return List.of();
        }
    }

    private static String whyNone(FeedResult.NotAFeed no, Fetched fetched, String address) {
        if (Opml.read(fetched.body()).isPresent()) {
            return "This is a list of feeds. Save it as a file, and import that.";
        }
        return no.reason() + " No feed was found behind " + address
                + " either. Look on the site for a link named RSS, Atom or feed, and add its address.";
    }

    /// Where the address itself does not answer, a rule for its site may still lead to a feed.
    private List<Candidate> instead(String typed, String reason, String advice) throws InterruptedException {
        var found = tried(FeedFinder.forAddress(typed), lead -> true, typed);
        if (found.isEmpty()) {
            throw new FootnoteException(reason + " " + advice);
        }
        return found;
    }

    private List<Candidate> tried(List<FeedFinder.Candidate> leads, Predicate<FeedFinder.Candidate> chosen, String from)
            throws InterruptedException {
        var privately = fetcher.isPrivate(from);
        var addresses = leads.stream()
                .filter(chosen)
                .map(FeedFinder.Candidate::address)
                .distinct()
                .limit(MOST_TRIED)
                .toList();
        return Parallel.map(addresses, address -> tried(address, privately)).stream()
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<Candidate> tried(String address, boolean privately) {
        try {
            var request = new FetchRequest(address, Validators.NONE, FetchRequest.Kind.FEED, privately);
            return fetcher.fetch(request) instanceof Fetched fetched
                            && reader.read(fetched.body(), fetched.contentType(), fetched.address())
                                    instanceof FeedResult.Read read
                    ? Optional.of(candidate(fetched, read.feed()))
                    : Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Candidate candidate(Fetched fetched, ParsedFeed feed) {
        var newest = Stream.concat(
                        feed.entries().stream()
                                .sorted(Comparator.comparing(
                                        Entry::published, Comparator.nullsLast(Comparator.reverseOrder())))
                                .map(Entry::title),
                        feed.curated().stream().map(CuratedStory::headline))
                .limit(NEWEST)
                .toList();
        var entries = feed.entries().size() + feed.curated().size();
        return new Candidate(
                fetched.permanentAddress(),
                Objects.requireNonNull(feed.title().isEmpty() ? fetched.address() : feed.title()),
                feed.link(),
                feed.curated().isEmpty() ? Subscriptions.kind(fetched.permanentAddress()) : FeedKind.CURATED,
                newest,
                entries,
                remark(fetched, entries));
    }

    private static String remark(Fetched fetched, int entries) {
        if (fetched.truncated()) {
            return fetched.shortfall().reason();
        }
        return entries == 0 ? "It has no entries yet." : "";
    }
}
