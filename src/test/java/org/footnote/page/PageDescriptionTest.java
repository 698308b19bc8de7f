package org.footnote.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What pages say about their articles, in the many ways they say it.
class PageDescriptionTest {
    private static ExtractedPage read(String html) {
        return PageReader.read(
                html.getBytes(StandardCharsets.UTF_8),
                "text/html; charset=utf-8",
                "https://www.daily-example.org/ai/model",
                PageHints.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p class=byline>By Ada Example and Max Muster, Berlin correspondent</p>|Ada Example, Max Muster",
                "<p class=byline>By <a href=/a>Ada Example</a> - 3 May 2026</p>|Ada Example",
                "<meta name=author content='Ada Example'><p>By Ada Example</p>|Ada Example",
                "<p><b>Author:</b> Ada Example<br>Berlin</p>|Ada Example",
                "<div><h4>Autor</h4> <p><a href=/profile/ada>Ada Example</a><b>, </b></p></div>|Ada Example",
                "<p>Escrito por Ada Example</p>|Ada Example",
                "<p>Publié par Ada Example</p>|Ada Example",
                "<p>Scritto da Ada Example</p>|Ada Example",
                "<p>Door Ada Example</p>|Ada Example",
                "<p>Tekst: Ada Example</p>|Ada Example",
                "<p>Autore: Ada Example</p>|Ada Example",
                "<p>Автор: Ада Пример</p>|Ада Пример",
                "<p class=byline>Por Ada Example y Max Muster</p>|Ada Example, Max Muster",
                "<p class=byline>Napisał Max Muster</p>|Max Muster",
                "<p class=byline>By José Example y Gasset</p>|José Example y Gasset",
                "<p class=byline>By Ada Example @adaexample</p>|Ada Example",
                "<ul class=authors><li>Ada Example</li><li>Max Muster</li></ul>|Ada Example, Max Muster",
                "<span class=ArticleAuthor-name>Ada Example</span>|Ada Example",
                "<span class=autore>Ada Example</span>|Ada Example",
                "<meta name=Autor content='Ada Example'><p>Ada Example</p>|Ada Example",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"creator\":{\"givenName\":\"Ada\",\"familyName\":\"Example\"}}</script><p>Ada Example</p>|Ada Example",
                "<div><p>Text und Fotos: Ada Example</p></div>|Ada Example",
                "<p>Ein Artikel von <strong>Ada Example</strong> / 27.01.2026 - 12:45</p>|Ada Example",
                "<meta name=citation_author content='Ada Example'><meta name=citation_author content='Max Muster'><p>Ada Example, PhD, Max Muster</p>|Ada Example, Max Muster",
                "<article><p>Words.</p><footer class=entry-meta>by <a rel=author href=/author/ada/>Ada</a></footer></article>|Ada",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"Ada Example\"},\"headline\":\"A \"broken\" one\"}</script><p>Ada Example</p>|Ada Example",
            })
    void namesTheAuthors(String html, String author) {
        assertEquals(author, read("<title>News</title>" + html).author());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta property=article:author content='https://www.facebook.com/ada.example'>|an address",
                "<meta name=author content='Wilma Webmaster'><p>Text.</p>|somebody whom the page does not show",
                "<meta name=author content='Daily Example'><p>Daily Example</p>|the site",
                "<meta name=author content='Example Publishers, Hamburg, Germany'><p>Example Publishers, Hamburg</p>|an imprint",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Organization\",\"name\":\"Other News\"}}</script><p>Other News</p>|an organisation",
                "<div class=comments><p class=author>Carla Comment</p></div>|who commented",
                "<figure><img src=/a.jpg><span class=author>Frida Foto</span></figure>|who took the picture",
                "<p class=author>admin</p>|an account",
            })
    void namesNobodyRatherThanSomebodyElse(String html, String instead) {
        assertEquals("", read("<title>News</title>" + html).author(), instead);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title>A model reads more - Daily</title><h1><span class=kicker>Research</span> A model reads more</h1>",
                "<title>A model reads more - Daily</title><h1><a href=https://www.daily-example.org/>A model</a></h1><h2>A model reads more</h2>",
                "<title>Daily</title><h1 class=visually-hidden>Daily Example News</h1><h1>A model reads more</h1>",
                "<title>Daily</title><h1>A model reads more<br><small>3 May 2026 in Research</small></h1>",
                "<title>A model reads more | Daily</title><h3>Menu</h3>",
            })
    void takesTheHeadlineAlone(String html) {
        assertEquals("A model reads more", read(html).title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta property=article:published_time content=2026-05-03T10:00:00Z><time datetime=2026-06-01>|2026-05-03T10:00Z",
                "<meta name=date content=2026-06-01><article><time datetime=2026-05-03>3 May</time></article>|2026-05-03T00:00Z",
                "<div class=comment><time datetime=2026-06-01></time></div><p>Veröffentlicht am 03.05.2026</p>|2026-05-03T00:00Z",
                "<p>Last updated: 1 June 2026</p><p>Published: Sunday, 3 May 2026</p>|2026-05-03T00:00Z",
                "<p>It is currently 1 June 2026</p><p>3 May 2026</p>|2026-05-03T00:00Z",
                "<p>3 maja 2026</p>|2026-05-03T00:00Z",
                "<p>3. května 2026</p>|2026-05-03T00:00Z",
                "<p>3 травня 2026</p>|2026-05-03T00:00Z",
                "<p>3. toukokuuta 2026</p>|2026-05-03T00:00Z",
                "<p>3. marraskuuta 2026</p>|2026-11-03T00:00Z",
                "<p>3 paź 2026</p>|2026-10-03T00:00Z",
                "<p>Marathon 12, 2026</p><p>3 May 2026</p>|2026-05-03T00:00Z",
                "<p>3 مايو 2026</p>|2026-05-03T00:00Z",
                "<p>2026. május 3.</p>|2026-05-03T00:00Z",
                "<p>3-May-2026</p>|2026-05-03T00:00Z",
                "<p>2026-05-03</p>|2026-05-03T00:00Z",
                "<time datetime=1777766400000>3 May</time>|2026-05-03T00:00Z",
                "<meta name=publishedDate content=2026-05-03>|2026-05-03T00:00Z",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":[\"2026-05-03\"]}</script>|2026-05-03T00:00Z",
                "<script type='application/ld+json'>{\"@type\":\"WebPage\",\"datePublished\":\"2026-05-03\"}</script><p>Since 1 June 2025</p>|2026-05-03T00:00Z",
                "<script>data = {\"publishedDate\":\"2026-05-03\"}</script>|2026-05-03T00:00Z",
                "<p>3 May 2026 – The laboratory has said that its new model reads twice as many pages, and that it will be open to everyone, at no charge, from the first week of December, as the paper says.</p>|2026-05-03T00:00Z",
            })
    void findsTheDayOfPublication(String html, String published) {
        assertEquals(
                published, String.valueOf(read("<title>News</title>" + html).published()));
    }
}
