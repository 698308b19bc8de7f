package org.footnote.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.footnote.model.Citation;
import org.footnote.model.ParsedFeed;
import org.footnote.model.Section;
import org.footnote.model.Support;
import org.junit.jupiter.api.Test;

class CuratedFeedTest {
    private static final String BATCH = """
            {"categories": [{"name": "AI", "stories": [{"id": "s1", "title": "A model is released",
            "short_summary": "The lab released it [lab.example#1][news.example#2].",
            "talking_points": ["Weights: they are open [news.example#1] [common]"],
            "perspectives": [{"text": "Critics doubt it.", "sources": [{"name": "News", "url": "https://news.example/2"}]}],
            "timeline": ["June 3:: Released [gone.example#1]"],
            "quote": "It is open.", "quote_author": "Ada Ruiz", "quote_source_domain": "news.example",
            "articles": [
              {"title": "Ours", "link": "https://lab.example/1", "domain": "lab.example", "date": "2025-06-03T09:00:00Z"},
              {"title": "First", "link": "https://news.example/1", "domain": "news.example"},
              {"title": "Second", "link": "https://news.example/2", "domain": "news.example"}]}]}],
            "createdAt": "2025-06-03T10:00:00Z"}""";

    @Test
    void readsStoriesWithNumberedSources() {
        var feed = read();
        var story = feed.curated().getFirst();
        assertEquals("A model is released", story.headline());
        assertEquals(
                List.of("Ours", "First", "Second"),
                story.sources().stream().map(source -> source.title()).toList());
        assertEquals(Instant.parse("2025-06-03T10:00:00Z"), story.published());
    }

    @Test
    void countsMarksWithinTheirDomain() {
        var summary = read().curated().getFirst().summary();
        assertEquals("The lab released it.", summary.text());
        assertEquals(
                List.of(1, 3),
                summary.citations().stream().map(Citation::source).toList());
        assertEquals(Support.SEVERAL, summary.support());
    }

    @Test
    void keepsHeadingsAndDropsMarksThatNameNothing() {
        var sections = read().curated().getFirst().sections();
        assertEquals(
                List.of("Key points", "Perspectives", "Timeline", "Quote"),
                sections.stream().map(Section::heading).toList());
        assertEquals(
                3,
                sections.get(1).statements().getFirst().citations().getFirst().source());
        assertEquals("June 3: Released", sections.get(2).statements().getFirst().text());
        assertEquals(List.of(), sections.get(2).statements().getFirst().citations());
    }

    @Test
    void quotesNameTheirSpeakerAndTheirSource() {
        var quote =
                read().curated().getFirst().sections().getLast().statements().getFirst();
        assertEquals("“It is open.” Ada Ruiz", quote.text());
        assertEquals(2, quote.citations().getFirst().source());
    }

    private static ParsedFeed read() {
        var result = new FeedReader().read(BATCH.getBytes(StandardCharsets.UTF_8), "", "https://kite.example/ai.json");
        return assertInstanceOf(FeedResult.Read.class, result).feed();
    }
}
