package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/2026/Kestrel",
                "http://news.example/2026/Kestrel",
                "https://www.news.example/2026/Kestrel",
                "https://News.Example/2026/Kestrel",
                "https://news.example/2026/Kestrel/",
                "https://news.example/2026/Kestrel#comments",
                "https://news.example/2026/Kestrel?utm_source=rss&utm_medium=feed",
                "https://news.example/2026/Kestrel?source=rss#top"
            })
    void isTheSameForAllAddressesOfAPage(String address) {
        assertEquals("news.example/2026/Kestrel", PageAddress.key(address));
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/kestrel, https://news.example/Kestrel",
        "https://news.example/story?id=1, https://news.example/story?id=2",
        "https://news.example/, https://other.example/",
    })
    void differsForTwoPages(String one, String other) {
        assertNotEquals(PageAddress.key(one), PageAddress.key(other));
    }
}
