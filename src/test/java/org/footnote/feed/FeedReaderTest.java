package org.footnote.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.footnote.model.ParsedFeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedReaderTest {
    private static final FeedReader READER = new FeedReader();

    @Test
    void readsRssWithContent() {
        var feed = read("""
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>Lab notes</title><link>https://lab.example/</link><ttl>60</ttl>
                <item><title>A &amp;amp; B</title><link>/one</link><guid isPermaLink="false">1</guid>
                <pubDate>Tue, 03 Jun 2025 09:39:21 GMT</pubDate><description>Short</description>
                <content:encoded><![CDATA[<p>Long <a href="two">text</a></p>]]></content:encoded></item>
                </channel></rss>""");
        var entry = feed.entries().getFirst();
        assertEquals("A & B", entry.title());
        assertEquals("https://lab.example/one", entry.link());
        assertEquals("1", entry.id());
        assertEquals(Instant.parse("2025-06-03T09:39:21Z"), entry.published());
        assertEquals(List.of("<p>Long <a href=\"https://lab.example/two\">text</a></p>"), entry.contents());
        assertEquals(Duration.ofMinutes(60), feed.timeToLive());
    }

    @Test
    void readsAtomWithoutDates() {
        var entry = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>
                <entry><id>urn:1</id><title type="html">&lt;b&gt;Bold&lt;/b&gt; claim</title>
                <link rel="self" href="https://a.example/self"/><link href="https://a.example/page"/>
                <author><name>Ada</name></author></entry></feed>""").entries().getFirst();
        assertEquals("Bold claim", entry.title());
        assertEquals("https://a.example/page", entry.link());
        assertEquals("Ada", entry.authors().getFirst().name());
        assertNull(entry.published());
    }

    @Test
    void readsJsonFeed() {
        var entry = read("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": [
                {"id": 7, "url": "https://j.example/7", "content_text": "1 < 2", "date_published": "2025-06-03T09:39:21Z"},]}""").entries().getFirst();
        assertEquals("7", entry.id());
        assertEquals(List.of("1 &lt; 2"), entry.contents());
        assertEquals("1 < 2", entry.title());
        assertTrue(entry.madeUp().contains("title"));
    }

    @Test
    void leavesOutOfJsonWhatNoTextMayHold() {
        var entry = read("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": [
                {"id": "7", "title": "A\\u0000B \\ud83d", "content_text": "Two\\u0008 words"}]}""").entries().getFirst();
        assertEquals("AB", entry.title());
        assertEquals(List.of("Two words"), entry.contents());
    }

    @Test
    void cutsNoCharacterInHalfForATitle() {
        var entry = read("<rss><channel><title>T</title><item><description>" + "x".repeat(99)
                        + "\uD83D\uDE00 and more words</description></item></channel></rss>")
                .entries()
                .getFirst();
        assertEquals("x".repeat(99) + "…", entry.title());
    }

    @ParameterizedTest
    @CsvSource({"hr, 2026-10-12T10:00:00Z", "pl, 2026-11-12T10:00:00Z", "en, null"})
    void readsAMonthOfTwoMeaningsInTheLanguageOfTheFeed(String language, String published) {
        var entry = read("<rss><channel><title>T</title><language>" + language + "</language><item><title>A</title>"
                        + "<pubDate>12 listopada 2026 10:00</pubDate></item></channel></rss>")
                .entries()
                .getFirst();
        assertEquals(published, String.valueOf(entry.published()));
    }

    @Test
    void saysWhyAWebPageIsNoFeed() {
        var result = READER.read(
                "<!doctype html><html><body>Sign in</body></html>".getBytes(StandardCharsets.UTF_8), "", "");
        assertEquals(
                "This address answers with a web page, not with a feed.",
                assertInstanceOf(FeedResult.NotAFeed.class, result).reason());
    }

    @Test
    void keepsCompleteEntriesOfATruncatedFeed() {
        var feed = read("<rss><channel><title>T</title><item><title>1</title></item><item><title>2");
        assertTrue(feed.partial());
        assertEquals(
                List.of("1"),
                feed.entries().stream().map(entry -> entry.title()).toList());
    }

    private static ParsedFeed read(String text) {
        var result = READER.read(text.getBytes(StandardCharsets.UTF_8), "", "https://feeds.example/feed");
        return assertInstanceOf(FeedResult.Read.class, result).feed();
    }
}
