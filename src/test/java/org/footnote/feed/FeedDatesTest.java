package org.footnote.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-06-03T09:39:21Z | 2025-06-03T09:39:21Z",
                "2025-06-03T09:39:21.987654321+02:00 | 2025-06-03T07:39:21Z",
                "2025-06-03T24:00:00Z | 2025-06-04T00:00:00Z",
                "Tue, 03 Jun 2025 09:39:21 GMT | 2025-06-03T09:39:21Z",
                "3 Jun 25 09:39 EST | 2025-06-03T14:39:00Z",
                "Tue, 03 Jun 2025 09:39:21 GMT+0000 (Coordinated Universal Time) | 2025-06-03T09:39:21Z",
                "mar., 03 juin 2025 09:39:21 +0200 | 2025-06-03T07:39:21Z",
                "Di, 3. März 2025 09:39:21 +0100 | 2025-03-03T08:39:21Z",
                "3 de junio de 2025 | 2025-06-03T00:00:00Z",
                "3 giugno 2025, 9:39 | 2025-06-03T09:39:00Z",
                "dinsdag 3 juni 2025 | 2025-06-03T00:00:00Z",
                "June 16th, 2025 3:09pm | 2025-06-16T15:09:00Z",
                "Nov. 16, 2025, 10:57 a.m. | 2025-11-16T10:57:00Z",
                "16 Nov 2025 12:30 AM America/New_York | 2025-11-16T05:30:00Z",
                "30.10.23 | 2023-10-30T00:00:00Z",
                "10/30/23 21:55:58 | 2023-10-30T21:55:58Z",
                "2025-06-03T09:39Z | 2025-06-03T09:39:00Z",
                "2025-06-03t09:39:21z | 2025-06-03T09:39:21Z",
                "20250603093921 | 2025-06-03T09:39:21Z",
                "3 juin 2025 à 9h39 | 2025-06-03T09:39:00Z",
                "3 de junio del 2025 | 2025-06-03T00:00:00Z",
                "3 giugno 2025, alle ore 9.39 | 2025-06-03T09:39:00Z",
                "03.06.2025 9.39.21 Uhr | 2025-06-03T09:39:21Z",
                "2025年06月03日09時39分 | 2025-06-03T09:39:00Z",
                "2025. 6. 3. 오후 9:39 | 2025-06-03T12:39:00Z",
                "Вт, 3 июн 2025 09:39:21 +0300 | 2025-06-03T06:39:21Z",
                "3 czerwca 2025 | 2025-06-03T00:00:00Z",
                "Styczeń 3, 2025 | 2025-01-03T00:00:00Z",
                "3 сент. 2025 г. | 2025-09-03T00:00:00Z",
                "3. června 2025 | 2025-06-03T00:00:00Z",
                "3 iunie 2025 | 2025-06-03T00:00:00Z",
                "Sal, 03 Haz 2025 09:39:21 +0300 | 2025-06-03T06:39:21Z",
                "ti, 03 kesä 2025 09:39:21 +0300 | 2025-06-03T06:39:21Z",
                "Sel, 05 Agu 2025 09:39:21 WIB | 2025-08-05T02:39:21Z",
                "3 червня 2025 | 2025-06-03T00:00:00Z",
                "٣ يونيو ٢٠٢٥ | 2025-06-03T00:00:00Z",
                "3 tháng 6, 2025 | 2025-06-03T00:00:00Z",
                "火, 03 6月 2025 09:39:21 +0900 | 2025-06-03T00:39:21Z",
                "星期二, 03 六月 2025 09:39:21 +0800 | 2025-06-03T01:39:21Z",
                "2025. június 3. | 2025-06-03T00:00:00Z",
                "Tue, 03 Jun 2025 09:39:21 \u22120500 | 2025-06-03T14:39:21Z",
                "Tue, 03 Jun 2025 09:39:21 IDT | 2025-06-03T06:39:21Z",
                "2025-06-03T09+02:00 | 2025-06-03T07:00:00Z",
                "Tue, 03 Jun 2025 09:39:21 AT | 2025-06-03T12:39:21Z",
                "1520932969.25 | 2018-03-13T09:22:49Z",
                "-0312 | 2003-12-01T00:00:00Z",
                "1520932969 | 2018-03-13T09:22:49Z",
                "Fri, 05/03/2024 | 2024-05-03T00:00:00Z",
                "Tuesday 05/03/2024 | 2024-03-05T00:00:00Z",
                "26/06/2020 | 2020-06-26T00:00:00Z",
                "Mon, 2 Jan 2006 15:04:05MST | 2006-01-02T22:04:05Z",
                "Sun Jan  4 16:29:06 2004 | 2004-01-04T16:29:06Z",
            })
    void readsWhatFeedsWrite(String text, Instant date) {
        assertEquals(date, FeedDates.read(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "Sun, 99 Jun 2025 12:00:00 GMT",
                "Sun, 16 zzz 2025 11:47:32 GMT",
                "2025-06-03T10:61:55Z",
                "2025-06-03T10:14:61Z",
                "Sun, 16 Dec 2025 1:2:3:4 GMT",
                "Sun, 16 Dec 2025 11:47:32 +zz:00",
                "9999-12-31T23:59:59-99:99",
                "2025-xx-27",
                "0001-01-01T00:00:00Z",
                "3 มิ.ย. 2568",
                "03.06.2568",
                "9999-12-31T23:59:59Z",
                "Mon, 01 Jan 0001 00:00:00 +0000",
                "2025-01-27-01",
                "05/03/2024",
                "Mon, 05/03/2024 10:00",
            })
    void leavesOutWhatCannotBeRead(String text) {
        assertTrue(FeedDates.read(text).isEmpty());
    }

    @Test
    void agreesOnEveryMinuteOfADayInBothStandards() {
        for (int minute = 0; minute < 24 * 60; minute++) {
            var date = Instant.parse("2025-02-28T00:00:00Z").plusSeconds(minute * 60L);
            var rfc822 = DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.ofHours(-7)));
            assertEquals(date, FeedDates.read(rfc822).orElseThrow());
            assertEquals(date, FeedDates.read(date.toString()).orElseThrow());
        }
    }
}
