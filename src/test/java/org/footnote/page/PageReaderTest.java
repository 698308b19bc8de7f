package org.footnote.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.footnote.model.Completeness;
import org.junit.jupiter.api.Test;

class PageReaderTest {
    private static final String ADDRESS = "https://news.example/2026/11/20/model";
    private static final String WORDS = "The laboratory said on Friday that its new model reads twice as many pages,"
            + " and that it will be open to everyone, at no charge, from the first week of December. ";

    private static ExtractedPage read(String html) {
        return PageReader.read(
                html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", ADDRESS, PageHints.NONE);
    }

    private static String article(String inside) {
        return "<html lang=en-GB><head><title>A new model reads more - Example News</title>"
                + "<meta property='og:site_name' content='Example News'></head><body>"
                + "<nav><ul><li><a href='/'>Home</a></li><li><a href='/ai'>AI</a></li></ul></nav>"
                + "<main><article><h1>A new model reads more</h1>" + inside + "</article></main>"
                + "<footer><p>Copyright Example News, all rights reserved, and so on and so forth.</p></footer>"
                + "</body></html>";
    }

    private static String paragraphs(int count) {
        var paragraphs = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            paragraphs.append("<p>").append(i).append(". ").append(WORDS).append("</p>");
        }
        return paragraphs.toString();
    }

    @Test
    void readsTheArticleWithoutThePageAroundIt() {
        var page = read(article("<div class='share-buttons'><a href='#'>Share this on a network</a></div>"
                + paragraphs(4) + "<div class='related-posts'><h3>Related</h3><a href='/x'>Another one</a></div>"));
        assertEquals("A new model reads more", page.title());
        assertEquals("Example News", page.siteName());
        assertEquals("en-GB", page.language());
        assertEquals(4, page.body().blocks().size());
        assertEquals(Completeness.FULL_TEXT, page.body().completeness());
        assertTrue(page.body().text().startsWith("1. The laboratory"));
    }
}
