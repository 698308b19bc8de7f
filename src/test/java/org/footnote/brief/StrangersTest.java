package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.footnote.model.Completeness;
import org.footnote.model.FeedKind;
import org.footnote.model.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrangersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "VarnaBot lowers its outlook; The maker of robots expects less from its shops.; true",
                "Kestrel's rival Tindra lays off forty people; The maker of ferries loses its customers.; true",
                "Kestrel lowers its outlook; The maker of robots expects less from Lisbon.; false",
                "VarnaBot lowers its outlook; VarnaBot expects less from its robots.; false",
                "VarnaBot lowers its outlook; The maker of robots expects less from Kestrel.; false",
                "Outlook lowered by VarnaBot; The maker of robots expects less from its shops.; false",
                "Oulu Robots Lower Their Outlook; The maker of robots expects less from its shops.; false"
            })
    void isWhomOnlyTheTitleOfOneSourceNames(String title, String text, boolean expected) {
        var titles = List.of(title, "Kestrel opens a shop", "Robots are sold by Kestrel");
        var texts = List.of(text, "Kestrel opened a shop for robots.", "Kestrel sells robots in a shop in Lisbon.");
        var story = StoryText.of(IntStream.range(0, texts.size())
                .mapToObj(place -> source(place, titles.get(place), texts.get(place)))
                .toList());
        assertEquals(
                expected,
                new Strangers(story, new Bearing(story))
                        .speaksOfOne(story.sentences().getFirst()));
    }

    private static SourceText source(int place, String title, String text) {
        var time = Instant.EPOCH.plusSeconds(place);
        return new SourceText(
                new Source(
                        place + 1,
                        "a" + place,
                        "Outlet " + place,
                        title,
                        "",
                        "",
                        time,
                        FeedKind.PUBLISHER,
                        Completeness.FULL_TEXT,
                        0),
                text);
    }
}
