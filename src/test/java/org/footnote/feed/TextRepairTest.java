package org.footnote.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.footnote.model.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The small rooms that texts and addresses pass through.
class TextRepairTest {
    @Test
    void cleaningDropsControlsAndReadsC1AsWindows1252() {
        assertEquals("a’b", TextCleaner.clean("\uFEFF a\u0000\u0092b\uD800 "));
    }

    @Test
    void literalEntitiesOfADoctypeArePutIn() {
        assertEquals("<rss>Hi</rss>", Doctype.cut("<!DOCTYPE rss [<!ENTITY x \"Hi\">]><rss>&x;</rss>"));
    }

    @Test
    void aDoctypeInsideContentIsNone() {
        var text = "<rss><![CDATA[<!DOCTYPE html>]]></rss>";
        assertEquals(text, Doctype.cut(text));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/x/y, z, https://a.example/x/z",
        "https://a.example, z, https://a.example/z",
        "https://a.example/x?q, ?r=1, https://a.example/x?r=1",
        "https://a.example/x, ../../z, https://a.example/z",
        "https://a.example/x, //b.example/z, https://b.example/z",
        "https://a.example/x, https://b.example/a b, https://b.example/a%20b",
        "https://a.example/x, mailto:a@b.example, mailto:a@b.example",
        "'', z, z",
    })
    void addressesAreSeenFromTheirBase(String base, String address, String seen) {
        assertEquals(seen, Addresses.resolve(base, address));
    }

    @Test
    void everyAddressInHtmlBecomesAbsolute() {
        assertEquals(
                "<img src=\"https://a.example/i.png\" srcset=\"https://a.example/1.png 1x, https://a.example/2.png 2x\">",
                HtmlAddresses.absolute("<img src=i.png srcset=\"1.png 1x, /2.png 2x\">", "https://a.example/"));
    }

    @Test
    void htmlWithoutRelativeAddressesStaysAsItIs() {
        var html = "<p>1 = 1 <A HREF='https://b.example'>x</a>";
        assertEquals(html, HtmlAddresses.absolute(html, "https://a.example/"));
    }

    @ParameterizedTest
    @CsvSource({
        "<b>Bold</b> &amp; plain, Bold & plain",
        "List<T> stays, List<T> stays",
        "1 < 2, 1 < 2",
        "one<br>two, one two",
    })
    void titlesLoseTheirTags(String html, String plain) {
        assertEquals(plain, PlainText.ofHtml(html));
    }

    @Test
    void onlyKnownTagsMakeHtml() {
        assertTrue(PlainText.looksLikeHtml("a <p>b"));
        assertFalse(PlainText.looksLikeHtml("a <T> b < c"));
    }

    @ParameterizedTest
    @CsvSource({
        "ada@a.example (Ada), Ada, ada@a.example",
        "Ada <ada@a.example>, Ada, ada@a.example",
        "mailto:ada@a.example, '', ada@a.example",
        "Ada Lovelace, Ada Lovelace, ''",
        "Ada Lovelace - ada@a.example, Ada Lovelace, ada@a.example",
        "ada@a.example - Ada Lovelace, Ada Lovelace, ada@a.example",
        "ada@a.example <Ada>, Ada, ada@a.example",
        "'\"Lovelace, Ada\" <ada@a.example>', 'Lovelace, Ada', ada@a.example",
        "(Ada), Ada, ''",
        "Ada (editor), Ada (editor), ''",
        "(A) and (B), (A) and (B), ''",
    })
    void personsAreReadInAllTheirForms(String text, String name, String mail) {
        assertEquals(new Person(name, mail), Persons.read(text));
    }

    @Test
    void aPersonCountsOnce() {
        var whole = new Person("Ada", "ada@a.example");
        assertEquals(List.of(whole), Persons.distinct(List.of(new Person("Ada", ""), whole, new Person("", ""))));
    }

    @Test
    void titlesCannotTurnTheDirectionOfWhatStandsAroundThem() {
        assertEquals("Model exe.gpj open", PlainText.line("Model \u202Eexe.gpj\u202C \u2067open\u2069"));
        assertEquals("\u200Fنموذج", PlainText.line("\u200Fنموذج"));
    }
}
