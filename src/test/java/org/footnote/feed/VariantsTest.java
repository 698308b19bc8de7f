package org.footnote.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import org.footnote.model.Entry;
import org.footnote.model.ParsedFeed;
import org.footnote.model.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One feature in the many ways that feeds write it: other elements, prefixes, versions and damage.
class VariantsTest {
    private static final FeedReader READER = new FeedReader();
    private static final String MODULES = """
            xmlns:dc="http://purl.org/dc/elements/1.0/" xmlns:t="http://purl.org/dc/terms/" \
            xmlns:itunes="http://www.itunes.com/DTDs/Podcast-1.0.dtd" xmlns:m="http://search.yahoo.com/mrss/" \
            xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:a="http://www.w3.org/2005/Atom\"""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<title>AT&amp;amp;T &amp;lt;b&amp;gt;</title> | AT&T <b>",
                "<title>1 &lt; 2 and 3 &gt; 2</title> | 1 < 2 and 3 > 2",
                "<title>use &lt;canvas&gt; of &lt;T&gt;</title> | use <canvas> of <T>",
                "<title><![CDATA[Foo &amp; Bar]]></title> | Foo & Bar",
                "<title>a<br/>b</title> | a b",
                "<title>x&#x2019;s &nbsp;y&hellip;</title> | x’s y…",
                "<title>a & b &foo; &c</title> | a & b &foo; &c",
                "<title>&#x1F;&#x80;x</title> | €x",
                "<title>x<b>y</title> | xy",
                "<a:title>A</a:title><title>Own</title> | Own",
                "<m:content url='https://a.example/1.jpg'><m:title>M</m:title></m:content> | M",
                "<itunes:title>I</itunes:title> | I",
                "<t:title>T</t:title> | T",
                "<dc:title>D</dc:title> | D",
            })
    void titles(String item, String title) {
        assertEquals(title, rss(item).title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<link>https://a.example/?a=1&b=2&copy=3</link> | https://a.example/?a=1&b=2&copy=3",
                "<link><![CDATA[https://a.example/?a=1&b=2&copy=3]]></link> | https://a.example/?a=1&b=2&copy=3",
                "<link>https://a.example/a b</link> | https://a.example/a%20b",
                "<link>//b.example/1</link> | https://b.example/1",
                "<link>/1</link> | https://a.example/1",
                "<link>https://a.example/1</link><link href='https://a.example/2'/> | https://a.example/2",
                "<link>https://a.example/1</link><link rel='self' href='https://a.example/2'/> | https://a.example/1",
                "<link rel='edit' href='https://a.example/2'/><link>https://a.example/1</link> | https://a.example/1",
                "<guid>https://a.example/1</guid> | https://a.example/1",
                "<guid isPermaLink='FALSE '>https://b.example/1</guid> | https://a.example/feed",
            })
    void links(String item, String link) {
        assertEquals(link, rss(item).link());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<author>ada@a.example (Ada)</author>",
                "<author>Ada (ada@a.example)</author>",
                "<author>Ada &lt;ada@a.example&gt;</author>",
                "<author>Ada ada@a.example</author>",
                "<author>Ada, ada@a.example</author>",
                "<author>ada@a.example, Ada</author>",
                "<author><name>Ada</name><email>ada@a.example</email></author>",
                "<a:author><a:name>Ada</a:name><a:email>ada@a.example</a:email></a:author>",
                "<dc:creator>ada@a.example Ada</dc:creator>",
                "<itunes:author>Ada [ada@a.example]</itunes:author>",
            })
    void authorsWithTheirMail(String item) {
        assertEquals(new Person("Ada", "ada@a.example"), rss(item).authors().getFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<pubDate>Mon, 03 Feb 2025 04:05:06 GMT</pubDate>",
                "<pubDate>Mon, 03 Feb 2025 04:05:06 GMT</pubDate><pubDate>soon</pubDate>",
                "<pubDate>Sun, 02 Feb 2025 04:05:06 GMT</pubDate><pubDate>Mon, 03 Feb 2025 04:05:06 GMT</pubDate>",
                "<t:created>2024-01-01T00:00:00Z</t:created><t:issued>2025-02-03T04:05:06Z</t:issued>",
                "<a:published>2025-02-03T04:05:06Z</a:published>",
                "<dc:date>2025-02-03T05:05:06+01:00</dc:date>",
            })
    void daysOfPublication(String item) {
        assertEquals(Instant.parse("2025-02-03T04:05:06Z"), rss(item).published());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<content type='TEXT/HTML'>&lt;b&gt;x&lt;/b&gt;</content> | <b>x</b>",
                "<content type='text/html' mode='xml'><b>x</b></content> | <b>x</b>",
                "<content type='text'>a &lt; b</content> | a &lt; b",
                "<content type='application/octet-stream'>PGI+eDwvYj4=</content> | <b>x</b>",
                "<content type='image/png'>iVBORw0KGgo=</content> | ``",
                "<content type='xhtml'><x:div xmlns:x='http://www.w3.org/1999/xhtml'><x:b>x</x:b></x:div></content> | <b>x</b>",
                "<content xml:base='/a/' type='html'>&lt;a href='b'>x&lt;/a></content> | <a href=\"https://a.example/a/b\">x</a>",
            })
    void atomContents(String entry, String html) {
        assertEquals(html, atom(entry).contents().stream().collect(Collectors.joining()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<title>AT&amp;amp;T</title> | AT&amp;T",
                "<title type='html'>&lt;b>x&lt;/b> &amp;amp; y</title> | x & y",
                "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>x <b>y</b> &lt; z</div></title> | x y < z",
                "<title mode='base64' type='text/html'>PGI+SGk8L2I+</title> | Hi",
                "<source><title>Other</title></source><title>Own</title> | Own",
            })
    void atomTitles(String entry, String title) {
        assertEquals(title, atom(entry).title());
    }

    @ParameterizedTest
    @CsvSource({"alternate", "ALTERNATE", "http://www.iana.org/assignments/relation/alternate"})
    void relationsOfLinks(String relation) {
        var link = "<link rel='" + relation
                + "' href='https://a.example/1'/><link rel='self' href='https://a.example/2'/>";
        assertEquals("https://a.example/1", atom(link).link());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<rss><channel><title>T</title><item><title>E</title></item></channel></rss>",
                "<RSS><CHANNEL><TITLE>T</TITLE><ITEM><TITLE>E</TITLE></ITEM></CHANNEL></RSS>",
                "junk <?xml version='1.0'?><rss><channel><title>T</title><item><title>E</title></item></channel></rss> junk",
                "<rdf:RDF xmlns='http://my.netscape.com/rdf/simple/0.9/'><channel><title>T</title></channel><item><title>E</title></item></rdf:RDF>",
                "<Channel xmlns='http://purl.org/net/rss1.1#'><title>T</title><items><item><title>E</title></item></items></Channel>",
                "<CHANNEL HREF='https://a.example/'><TITLE>T</TITLE><ITEM HREF='1'><TITLE>E</TITLE></ITEM></CHANNEL>",
                "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:title>T</a:title><a:entry><a:title>E</a:title></a:entry></a:feed>",
                "<feed xmlns='http://purl.org/atom/ns#draft-ietf-atompub-format-05'><title>T</title><entry><title>E</title></entry></feed>",
                "<feed xmlns='urn:none'><title>T</title><entry><title>E</title></entry></feed>",
            })
    void dialects(String document) {
        var feed = feed(document);
        assertEquals("T", feed.title());
        assertEquals("E", feed.entries().getFirst().title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<image><url>https://a.example/i.png</url></image>",
                "<image href='https://a.example/i.png'/>",
                "<itunes:image href='https://a.example/i.png'/>",
                "<m:thumbnail url='https://a.example/i.png'/>",
                "<a:logo>i.png</a:logo>",
                "<description>&lt;img src='https://a.example/i.png'&gt;</description>",
            })
    void picturesOfFeeds(String channel) {
        assertEquals(
                "https://a.example/i.png",
                feed("<rss " + MODULES + "><channel>" + channel + "</channel></rss>")
                        .image());
    }

    private static Entry rss(String item) {
        return feed("<rss " + MODULES + "><channel><item>" + item + "</item></channel></rss>")
                .entries()
                .getFirst();
    }

    private static Entry atom(String entry) {
        return feed("<feed xmlns='http://www.w3.org/2005/Atom'><entry>" + entry + "</entry></feed>")
                .entries()
                .getFirst();
    }

    private static ParsedFeed feed(String document) {
        var result = READER.read(document.getBytes(StandardCharsets.UTF_8), "", "https://a.example/feed");
        return assertInstanceOf(FeedResult.Read.class, result).feed();
    }
}
