package org.footnote.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.footnote.model.Block;
import org.footnote.model.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryHtmlTest {
    private static final String BASE = "https://news.example/2026/story?a=1";

    private static List<Block> blocks(String html) {
        return EntryHtml.blocks(html, BASE);
    }

    private static Block.Paragraph paragraph(String html) {
        return (Block.Paragraph) blocks(html).getFirst();
    }

    @Test
    void readsPlainTextAsOneParagraph() {
        assertEquals(List.of(new Block.Paragraph("Two lines & more")), blocks("Two\n  lines &amp; more"));
    }

    @Test
    void keepsMarksWhereTheyStandAfterWhiteSpaceIsCollapsed() {
        var paragraph = paragraph("<p>  One <b> two </b>three <a href='/x'><em>four</em></a></p>");
        assertEquals("One two three four", paragraph.text());
        assertEquals(
                List.of(
                        new Mark(4, 7, Mark.Kind.STRONG, ""),
                        new Mark(14, 18, Mark.Kind.EMPHASIS, ""),
                        new Mark(14, 18, Mark.Kind.LINK, "https://news.example/x")),
                paragraph.marks());
    }

    @ParameterizedTest
    @CsvSource({
        "https://\u0430pple.com/a?b#c, https://xn--pple-43d.com/a?b#c",
        "http://b\u00FCcher.example:81/\u00FC, http://xn--bcher-kva.example:81/\u00FC",
        "https://example.org/\u0430, https://example.org/\u0430",
    })
    void showsHostsInOneScript(String written, String shown) {
        var paragraph = (Block.Paragraph)
                EntryHtml.blocks("<p><a href='" + written + "'>x</a></p>", "").getFirst();
        assertEquals(shown, paragraph.marks().getFirst().target());
    }

    @Test
    void keepsCitationsAndTheAnchorsTheyPointTo() {
        var blocks = blocks("<p>It ships today.<sup><a href='#ref1'>[1]</a></sup></p>"
                + "<p id='ref2'>Second <a href='" + BASE + "#ref1'>1</a></p>"
                + "<ol><li id='ref1'>Example Times</li><li><a name='ref3'></a>Other</li></ol>");
        var first = (Block.Paragraph) blocks.getFirst();
        assertEquals("It ships today.[1]", first.text());
        assertTrue(first.marks().contains(new Mark(15, 18, Mark.Kind.SUPERSCRIPT, "")));
        assertTrue(first.marks().contains(new Mark(15, 18, Mark.Kind.LINK, "#ref1")));
        assertEquals("ref2", ((Block.Paragraph) blocks.get(1)).anchor());
        assertEquals(
                "#ref1", ((Block.Paragraph) blocks.get(1)).marks().getFirst().target());
        var list = (Block.Listing) blocks.get(2);
        assertEquals(
                List.of("ref1", "ref3"),
                list.items().stream().map(Block.Item::anchor).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='javascript:alert(1)'>x</a>",
                "<a href=' java\nscript:alert(1)'>x</a>",
                "<a href='data:text/html,x'>x</a>",
                "<a href='file:///etc/passwd'>x</a>",
                "<a href='vbscript:x'>x</a>",
                "<p onclick='alert(1)'>x</p>",
                "<script>alert(1)</script>x",
                "<style>p{}</style>x<template>y</template>",
                "x<form><input value='y'><button>Send</button></form>",
                "x<svg><text>y</text></svg>",
                "x<!-- <b>y</b> -->",
                "x<span style='display: none'>y</span>",
                "<noscript>y</noscript>x"
            })
    void leavesOnlyTheWordOfWhatIsUnsafe(String html) {
        assertEquals(List.of(new Block.Paragraph("x")), blocks(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='data:image/gif;base64,AAAA'>",
                "<img src='https://a.example/p.gif' width=1 height=1>",
                "<img src='https://a.example/p.gif' style='width:1px; height:1px'>",
                "<img src='https://feeds.feedburner.com/~r/x/1'>",
                "<img src='file:///a.png'>",
                "<img>"
            })
    void dropsPicturesThatShowNothing(String html) {
        assertEquals(List.of(), blocks(html));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<img src='a.png'>|https://news.example/2026/a.png",
                "<img src='data:image/gif;base64,R0' data-src='/b.jpg'>|https://news.example/b.jpg",
                "<img src='s.jpg' srcset='s.jpg 300w, m.jpg 1200w, l.jpg 4000w'>|https://news.example/2026/m.jpg",
                "<img srcset='x.jpg, x2.jpg 2x'>|https://news.example/2026/x2.jpg",
                "<picture><source srcset='p.webp 800w'><img alt=''></picture>|https://news.example/2026/p.webp",
            })
    void findsThePictureBehindLazyLoading(String html, String address) {
        assertEquals(address, ((Block.Image) blocks(html).getFirst()).address());
    }

    @Test
    void keepsCaptionAndAltOfAFigure() {
        var figure = "<p>Before</p><figure><img src='/a.png' alt='A  chart' width=600 height='400px'>"
                + "<figcaption>Sales <i>rose</i>.</figcaption></figure><p>After</p>";
        assertEquals(
                List.of(
                        new Block.Paragraph("Before"),
                        new Block.Image("https://news.example/a.png", "A chart", "Sales rose.", 600, 400),
                        new Block.Paragraph("After")),
                blocks(figure));
    }

    @Test
    void readsListsWithTheirDepth() {
        var list = (Block.Listing) blocks("<ul><li>One<ul><li><p>Two</p></li></ul></li><li>Three</li></ul>")
                .getFirst();
        assertEquals("One\nTwo\nThree", list.text());
        assertEquals(
                List.of(0, 1, 0), list.items().stream().map(Block.Item::depth).toList());
    }

    @Test
    void readsHeadingsQuotesCodeAndRules() {
        assertEquals(
                List.of(
                        new Block.Heading("Title", 2),
                        new Block.Quote("Said", List.of()),
                        new Block.Code("a\n  b"),
                        new Block.Paragraph("End")),
                blocks("<h2>Title</h2><blockquote><p>Said</p></blockquote><pre>\na\n  b\n</pre><hr>End"));
    }

    @Test
    void tellsDataFromLayoutTables() {
        var data = "<table><tr><th>Model</th><th>Score</th></tr><tr><td>A</td><td>91</td></tr></table>";
        assertEquals(
                List.of(new Block.Table(List.of(List.of("Model", "Score"), List.of("A", "91")), true)), blocks(data));
        var layout = "<table><tr><td><h2>Title</h2><p>Words</p></td></tr></table>";
        assertEquals(List.of(new Block.Heading("Title", 2), new Block.Paragraph("Words")), blocks(layout));
    }

    @Test
    void twoLineBreaksMakeAParagraphAndOneALine() {
        assertEquals(
                List.of(new Block.Paragraph("One\ntwo"), new Block.Paragraph("three")),
                blocks("One<br>two<br><br>three"));
    }

    @Test
    void embedsBecomeLinksToWhereAPersonWouldWatch() {
        assertEquals(
                List.of(new Block.Embed("https://www.youtube.com/watch?v=abcdef12345", "Talk")),
                blocks("<iframe src='https://www.youtube.com/embed/abcdef12345?rel=0' title='Talk'></iframe>"));
    }

    @Test
    void survivesTenThousandNestedElements() {
        assertEquals("x", EntryHtml.plainText("<div>".repeat(10_000) + "x" + "</div>".repeat(10_000)));
        assertEquals("x", EntryHtml.plainText("<ul><li><b>".repeat(10_000) + "x"));
    }

    @Test
    void plainTextPutsBlocksOnLinesAndDecodesEntities() {
        assertEquals("AT&T\nmore", EntryHtml.plainText("<p>AT&amp;T</p><p>more<script>x</script></p>"));
        assertEquals("no tags", EntryHtml.plainText(" no\ttags "));
    }

    @Test
    void endsATextThatIsLongerThanAnyArticle() {
        var sentence = "All models are wrong, some are useful. ";
        var blocks = EntryHtml.blocks("<p>" + sentence + "</p><p>" + sentence.repeat(10_000) + "</p><p>End</p>", "");
        assertEquals(2, blocks.size());
        var text = blocks.getLast().text();
        assertTrue(text.length() > 150_000 && text.length() < 200_000, () -> "It has " + text.length());
        assertEquals(
                100_000,
                EntryHtml.blocks("<pre>" + "x".repeat(100_000) + "</pre>", "")
                        .getFirst()
                        .text()
                        .length());
    }
}
