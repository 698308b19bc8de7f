package org.footnote.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.footnote.Mutations;
import org.footnote.model.ParsedFeed;
import org.junit.jupiter.api.Test;

/// No input makes the reader throw, overflow, expand or fetch.
class FeedRobustnessTest {
    private static final FeedReader READER = new FeedReader();

    private static final List<String> SEEDS = List.of("""
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x "y">]><rss version="2.0"
            xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
            xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T &x;</title><link>http://a.example/</link>
            <ttl>5</ttl><itunes:owner><itunes:name>N</itunes:name></itunes:owner><item><title>A</title>
            <guid isPermaLink="false">1</guid><pubDate>Tue, 03 Jun 2025 09:39:21 GMT</pubDate><dc:creator>B</dc:creator>
            <enclosure url="http://a.example/1.mp3" length="12" type="audio/mpeg"/><media:group><media:content
            url="http://a.example/1.jpg" fileSize="3" type="image/jpeg"/></media:group>
            <description><![CDATA[<p>x <a href="/y">y</a></p>]]></description></item></channel></rss>""", """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://a.example/" xml:lang="en"><title type="html">T</title>
            <link rel="alternate" href="x"/><entry><id>1</id><title type="xhtml"><div
            xmlns="http://www.w3.org/1999/xhtml">D <b>e</b></div></title><updated>2025-06-03T09:39:21.123Z</updated>
            <author><name>N</name></author><content type="xhtml"><div><p>p</p></div></content>
            <source><author><name>S</name></author></source></entry></feed>""", """
            {"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": [{"id": "1", "content_html":
            "<p>x</p>", "date_published": "2025-06-03T09:39:21Z", "attachments": [{"url": "a", "size_in_bytes": 3}]}]}""");

    @Test
    void damagedInputNeverThrows() {
        var random = new Random(7);
        int rounds = Integer.getInteger("footnote.damaged", 600);
        for (int i = 0; i < rounds; i++) {
            var seed = SEEDS.get(i % SEEDS.size()).getBytes(StandardCharsets.UTF_8);
            assertNotNull(READER.read(Mutations.of(seed, random), "text/xml", "https://a.example/feed"));
        }
    }

    @Test
    void deepNestingIsHarmless() {
        var deep = "<div>".repeat(100_000);
        assertEquals(
                1,
                read("<rss><channel><item><title>T</title><description>" + deep
                                + "</description></item></channel></rss>")
                        .entries()
                        .size());
        assertNotNull(READER.read("<a>".repeat(100_000).getBytes(StandardCharsets.UTF_8), "", ""));
        assertNotNull(
                READER.read(("<rss><channel>" + "<item>".repeat(10_000)).getBytes(StandardCharsets.UTF_8), "", ""));
        assertNotNull(READER.read("{\"items\": ".concat("[".repeat(100_000)).getBytes(StandardCharsets.UTF_8), "", ""));
    }

    @Test
    void expandsNoEntityInsideAnother() {
        var laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'm'; c++) {
            laughs.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("\">");
        }
        var feed = read(laughs + "]><rss><channel><title>&l;</title></channel></rss>");
        assertEquals("&l;", feed.title());
    }

    @Test
    void readsNothingExternal() {
        var feed = read("<!DOCTYPE rss [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>"
                + "<rss><channel><title>a &secret; b</title></channel></rss>");
        assertFalse(feed.title().contains("root"));
    }

    @Test
    void readsAFeedOfFifteenMegabytes() {
        var item = "<item><title>T</title><guid isPermaLink='false'>%d</guid><description>" + "word ".repeat(3_000)
                + "</description></item>";
        var text = new StringBuilder("<rss><channel>");
        for (int i = 0; text.length() < 15_000_000; i++) {
            text.append(item.replace("%d", Integer.toString(i)));
        }
        assertFalse(read(text + "</channel></rss>").partial());
    }

    private static ParsedFeed read(String text) {
        var result = READER.read(text.getBytes(StandardCharsets.UTF_8), "", "https://a.example/feed");
        return assertInstanceOf(FeedResult.Read.class, result).feed();
    }
}
