package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.footnote.model.FeedKind;
import org.footnote.text.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "BANGKOK — ",
                "WASHINGTON (AP) — ",
                "New Delhi, Aug 24 (IANS) ",
                "New Delhi, August 21, 2025 : ",
                "Bangkok, Thailand – ",
                "Deir al-Balah, Gaza Strip — ",
                "AUSTIN, Texas (Covering Katy News) – ",
                "DHAKA: ",
                "Saturday, March 26, 2005 ",
                "(Reuters) - ",
                "Casablanca – ",
                "Houston, Texas - ",
                "(The Tindra Circle) – ",
                "Oulu, Aug 21 (Tindra News): ",
                "OULU, Finland August 25, 2025 — ",
                "Lisbon: ",
                "August 7, 2012 ",
                "Wednesday, 05 January 2011 ",
                "January 6, 2011, 11: 34 AM ET ",
                "Oulu, Aug. 12 (CNA) ",
                "By Mira Osei/ Oulu, FINLAND – 3 August 2026 – ",
                "ABOARD SHIP NINE/OULU — ",
                "(2nd UPDATE) ",
                "By Mira Osei mira@tindra.example Oulu, FINLAND — ",
                "NA‘ALEHU — ",
                "OULU, 17 AUGUST 2026 (TINDRA NEWS)—",
                "OULU, Ostrobothnia – August 16, 2026 – ",
                "Oulu, FINLAND – 18 August 2026 — ",
                "August 17th 2026, Oulu, Finland — ",
                "OULU, Mich. (AP) — ",
                "(TNDR) - ",
                "(EFE).- ",
                "Frankfurt/Main (dpa) - ",
                "Oulu (dpa/lno) – ",
                "29.11.2022 – ",
                "November 2022 - ",
                "11:51AM IST ",
                "12:00 PM PT -- ",
                "OULU, May 20 (Reuters) ― ",
                "OULU − ",
                "Oulu [FI], August 24 (ANI): ",
                "By Mira Osei (Reuters) - ",
                "By Mira Osei and Jon Aho (Reuters) -",
                "By Mira Osei Oulu (Reuters) - ",
                "By Mira Osei, Jon Aho and Ana Brito OULU, Finland (AP) — "
            })
    void placesBeforeAReportAreLeftOut(String dateline) {
        assertEquals(
                "Kestrel has sold forty robots to a shop in Lisbon.",
                first(dateline + "Kestrel has sold forty robots to a shop in Lisbon."));
    }

    @Test
    void aWriterIsLeftOutWhereAReportBeginsRightBehind() {
        assertEquals("The shop sells robots.", first("By Mira Ann Osei The shop sells robots."));
        assertEquals("By Christmas the shop sells robots.", first("By Christmas the shop sells robots."));
    }

    @Test
    void aTitleBeforeAReportIsLeftOut() {
        var text = "Kestrel sells robots to Lisbon OULU (AP) — Kestrel has sold forty robots to a shop.";
        var range = Sentences.of(text).getFirst();
        assertEquals(
                "Kestrel has sold forty robots to a shop.",
                text.substring(Dateline.end(text, range, 0, "Kestrel sells robots to Lisbon")));
        assertEquals(0, Dateline.end(text, range, 0, "Kestrel sells robots to Lisbon OULU (AP) — Kestrel"));
        assertEquals(0, Dateline.end(text, range, 0, "Another title of four words"));
        assertEquals(0, Dateline.end(text, range, 1, "Kestrel sells robots to Lisbon"));
    }

    @Test
    void aPlaceMayStandBehindALineThatIsNoReport() {
        var text = "The mayor calls it a mistake. OULU—Mayor Mira Osei said that she would keep the bridge.";
        var source = StoryFile.source(1, "a", "Outlet", FeedKind.PUBLISHER, Instant.EPOCH);
        var story = StoryText.of(List.of(new SourceText(source, text)));
        assertEquals(
                "Mayor Mira Osei said that she would keep the bridge.",
                story.sentences().getLast().text());
    }

    @Test
    void aPlaceBeforeAReportIsToldByItsDay() {
        assertEquals("Kestrel sold robots on Monday.", first("New Oulu: Kestrel sold robots on Monday."));
    }

    @Test
    void speakersAreNoPlaces() {
        assertEquals("Altman: Robots are not the enemy.", first("Altman: Robots are not the enemy."));
        assertEquals(
                "Netflix and Disney (both American) Want more robots.",
                first("Netflix and Disney (both American) Want more robots."));
    }

    private static String first(String text) {
        var source = StoryFile.source(1, "a", "Outlet", FeedKind.PUBLISHER, Instant.EPOCH);
        return StoryText.of(List.of(new SourceText(source, text)))
                .sentences()
                .getFirst()
                .text();
    }
}
