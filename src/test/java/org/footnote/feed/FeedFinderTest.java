package org.footnote.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.footnote.feed.FeedFinder.Candidate;
import org.footnote.feed.FeedFinder.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedFinderTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv,"
                + " https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv",
        "https://github.com/jhy/jsoup, https://github.com/jhy/jsoup/releases.atom",
        "https://github.com/jhy/jsoup/releases, https://github.com/jhy/jsoup/releases.atom",
        "https://github.com/jhy/jsoup/commits/master/, https://github.com/jhy/jsoup/commits/master.atom",
        "https://old.reddit.com/r/MachineLearning/top, https://www.reddit.com/r/MachineLearning/.rss",
        "https://arxiv.org/list/cs.CL/recent, https://rss.arxiv.org/rss/cs.CL",
        "https://importai.substack.com/p/one, https://importai.substack.com/feed",
        "https://medium.com/@ada/story-1, https://medium.com/feed/@ada",
        "https://github.com/jhy/jsoup/blob/master/README.md#use, https://github.com/jhy/jsoup/releases.atom",
        "https://gitlab.com/gnome/tools/editor/-/issues, https://gitlab.com/gnome/tools/editor/-/tags?format=atom",
        "https://bsky.app/profile/ada.example/post/3k, https://bsky.app/profile/ada.example/rss",
        "https://dev.to/ada/on-models-12, https://dev.to/feed/ada",
        "https://github.com/jhy, https://github.com/jhy.atom",
        "https://substack.com/@importai, https://importai.substack.com/feed",
        "https://ada.medium.com/story-1, https://ada.medium.com/feed",
    })
    void knowsWhereSitesKeepTheirFeeds(String address, String feed) {
        assertEquals(feed, FeedFinder.forAddress(address).getFirst().address());
    }

    @ParameterizedTest
    @CsvSource({
        "feed://a.example/rss, http://a.example/rss",
        "feed:https://a.example/rss, https://a.example/rss",
        "a.example, https://a.example",
        "http://a.example/x, http://a.example/x",
        "//a.example/x, https://a.example/x",
        "localhost:8080, https://localhost:8080",
        "mailto:ada@a.example, mailto:ada@a.example",
        "/home/ada/feeds.opml, /home/ada/feeds.opml",
    })
    void completesWhatWasTyped(String typed, String address) {
        assertEquals(address, FeedFinder.normal(typed));
    }

    @Test
    void ranksDeclaredFeedsFirstAndCommentsLastAmongThem() {
        var found = page("""
                <link rel="alternate" type="application/rss+xml" title="Comments Feed" href="/comments/feed/">
                <link rel="alternate" type="application/atom+xml" title="Posts" href="/atom.xml">
                <link rel="alternate" type="text/html" hreflang="de" href="/de/">
                <a href="/podcast/rss">RSS</a>""");
        assertEquals(
                List.of(
                        new Candidate("https://a.example/atom.xml", "Posts", Certainty.DECLARED),
                        new Candidate("https://a.example/comments/feed/", "Comments Feed", Certainty.DECLARED),
                        new Candidate("https://a.example/podcast/rss", "RSS", Certainty.LIKELY)),
                found.subList(0, 3));
    }

    @Test
    void takesWhatIsCalledAFeedForOne() {
        var found = page("<a href='/all.php?out=1'>Atom feed</a><a href='/about'>Feeding the models</a>");
        assertEquals(new Candidate("https://a.example/all.php?out=1", "Atom feed", Certainty.LIKELY), found.getFirst());
        assertTrue(found.stream().noneMatch(candidate -> candidate.address().endsWith("/about")));
    }

    @Test
    void guessesTheUsualPlacesWhereAPageDeclaresNothing() {
        var found = page("<p>Nothing here</p>");
        assertEquals("https://a.example/feed", found.getFirst().address());
        assertEquals(Certainty.GUESSED, found.getFirst().certainty());
    }

    @Test
    void readsTheChannelFromAYoutubePage() {
        var found = page("<meta itemprop='identifier' content='UCabcdefghijklmnopqrstuv'>");
        assertEquals(Certainty.RULE, found.getFirst().certainty());
    }

    @Test
    void guessesTheFeedOfAPersonFirst() {
        var found = FeedFinder.onPage(new byte[0], "text/html", "https://social.example/@ada/", "");
        assertEquals("https://social.example/@ada.rss", found.getFirst().address());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0; url=/new/ | https://a.example/new/",
                "5;URL='https://b.example/' | https://b.example/",
                "0,url=new | https://a.example/new",
                "30 | ``",
                "0; url=javascript:alert(1) | ``"
            })
    void seesWhereAPageLeadsByItself(String content, String address) {
        var html = "<META http-equiv=Refresh content=\"" + content + "\">";
        assertEquals(
                address.isEmpty() ? List.of() : List.of(address),
                FeedFinder.onward(html.getBytes(StandardCharsets.UTF_8), "text/html", "https://a.example/old"));
    }

    @Test
    void looksIntoFrames() {
        var html = "<frameset cols='20%,*'><frame src='menu.html'><frame src='/main.html'><frame src='about:blank'>";
        assertEquals(
                List.of("https://a.example/menu.html", "https://a.example/main.html"),
                FeedFinder.onward(html.getBytes(StandardCharsets.UTF_8), "text/html", "https://a.example/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "</feed>; rel=\"alternate\"; type=\"application/rss+xml\"; title=\"A, \\\"B\\\"\"",
                "<https://a.example/>; rel=canonical, <feed>; REL=Alternate; type=application/rss+xml",
                "</next>; rel=next, </feed>;type=\"application/atom+xml\" ; rel=\"alternate home\"",
                "<broken, </feed>; rel=feed"
            })
    void readsLinkHeaders(String header) {
        var found = FeedFinder.onPage(new byte[0], "text/html", "https://a.example/", header);
        assertEquals("https://a.example/feed", found.getFirst().address());
        assertEquals(Certainty.DECLARED, found.getFirst().certainty());
        assertEquals(Certainty.GUESSED, found.get(1).certainty());
    }

    private static List<Candidate> page(String html) {
        return FeedFinder.onPage(html.getBytes(StandardCharsets.UTF_8), "text/html", "https://a.example/", "");
    }
}
