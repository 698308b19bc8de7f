package org.footnote.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.footnote.model.Block;
import org.footnote.model.Body;
import org.footnote.model.Completeness;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private static final String ADDRESS = "https://news.example/ai/model";
    private static final String WORDS = "The laboratory said on Friday that its new model reads twice as many pages,"
            + " and that it will be open to everyone, at no charge, from the first week of December. ";

    private static byte[] fixture() throws IOException {
        try (var page = PageReaderTest.class.getResourceAsStream("article.html")) {
            return page.readAllBytes();
        }
    }

    private static ExtractedPage read(byte[] html) {
        return PageReader.read(html, "text/html", ADDRESS, PageHints.NONE);
    }

    private static ExtractedPage read(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8));
    }

    private static String paragraphs(int count) {
        var paragraphs = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            paragraphs.append("<p>").append(i).append(". ").append(WORDS).append("</p>");
        }
        return paragraphs.toString();
    }

    @Test
    void knobsOfPlayersAreNoText() {
        var player =
                "<div class=\"video-js\"><div class=\"vjs-text-track-settings\"><div>Font size</div><div>Serif</div></div>"
                        + "<div class=\"jw-settings-menu\">Captions will look like this</div></div>";
        var text = read("<article>" + paragraphs(3) + player + paragraphs(3) + "</article>")
                .body()
                .text();
        assertTrue(!text.contains("Serif") && !text.contains("Captions"), text);
    }

    @Test
    void dropsTeasersAtTheEndThatNoHeadingNames() {
        var cards = new StringBuilder();
        for (int i = 1; i <= 4; i++) {
            cards.append("<div><img src=\"/")
                    .append(i)
                    .append(".jpg\"><h3>Another story, the ")
                    .append(i);
            cards.append("th</h3><p>A company that nobody knew announced on Monday, day ")
                    .append(i);
            cards.append(", that it will soon open more offices in seven...</p></div>");
        }
        var text =
                read("<article>" + paragraphs(6) + cards + "</article>").body().text();
        assertTrue(text.contains("6. The laboratory"));
        assertTrue(!text.contains("Another story") && !text.contains("nobody knew"), text);
    }

    @Test
    void aLineThatSaysWhatThePictureSaysOfItselfIsItsCaption() {
        var picture =
                "<div><img src=\"/model.jpg\" width=\"600\" alt=\"The model at work\"><div>The model at work</div></div>";
        var blocks = read("<article>" + paragraphs(3) + picture + paragraphs(3) + "</article>")
                .body()
                .blocks();
        assertTrue(blocks.stream()
                .anyMatch(block ->
                        block instanceof Block.Image image && image.caption().equals("The model at work")));
        assertTrue(blocks.stream().noneMatch(block -> block.text().equals("The model at work")));
    }

    @Test
    void readsTheArticleAndNothingOfThePageAroundIt() throws IOException {
        var blocks = read(fixture()).body().blocks();
        assertEquals(
                List.of(
                        "Image",
                        "Paragraph",
                        "Paragraph",
                        "Heading",
                        "Paragraph",
                        "Table",
                        "Quote",
                        "Code",
                        "Paragraph"),
                blocks.stream().map(block -> block.getClass().getSimpleName()).toList());
        assertEquals(
                new Block.Image(
                        "https://news.example/pictures/desk.jpg",
                        "A desk",
                        "A desk in the laboratory. Photo: Example",
                        0,
                        0),
                blocks.getFirst());
        assertEquals("model.read(pages)\n    .summarise()", blocks.get(7).text());
        assertTrue(blocks.getLast().text().startsWith("Others have yet"));
    }

    @Test
    void readsWhatThePageSaysAboutTheArticle() throws IOException {
        var page = read(fixture());
        assertEquals("A small model reads more", page.title());
        assertEquals("Ada Example", page.author());
        assertEquals("2026-11-20T09:30+01:00", String.valueOf(page.published()));
        assertEquals("Example News", page.siteName());
        assertEquals("en-GB", page.language());
        assertEquals("https://news.example/pictures/lead.jpg", page.image());
        assertTrue(page.excerpt().startsWith("A laboratory has opened"));
        assertEquals(Completeness.FULL_TEXT, page.body().completeness());
    }

    @Test
    void prefersWhatTheFeedSaid() throws IOException {
        var page = PageReader.read(fixture(), "", ADDRESS, new PageHints("Feed title", "Feed author", null, ""));
        assertEquals("Feed title", page.title());
        assertEquals("Feed author", page.author());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title>Before you continue</title><p>We and our partners use cookies.|The site asked for consent"
                        + " before it shows the article.",
                "<title>Just a moment...</title><p>Checking.|The site asked whether a person is reading.",
                "<title>News</title><article><p>The beginning of it all.</p><div"
                        + " class=paywall>Subscribe</div></article>|The rest is for subscribers.",
                "<title>Clip</title><meta property=og:type content=video.other><p>Watch this now.|The page is a video.",
                "<title>News</title><p>Three words only.|The page holds only a few words.",
            })
    void saysWhyItIsNotTheWholeArticle(String html, String reason) {
        var page = read(html);
        assertEquals(reason, page.reason());
        assertEquals(Completeness.EXCERPT, page.body().completeness());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8", "windows-31j", "GB18030", "UTF-16LE"})
    void readsPagesInTheirOwnEncoding(String name) {
        var words = name.startsWith("w") && name.endsWith("1252") ? "Größe – “naïve”" : "大きなモデル";
        var mark = name.startsWith("UTF-16") ? "\uFEFF" : "";
        var html = mark + "<meta charset=" + name + "><title>" + words + "</title><p>" + words;
        assertEquals(words, read(html.getBytes(Charset.forName(name))).title());
    }

    @Test
    void readsAPageThatDeclaresTheWrongEncoding() {
        var html = "<meta charset=iso-8859-1><title>Größe</title>".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "Größe",
                PageReader.read(html, "text/html; charset=latin1", "", PageHints.NONE)
                        .title());
    }

    @Test
    void survivesAPageThatIsCutOffAnywhere() throws IOException {
        var page = fixture();
        var words = new HashSet<>(List.of(
                Jsoup.parse(new String(page, StandardCharsets.UTF_8)).text().split("\\s+")));
        var random = new Random(7);
        for (int i = 0; i < 60; i++) {
            var cut = random.nextInt(page.length);
            for (var block : read(Arrays.copyOf(page, cut)).body().blocks()) {
                var read = List.of(block.text().strip().split("\\s+"));
                // The last word may be cut.
                assertTrue(words.containsAll(read.subList(0, read.size() - 1)), cut + ": " + read);
            }
        }
    }

    /// Elements beside one another, as the words of a program in colours, and far down in others: each is looked at
    /// once. Where each was compared with all others, one page took minutes.
    @ParameterizedTest
    @CsvSource({"<i class=word>x</i>, 50000, 1", "<a rel=author>x</a>, 30000, 280", "<b>by x</b>, 30000, 280"})
    void readsPagesOfManyElementsInTime(String element, int count, int depth) {
        var page = paragraphs(5) + "<div>".repeat(depth) + element.repeat(count) + "</div>".repeat(depth);
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        assertTrue(read(page).body().text().contains("laboratory"));
        assertTrue(threads.getCurrentThreadCpuTime() - start < 5_000_000_000L);
    }

    @ParameterizedTest
    @CsvSource({"hr, 2026-10-12T00:00Z", "pl, 2026-11-12T00:00Z", "en, null"})
    void readsAMonthOfTwoMeaningsInTheLanguageOfThePage(String language, String published) {
        var page = read("<html lang=" + language + "><article><time>12 listopada 2026</time>" + paragraphs(5));
        assertEquals(published, String.valueOf(page.published()));
    }

    @Test
    void readsDeepAndLargePagesInTime() {
        var deep = "<div>".repeat(10_000) + paragraphs(3) + "</div>".repeat(10_000);
        var large = "<article>" + paragraphs(5_000_000 / WORDS.length()) + "</article>";
        assertTimeout(
                Duration.ofSeconds(30),
                () -> assertTrue(read(deep).body().text().contains("laboratory")));
        assertTimeout(
                Duration.ofSeconds(30),
                () -> assertTrue(read(large).body().text().length() > 150_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Reporting by Ada Example; editing by Max Muster)",
                "Daily Example’s Ada Example contributed to this report.",
                "Click here for the whole table.",
            })
    void dropsWhoWorkedOnItAtTheEnd(String line) {
        var page = read("<article>" + paragraphs(5) + "<p>" + line + "</p></article>");
        assertTrue(page.body().blocks().getLast().text().startsWith("5. "));
    }

    @Test
    void keepsWhereItWasFirst() {
        var page = read("<article>" + paragraphs(5) + "<p>Originally published on Daily Example.</p></article>");
        assertEquals(
                "Originally published on Daily Example.",
                page.body().blocks().getLast().text());
    }

    @Test
    void readsTheCaptionsOfAListOfPictures() {
        var page =
                read("<article><ul class=gallery><li><img src=/a.jpg><div class=caption>The laboratory.</div></li></ul>"
                        + paragraphs(5) + "</article>");
        assertEquals(
                new Block.Image("https://news.example/a.jpg", "", "The laboratory.", 0, 0),
                page.body().blocks().getFirst());
    }

    @Test
    void keepsTheLeadAboveTheText() {
        var lead = "A lead that stands in larger type above the article and tells in two sentences what it is about."
                + " Really.";
        var page = read("<header><h1>Title of the article</h1><p class='article-lead lead'>" + lead + "</p></header>"
                + "<div class=entry-content>" + paragraphs(5) + "</div>");
        assertEquals(lead, page.body().blocks().getFirst().text());
    }

    @Test
    void dropsWhatStandsOnThreeArticlesOfOneHost() {
        var common = new Block.Paragraph("This site is read by many people every day.");
        var logo = new Block.Image("https://a.example/logo.png", "", "", 0, 0);
        var own = " of three articles, each of which has more words of its own than it shares.";
        var bodies = List.of("One" + own, "Two" + own, "Three" + own).stream()
                .map(text -> new Body(List.of(new Block.Paragraph(text), common, logo), Completeness.FULL_TEXT))
                .toList();
        var repeated = RepeatedBlocks.of(bodies);
        assertEquals(Set.of(common.text(), logo.address()), repeated);
        assertEquals(
                "Two" + own, RepeatedBlocks.without(bodies.get(1), repeated).text());
        assertEquals(Set.of(), RepeatedBlocks.of(bodies.subList(0, 2)));
    }

    @Test
    void keepsThePictureAfterAStrayClosingTag() {
        var page = read("<div class=page><div class=story>" + paragraphs(3) + "</div></div>" + paragraphs(2)
                + "<figure><img src=/chart.png alt='A chart' width=600 height=400></figure><h2>Then</h2>"
                + paragraphs(2));
        assertTrue(
                page.body().blocks().stream()
                        .anyMatch(block -> block instanceof Block.Image image
                                && image.address().endsWith("/chart.png")),
                () -> page.body().blocks().toString());
    }

    @Test
    void readsAParagraphThatStandsTwiceOnce() {
        var twice = "<p>The laboratory has published the weights of its model under an open licence today.</p>";
        var page = read("<article>" + twice + paragraphs(5) + twice + "</article>");
        assertEquals(1, count(page.body().text(), "under an open licence"));
        var refrain = read("<article>" + twice.repeat(6) + "</article>");
        assertEquals(6, count(refrain.body().text(), "under an open licence"));
    }

    private static int count(String text, String words) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }
}
