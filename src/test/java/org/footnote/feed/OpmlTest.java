package org.footnote.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.footnote.feed.Opml.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpmlTest {
    @Test
    void readsNestedFoldersInAnyCase() {
        var list = read("""
                <opml><body><outline text="AI"><outline title="Labs">
                <outline text="One" XMLURL="feed://one.example/rss" htmlUrl="https://one.example/"/></outline>
                <outline text="Two & co &nbsp;" xmlurl="https://two.example/feed"/></outline></body></opml>""");
        assertEquals(
                List.of(
                        new Subscription("One", "http://one.example/rss", "https://one.example/", "AI/Labs"),
                        new Subscription("Two & co", "https://two.example/feed", "", "AI")),
                list);
    }

    @Test
    void dropsDoublesAndKeepsTheFirstFolder() {
        var list = read("""
                <opml><body><outline text="A"><outline xmlUrl="https://a.example/f"/></outline>
                <outline xmlUrl="https://a.example/f" text="again"/></body></opml>""");
        assertEquals(List.of(new Subscription("", "https://a.example/f", "", "A")), list);
    }

    @Test
    void readsAListWithoutItsOuterElements() {
        assertEquals(1, read("<outline text='A' xmlUrl='https://a.example/f'/>").size());
    }

    @Test
    void saysThatAPageIsNoList() {
        assertTrue(Opml.read("<html><body>no</body></html>".getBytes(StandardCharsets.UTF_8))
                .isEmpty());
    }

    @Test
    void writesWhatItReads() {
        var list = List.of(
                new Subscription("Top <&\"", "https://top.example/f?a=1&b=2", "", ""),
                new Subscription("Deep", "https://deep.example/f", "https://deep.example/", "AI/Labs"));
        assertEquals(List.of(list.getLast(), list.getFirst()), read(Opml.write("My feeds", list)));
    }

    @Test
    void writesWhateverIsInATitle() {
        var odd = new Subscription("A < B & \"C\"\u0001 \uD83D\uDE00", "https://a.example/f?x=1&y=2", "", "R&D/\"in\"");
        var text = Opml.write("My \u0000 <feeds>", List.of(odd));
        assertEquals(
                List.of(new Subscription(
                        "A < B & \"C\" \uD83D\uDE00", "https://a.example/f?x=1&y=2", "", "R&D/\"in\"")),
                read(text));
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"), text);
        assertTrue(text.contains("<opml version=\"2.0\">"), text);
    }

    @Test
    void writesNoCredentials() {
        var text = Opml.write("T", List.of(new Subscription("S", "https://me:secret@s.example/f", "", "")));
        assertFalse(text.contains("secret"));
        assertTrue(text.contains("https://s.example/f"));
    }

    @Test
    void leavesThePathOfAnAddressWithANameAsItIs() {
        var text = Opml.write("T", List.of(new Subscription("S", "https://me@s.example/~me@home/f", "", "")));
        assertTrue(text.contains("https://s.example/~me@home/f"), text);
    }

    private static List<Subscription> read(String text) {
        return listed(text).feeds();
    }

    private static Opml.Listed listed(String text) {
        return Opml.read(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<opml><body><outline text='A' xmlUrl='https://a.example/f'/><outline text='B' xmlU",
                "<opml><body><outline text='A' xmlUrl='https://a.example/f'/>\n",
                "<OPML><body><outline text='A' xmlUrl='https://a.example/f'/></body>",
                "<outline text='A' xmlUrl='https://a.example/f'/><outline te"
            })
    void readsWhatStandsBeforeTheEndOfAListThatIsCutOff(String cut) {
        assertTrue(listed(cut).isCut());
        assertEquals(List.of(new Subscription("A", "https://a.example/f", "", "")), read(cut));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<opml><body><outline text='A > B' xmlUrl='https://a.example/f'/></body></opml>\n",
                "<Opml><body><outline text='A' xmlUrl='https://a.example/f'/></body></OPML >",
                "<outline text='A' xmlUrl='https://a.example/f'/>"
            })
    void takesNoWholeListForOneThatIsCutOff(String whole) {
        assertFalse(listed(whole).isCut());
    }
}
