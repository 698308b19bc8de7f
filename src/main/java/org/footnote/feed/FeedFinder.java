package org.footnote.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the feeds behind any address: what to try, best first. Pure functions for any thread; the caller fetches.
public final class FeedFinder {
    private static final List<String> WELL_KNOWN = List.of(
            "feed",
            "rss",
            "feed.xml",
            "rss.xml",
            "atom.xml",
            "index.xml",
            "feed.json",
            "feeds/posts/default",
            "blog/feed",
            "blog/rss.xml");
    private static final Pattern FEED_LIKE = Pattern.compile(
            "(?i).*(?:/(?:feeds?|rss|atom)(?:[/.?].*)?$|\\.(?:rss|atom|rdf)(?:\\?.*)?$|/(?:index|feed|rss|atom)\\.(?:xml|json)(?:\\?.*)?$|[?&](?:feed|format)=(?:rss|atom|feed).*)");
    private static final Pattern COMMENTS = Pattern.compile("(?i)comments?\\b|/replies|kommentare|commentaires");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)/(?!/)|(?:mailto|tel|sms|data|javascript|file|about|blob|magnet|acct):");
    private static final Pattern ONWARD = Pattern.compile("(?i)^[^;,]*[;,]\\s*url\\s*=\\s*[\"']?([^\"'\\s]+)");
    /// The page of a person on Mastodon and its like.
    private static final Pattern PERSON = Pattern.compile("https?://[^/]+/@[\\w.]+/?");
    private static final int MOST_ANCHORS = 20;
    private static final int MOST_FRAMES = 4;
    /// How many of the usual places are looked for below the folder of a page, not only at the top of its site.
    private static final int MOST_BELOW = 2;

    private FeedFinder() {}

    /// A place where a feed may be.
    ///
    /// @param title what the page calls it, "" if it does not
    /// @param certainty how sure it is that a feed is there
    public record Candidate(String address, String title, Certainty certainty) {}

    /// How sure it is that a candidate is a feed, most certain first.
    public enum Certainty {
        /// The page says so.
        DECLARED,
        /// A rule of the site says so.
        RULE,
        /// It looks like one.
        LIKELY,
        /// Feeds are often kept there.
        GUESSED
    }

    /// The address as it should be fetched first: with http where the scheme is `feed:` or missing. Names of files and
    /// addresses that are none of the web stay as they are.
    public static String normal(String typed) {
        var address = SiteRules.withoutFeedScheme(typed.strip());
        if (address.isEmpty() || Addresses.isHttp(address) || address.contains("://")) {
            return address;
        }
        return ELSEWHERE.matcher(address).lookingAt() ? address : "https://" + address.replaceFirst("^//+", "");
    }

    /// Where a page leads its readers by itself (HTML, 4.2.5.3), or what it shows in its frames; empty if it stays.
    ///
    /// @param address where the page was fetched from
    public static List<String> onward(byte[] page, String contentType, String address) {
        var document = Jsoup.parse(TextDecoder.decode(page, contentType), address);
        var refreshed = document.select("meta[http-equiv=refresh]").stream()
                .map(meta -> ONWARD.matcher(meta.attr("content")))
                .filter(Matcher::find)
                .map(found -> found.group(1));
        var framed = document.select("frameset frame[src]").stream().map(frame -> frame.attr("src"));
        return Stream.concat(refreshed.limit(1), framed.limit(MOST_FRAMES))
                .map(found -> Addresses.resolve(address, found))
                .filter(Addresses::isHttp)
                .distinct()
                .toList();
    }

    /// What to try for an address alone, without its page: rules for well-known sites; empty if none knows it.
    public static List<Candidate> forAddress(String typed) {
        return SiteRules.feeds(normal(typed)).stream()
                .map(address -> new Candidate(address, "", Certainty.RULE))
                .toList();
    }

    /// What to try for a page: the feeds it declares, those of the site's rules, links that look like feeds, and last
    /// the usual places. Feeds of comments come last among their likes. No address comes twice.
    ///
    /// @param address where the page was fetched from
    /// @param links the Link headers that came with it, "" if none
    public static List<Candidate> onPage(byte[] page, String contentType, String address, String links) {
        var document = Jsoup.parse(TextDecoder.decode(page, contentType), address);
        var found = new ArrayList<>(declared(LinkHeader.elements(links, address)));
        found.addAll(declared(document.select("link[rel][href]")));
        found.addAll(youtubeChannel(document));
        found.addAll(forAddress(address));
        found.addAll(anchors(document));
        for (var guess : guesses(address)) {
            found.add(new Candidate(guess, "", Certainty.GUESSED));
        }
        Map<String, Candidate> once = new LinkedHashMap<>();
        found.stream()
                .filter(candidate -> Addresses.isHttp(candidate.address()))
                .filter(candidate -> !candidate.address().equals(address))
                .sorted(Comparator.comparing(Candidate::certainty).thenComparing(FeedFinder::isOfComments))
                .forEach(candidate -> once.putIfAbsent(candidate.address(), candidate));
        return List.copyOf(once.values());
    }

    private static List<Candidate> declared(List<Element> links) {
        return links.stream()
                .filter(FeedFinder::declaresFeed)
                .map(link -> candidate(link, link.attr("title"), Certainty.DECLARED))
                .toList();
    }

    private static boolean declaresFeed(Element link) {
        var relations = List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+", -1));
        var type = link.attr("type")
                .toLowerCase(Locale.ROOT)
                .replaceFirst(";.*", "")
                .strip();
        boolean feed = switch (type) {
            case "application/rss+xml",
                    "application/atom+xml",
                    "application/feed+json",
                    "application/rdf+xml",
                    "text/rss+xml",
                    "text/atom+xml",
                    "application/x-rss+xml" -> true;
            case "application/json", "application/xml", "text/xml" -> looksLikeFeed(link.attr("abs:href"));
            default -> false;
        };
        return relations.contains("feed") || (relations.contains("alternate") && feed);
    }

    /// A channel's page under its own name holds the channel's id, which its feed is made of.
    private static List<Candidate> youtubeChannel(Document document) {
        return document.select("meta[itemprop=channelId], meta[itemprop=identifier]").stream()
                .map(meta -> meta.attr("content"))
                .filter(id -> id.matches("UC[\\w-]{22}"))
                .map(id ->
                        new Candidate("https://www.youtube.com/feeds/videos.xml?channel_id=" + id, "", Certainty.RULE))
                .toList();
    }

    private static List<Candidate> anchors(Document document) {
        return document.select("a[href]").stream()
                .filter(anchor -> looksLikeFeed(anchor.attr("abs:href"))
                        || anchor.attr("href").startsWith("feed:")
                        || isNamedFeed(anchor))
                .limit(MOST_ANCHORS)
                .map(anchor -> candidate(anchor, anchor.text(), Certainty.LIKELY))
                .toList();
    }

    private static boolean isNamedFeed(Element anchor) {
        var text = anchor.text().strip().toLowerCase(Locale.ROOT);
        return switch (text) {
            case "rss", "atom", "rss feed", "atom feed", "feed", "json feed", "xml" -> true;
            default -> false;
        };
    }

    private static Candidate candidate(Element link, String title, Certainty certainty) {
        var href = link.attr("href").strip();
        var address = href.startsWith("feed:") ? SiteRules.withoutFeedScheme(href) : link.attr("abs:href");
        return new Candidate(address, PlainText.line(title), certainty);
    }

    private static boolean looksLikeFeed(String address) {
        return FEED_LIKE.matcher(address).matches();
    }

    private static boolean isOfComments(Candidate candidate) {
        return COMMENTS.matcher(candidate.title() + " " + candidate.address()).find();
    }

    /// The usual places, first below the page's own folder, then at the top of the site.
    private static List<String> guesses(String address) {
        var guesses = new ArrayList<String>();
        var base = address.replaceFirst("[?#].*", "");
        var folder = base.endsWith("/") ? base : base + "/";
        if (PERSON.matcher(base).matches()) {
            guesses.add(base.replaceFirst("/$", "") + ".rss");
        }
        boolean atTop = folder.matches("https?://[^/]+/");
        if (!atTop) {
            WELL_KNOWN.stream().limit(MOST_BELOW).forEach(path -> guesses.add(folder + path));
        }
        WELL_KNOWN.forEach(path -> guesses.add(Addresses.resolve(address, "/" + path)));
        return guesses;
    }
}
