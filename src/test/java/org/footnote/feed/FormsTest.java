package org.footnote.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.footnote.model.Enclosure;
import org.footnote.model.Entry;
import org.footnote.model.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What sloppy and old forms of feeds become.
class FormsTest {
    private static final FeedReader READER = new FeedReader();

    @Test
    void rdfItemsOutsideTheChannelAreItsItems() {
        var entry = only("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title><dc:creator>Ada</dc:creator></channel>
                <item rdf:about="urn:1"><title>A</title><link>https://a.example/1</link></item></rdf:RDF>""");
        assertEquals("urn:1", entry.id());
        assertEquals("Ada", entry.authors().getFirst().name());
    }

    @Test
    void undeclaredPrefixesMeanWhatEverybodyMeans() {
        var entry = only("<rss><channel><item><dc:creator>Ada</dc:creator>"
                + "<content:encoded>Long</content:encoded><media:title>No title</media:title></item></channel></rss>");
        assertEquals("Ada", entry.authors().getFirst().name());
        assertEquals(List.of("Long"), entry.contents());
    }

    @Test
    void atomWithoutNamespaceIsAtom() {
        assertEquals("A", only("<feed><entry><title>A</title></entry></feed>").title());
    }

    @Test
    void base64ContentOfAtom03IsDecoded() {
        var entry = only("<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry>"
                + "<content mode='base64'>PHA+SGk8L3A+</content></entry></feed>");
        assertEquals(List.of("<p>Hi</p>"), entry.contents());
    }

    @Test
    void xhtmlLosesItsWrapperAndPrefixes() {
        var entry = only("<feed xmlns='http://www.w3.org/2005/Atom' xmlns:h='http://www.w3.org/1999/xhtml'><entry>"
                + "<content type='xhtml'><h:div><h:p>Hi<h:br/></h:p></h:div></content></entry></feed>");
        assertEquals(List.of("<p>Hi<br></p>"), entry.contents());
    }

    @Test
    void podcastsAfterGoogleHaveTheirFieldsToo() {
        var entry = only("""
                <rss xmlns:g="http://www.google.com/schemas/play-podcasts/1.0"><channel><item><title>A</title>
                <g:author>Ada</g:author><g:description>About it</g:description></item></channel></rss>""");
        assertEquals("Ada", entry.authors().getFirst().name());
        assertEquals("About it", entry.summary());
    }

    @Test
    void podcastsInAtomHaveTheirFieldsToo() {
        var entry = only("""
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:i="http://www.itunes.com/dtds/podcast-1.0.dtd"><entry>
                <i:title>A</i:title><i:author>Ada</i:author><i:summary>About it</i:summary><i:keywords>x</i:keywords>
                </entry></feed>""");
        assertEquals("A", entry.title());
        assertEquals("Ada", entry.authors().getFirst().name());
        assertEquals("About it", entry.summary());
        assertEquals(List.of("x"), entry.categories());
    }

    @Test
    void theAuthorOfTheFeedGoesBeforeWhoOnlyContributed() {
        var contributor = "<contributor><name>Bob</name></contributor>";
        assertEquals("Bob", only(atom("", contributor)).authors().getFirst().name());
        assertEquals(
                "Ada",
                only(atom("<author><name>Ada</name></author>", contributor))
                        .authors()
                        .getFirst()
                        .name());
    }

    @Test
    void whoSpeaksInAnEpisodeIsItsAuthorWhereNoneIsNamed() {
        var speaker = "<podcast:person role='host'>Ada</podcast:person>";
        assertEquals("Ada", only(rss(speaker)).authors().getFirst().name());
        assertEquals(
                "Bob",
                only(rss(speaker + "<author>Bob</author>")).authors().getFirst().name());
    }

    @Test
    void fieldsOfSmallerModulesCount() {
        var entry = only(rss("<creator>Ada</creator><prism:publicationDate>2025-06-03</prism:publicationDate>"
                + "<media:keywords>models, chips</media:keywords>"));
        assertEquals("Ada", entry.authors().getFirst().name());
        assertEquals(Instant.parse("2025-06-03T00:00:00Z"), entry.published());
        assertEquals(List.of("models", "chips"), entry.categories());
    }

    @Test
    void tagsOfJsonMayBeOneText() {
        var entry = only("{\"items\": [{\"id\": \"1\", \"tags\": \"models, chips\"}]}");
        assertEquals(List.of("models", "chips"), entry.categories());
    }

    @Test
    void rssWrittenAsJsonIsRss() {
        var entries = entries("""
                {"rss": {"@version": "2.0", "channel": {"title": "T", "item": [
                {"title": "A", "link": "https://a.example/1", "guid": {"isPermaLink": "false", "#value": "one"},
                 "enclosure": {"url": "https://a.example/1.mp3", "type": "audio/mpeg", "length": 9}},
                {"title": "B", "description": {"#text": "About B"}}]}}}""");
        assertEquals(List.of("A", "B"), entries.stream().map(Entry::title).toList());
        assertEquals("one", entries.getFirst().id());
        assertEquals(
                List.of(new Enclosure("https://a.example/1.mp3", "audio/mpeg", 9)),
                entries.getFirst().enclosures());
        assertEquals("About B", entries.getLast().summary());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"authors\": [{\"name\": \"\"}, {\"name\": \"Ada\", \"url\": \"https://ada.example/\"}]",
                "\"authors\": {\"name\": \"Ada\"}",
                "\"authors\": [], \"author\": {\"name\": \"Ada\"}",
                "\"author\": \"Ada\"",
            })
    void authorsOfJsonComeInEveryForm(String authors) {
        var entry = only(
                "{\"items\": [{\"id\": \"1\", \"title\": \"A\", " + authors + ", \"tags\": [\"models\", \"chips\"]}]}");
        assertEquals(List.of("Ada"), entry.authors().stream().map(Person::name).toList());
        assertEquals(List.of("models", "chips"), entry.categories());
    }

    @Test
    void categoriesOfAtomComeInEveryForm() {
        var entry = only(atom(
                "",
                "<category term='models' label='Models'/><category>chips</category>"
                        + "<category label='Law'/><category/>"));
        assertEquals(Set.of("models", "Models", "chips", "Law"), Set.copyOf(entry.categories()));
    }

    @Test
    void categoriesOfPodcastsMayBeNested() {
        var entry = only(rss("<itunes:category text='Technology'><itunes:category text='AI'/></itunes:category>"));
        assertEquals(List.of("Technology", "AI"), entry.categories());
    }

    @Test
    void fieldsOfAtomInRssCount() {
        var entry = only("""
                <rss xmlns:a="http://www.w3.org/2005/Atom"><channel><item><title>A</title>
                <a:summary type="html">&lt;b&gt;Short&lt;/b&gt;</a:summary><a:content type="text">1 &lt; 2</a:content>
                <a:link rel="enclosure" href="https://a.example/1.mp3" type="audio/mpeg" length="9"/>
                <a:updated>2025-06-03T09:39:21Z</a:updated></item></channel></rss>""");
        assertEquals("<b>Short</b>", entry.summary());
        assertEquals(List.of("1 &lt; 2"), entry.contents());
        assertEquals(List.of(new Enclosure("https://a.example/1.mp3", "audio/mpeg", 9)), entry.enclosures());
        assertEquals(Instant.parse("2025-06-03T09:39:21Z"), entry.updated());
    }

    @Test
    void charactersThatNoXmlMayHoldAreLeftOutOfAttributes() {
        assertEquals(
                List.of("models"),
                only(atom("", "<category term='mo&#x1f;dels'/>")).categories());
    }

    @Test
    void aPlayerWithinAGroupOfMediaIsTheLinkOfAnEntryThatHasNoOther() {
        var entry = only(
                rss(
                        "<media:group><media:title>Film</media:title>"
                                + "<media:player url='https://a.example/play'/><media:content url='https://a.example/1.mp4'/></media:group>"));
        assertEquals("https://a.example/play", entry.link());
        assertEquals("A", entry.title());
    }

    private static String rss(String item) {
        return "<rss><channel><item><title>A</title>" + item + "</item></channel></rss>";
    }

    private static String atom(String feed, String entry) {
        return "<feed xmlns='http://www.w3.org/2005/Atom'>" + feed + "<entry><title>A</title>" + entry
                + "</entry></feed>";
    }

    @Test
    void aFileStandsAtItsOwnAddressNotAtTheCounters() {
        var entry = only("""
                <rss xmlns:fb="http://rssnamespace.org/feedburner/ext/1.0"><channel><item><title>A</title>
                <enclosure url="https://counter.example/~5/x/one.mp3" type="audio/mpeg" length="9"/>
                <enclosure url="https://counter.example/~5/x/two.mp3" type="audio/mpeg" length="9"/>
                <fb:origEnclosureLink>https://a.example/one.mp3</fb:origEnclosureLink></item></channel></rss>""");
        assertEquals(
                List.of("https://a.example/one.mp3", "https://counter.example/~5/x/two.mp3"),
                entry.enclosures().stream().map(Enclosure::address).toList());
    }

    @Test
    void oneBadFieldNeverCostsTheFeed() {
        var entry = only(
                "<rss xmlns:media='http://search.yahoo.com/mrss/'><channel><skipDays><day>Never</day></skipDays>"
                        + "<cloud/><ttl>soon</ttl><item><title>A</title><link/><enclosure length='x'/><media:restriction/>"
                        + "<media:content url='https://a.example/1.jpg' fileSize='big'/><pubDate>today</pubDate></item></channel></rss>");
        assertEquals("A", entry.title());
        assertEquals("https://a.example/1.jpg", entry.enclosures().getFirst().address());
    }

    @Test
    void aGuidThatIsNoPermalinkIsNoLink() {
        var entry = only("<rss><channel><link>https://a.example/</link><item><title>A</title>"
                + "<guid isPermaLink=' False '>https://a.example/1</guid></item></channel></rss>");
        assertEquals("https://a.example/", entry.link());
        assertEquals(List.of("link"), entry.madeUp());
    }

    @Test
    void entriesWithOneGuidAreToldApartByTheirLinks() {
        var entries = entries("<rss><channel>" + item("1") + item("2") + item("3") + "</channel></rss>");
        assertEquals(3, entries.stream().map(Entry::id).distinct().count());
    }

    private static String item(String number) {
        return "<item><guid isPermaLink='false'>same</guid><link>https://a.example/" + number + "</link></item>";
    }

    private static Entry only(String text) {
        return entries(text).getFirst();
    }

    private static List<Entry> entries(String text) {
        var result = READER.read(text.getBytes(StandardCharsets.UTF_8), "", "");
        return assertInstanceOf(FeedResult.Read.class, result).feed().entries();
    }
}
