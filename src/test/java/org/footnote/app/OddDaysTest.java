package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.footnote.library.Library;
import org.footnote.model.FeedKind;
import org.footnote.model.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Clocks, time zones, languages and homes that are not the usual ones change nothing in what is told.
class OddDaysTest {
    @TempDir
    private Path folder;

    private NewsServer server;
    private Locale language;
    private TimeZone zone;

    @BeforeEach
    void start() throws IOException {
        language = Locale.getDefault();
        zone = TimeZone.getDefault();
        server = new NewsServer();
    }

    @AfterEach
    void stop() {
        server.close();
        Locale.setDefault(language);
        TimeZone.setDefault(zone);
    }

    private Path home(String name) throws IOException {
        var home = Files.createDirectories(folder.resolve(name));
        NewsServer.fetchNoPages(home);
        try (var library = Library.open(home)) {
            for (var file : List.of("wire.xml", "daily.xml", "northwind.xml")) {
                library.addFeed(server.address(file), file, "", FeedKind.PUBLISHER, "");
            }
        }
        return home;
    }

    private static List<String> told(Path home, Clock clock) {
        try (var footnote = Footnote.open(home, clock)) {
            var report = footnote.refresh().everything(progress -> {});
            assertEquals(List.of(), report.failures());
            assertFalse(footnote.snapshot().today().isEmpty());
            return footnote.snapshot().stories().stream().map(Story::headline).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"my news", "Новости 新闻 für Zoë", "100 % #1? [a]"})
    void aHomeMayHaveAnyName(String name) throws IOException {
        // Where the system's language is C, Java cannot name such a folder.
        assumeTrue(Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode(name));
        var clock = NewsServer.MORNING;
        assertEquals(told(home("plain"), clock), told(home(name), clock));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar", "th-TH-u-ca-buddhist-nu-thai", "de"})
    void theSystemMaySpeakAnyLanguage(String tag) throws IOException {
        var usual = told(home("usual"), NewsServer.MORNING);
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(usual, told(home("odd"), NewsServer.MORNING));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({
        "Europe/Berlin, 2026-03-29T00:59:59Z",
        "Europe/Berlin, 2026-03-29T01:00:00Z",
        "Europe/Berlin, 2026-10-25T00:30:00Z",
        "Europe/Berlin, 2026-10-25T01:30:00Z",
        "Pacific/Apia, 2026-03-10T10:30:00Z",
        "America/St_Johns, 2026-11-01T04:31:00Z",
    })
    void anEditionIsMadeInEveryNight(String place, Instant moment) throws IOException {
        var local = ZoneId.of(place);
        TimeZone.setDefault(TimeZone.getTimeZone(local));
        var home = home("night");
        try (var footnote = Footnote.open(home, Clock.fixed(moment, local))) {
            var report = footnote.refresh().everything(progress -> {});
            assertEquals(List.of(), report.failures());
            var today = moment.atZone(local).toLocalDate();
            assertTrue(footnote.snapshot().editions().isEmpty()
                    || footnote.snapshot().editions().equals(List.of(today)));
        }
    }

    @Test
    void aClockThatWasSetBackStopsNothing() throws IOException {
        var home = home("back");
        var usual = told(home, NewsServer.MORNING);
        var yesterday = Clock.offset(NewsServer.MORNING, Duration.ofDays(-2));
        try (var footnote = Footnote.open(home, yesterday)) {
            var report = footnote.refresh().whatIsDue(progress -> {});
            assertEquals(3, report.unchanged());
            assertEquals(
                    usual,
                    footnote.snapshot().stories().stream().map(Story::headline).toList());
        }
    }

    @Test
    void aComputerThatSleptForAWeekAsksAgain() throws IOException {
        var home = home("slept");
        var usual = told(home, NewsServer.MORNING);
        try (var footnote = Footnote.open(home, Clock.offset(NewsServer.MORNING, Duration.ofDays(7)))) {
            assertEquals(3, footnote.refresh().whatIsDue(progress -> {}).unchanged());
            assertEquals(usual.size(), footnote.snapshot().stories().size());
        }
    }
}
