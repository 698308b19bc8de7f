package org.footnote.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
    private static final String TEXT = "<rss>Grüße – “Zitat”</rss>";

    @ParameterizedTest
    @CsvSource({"text/xml", "text/xml; charset=iso-8859-1", "application/xml; charset=us-ascii", "''"})
    void validUtf8IsUtf8WhateverTheLabelsSay(String contentType) {
        assertEquals(TEXT, TextDecoder.decode(TEXT.getBytes(StandardCharsets.UTF_8), contentType));
    }

    @ParameterizedTest
    @CsvSource({"iso-8859-1", "latin1", "us-ascii", "windows-1252"})
    void westernLabelsMeanWindows1252(String label) {
        var bytes = TEXT.getBytes(Charset.forName("windows-1252"));
        assertEquals(TEXT, TextDecoder.decode(bytes, "text/xml; charset=" + label));
    }

    /// One label of each kind that WHATWG Encoding, 4.2 lists.
    @ParameterizedTest
    @CsvSource({
        "iso88592, ISO-8859-2, Łódź",
        "x-cp1251, windows-1251, Новости",
        "koi8-ru, KOI8-U, Новини",
        "x-mac-cyrillic, x-MacCyrillic, Новости",
        "iso_8859-9:1989, windows-1254, Haberler ğış",
        "csisolatin1, windows-1252, “Zitat”",
        "iso-8859-8-i, ISO-8859-8, חדשות",
        "korean, x-windows-949, 뉴스",
        "ms_kanji, windows-31j, ニュース①",
        "x-x-big5, Big5-HKSCS, 新聞",
        "csgb2312, GB18030, 新闻€",
        "csiso88598i, ISO-8859-8, חדשות",
        "csiso88596e, ISO-8859-6, أخبار",
        "csiso2022jp, ISO-2022-JP, ニュース",
        "ks_c_5601-1989, x-windows-949, 뉴스",
        "mac-greek, x-MacGreek, Νέα",
        "dos-874, x-windows-874, ข่าว"
    })
    void labelsMeanWhatTheyMeanToBrowsers(String label, String charset, String word) {
        var text = "<?xml version=\"1.0\" encoding=\"" + label + "\"?><rss>" + word + "</rss>";
        assertEquals(text, TextDecoder.decode(text.getBytes(Charset.forName(charset)), ""));
    }

    @Test
    void noNarrowTextIsTakenForUtf16() {
        var text = "<?xml version=\"1.0\" encoding=\"utf-16\"?><rss>Grüße</rss>";
        var bytes = text.getBytes(Charset.forName("windows-1252"));
        assertEquals(text, TextDecoder.decode(bytes, "text/xml; charset=utf-16"));
    }

    @Test
    void chineseLabelsMeanGb18030() {
        var text = "<?xml version=\"1.0\" encoding=\"gb2312\"?><rss>新闻€</rss>";
        assertEquals(text, TextDecoder.decode(text.getBytes(Charset.forName("GB18030")), ""));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wideEncodingsAreKnownByTheirFirstBytes(String charset) {
        for (var text : new String[] {TEXT, "\n " + TEXT, "{\"title\": \"Grüße\"}"}) {
            assertEquals(text, TextDecoder.decode(text.getBytes(Charset.forName(charset)), "text/xml; charset=utf-8"));
        }
    }

    @ParameterizedTest
    @CsvSource({"IBM037", "IBM500", "IBM1047"})
    void ebcdicIsKnownByItsFirstBytesAndReadAsItNamesItself(String charset) {
        var text = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?><rss>Pruefung [1]!</rss>";
        assertEquals(text, TextDecoder.decode(text.getBytes(Charset.forName(charset)), ""));
    }

    @Test
    void aFewBrokenBytesDoNotSpoilUtf8() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(TEXT.getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        assertEquals(TEXT + "\uFFFD", TextDecoder.decode(bytes.toByteArray(), "text/xml; charset=utf-8"));
    }
}
