package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.footnote.model.RankReason;
import org.footnote.model.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsStoreTest {
    @TempDir
    private Path home;

    @Test
    void startsWithTheUsualSettings() {
        assertEquals(Settings.DEFAULT, new SettingsStore(home).settings());
    }

    @Test
    void keepsWhatTheReaderChose() {
        var chosen = Settings.DEFAULT
                .withTheme(Settings.Theme.DARK)
                .withTextSize(140)
                .withSerif(false)
                .withSayWhenOld(true)
                .following(Topic.BUSINESS, true)
                .following("Daily Circuit", true)
                .withEmphasis(RankReason.Kind.FRESH, 0)
                .withEmphasis(RankReason.Kind.SPREADING, 2.5)
                .withWindow(Map.of("width", "1200"));
        new SettingsStore(home).keep(chosen);
        assertEquals(chosen, new SettingsStore(home).settings());
    }

    @Test
    void whatIsFollowedNoLongerIsForgottenWhateverItsCapitals() {
        var chosen = Settings.DEFAULT.following("Daily Circuit", true).following("daily circuit", true);
        assertEquals(List.of("daily circuit"), chosen.followedPublishers());
        assertTrue(chosen.follows("DAILY CIRCUIT"));
        assertEquals(Settings.DEFAULT, chosen.following("Daily CIRCUIT", false));
        assertEquals(
                Settings.DEFAULT,
                Settings.DEFAULT.following(Topic.BUSINESS, true).following(Topic.BUSINESS, false));
    }

    @Test
    void howMuchAReasonCountsStaysWithinBounds() throws IOException {
        Files.writeString(
                home.resolve("settings.json"), "{\"emphasis\": {\"fresh\": 1e9, \"spreading\": \"much\", \"odd\": 3}}");
        var settings = new SettingsStore(home).settings();
        assertEquals(10, settings.timesUsual(RankReason.Kind.FRESH));
        assertEquals(1, settings.timesUsual(RankReason.Kind.SPREADING));
        assertEquals(Settings.DEFAULT, settings.withEmphasis(RankReason.Kind.FRESH, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"curated", "grown", "odd"})
    void whatHasNoWeightToChangeCountsAsNotSet(String reason) throws IOException {
        Files.writeString(home.resolve("settings.json"), "{\"emphasis\": {\"" + reason + "\": 0}}");
        assertEquals(Settings.DEFAULT, new SettingsStore(home).settings());
    }

    @Test
    void keepsKeysThatItDoesNotKnow() throws IOException {
        Files.writeString(home.resolve("settings.json"), "{\"fromTheFuture\": [1, 2], \"theme\": \"dark\"}");
        var store = new SettingsStore(home);
        store.keep(store.settings().withSerif(false));
        var text = Files.readString(home.resolve("settings.json"));
        assertTrue(text.contains("fromTheFuture"), text);
        assertEquals(Settings.Theme.DARK, new SettingsStore(home).settings().theme());
    }

    @Test
    void takesTheUsualValueForOneThatMakesNoSense() throws IOException {
        Files.writeString(
                home.resolve("settings.json"), "{\"theme\": \"purple\", \"textSize\": \"big\", \"serif\": false}");
        var settings = new SettingsStore(home).settings();
        assertEquals(Settings.Theme.SYSTEM, settings.theme());
        assertEquals(100, settings.textSize());
        assertTrue(!settings.serif());
    }

    @Test
    void putsABrokenFileAsideAndSaysSo() throws IOException {
        Files.writeString(home.resolve("settings.json"), "{\"theme\": ");
        var store = new SettingsStore(home);
        assertEquals(Settings.DEFAULT, store.settings());
        assertEquals(1, store.troubles().size());
        assertTrue(isPutAside());
    }

    @Test
    void putsAsideAFileThatIsNoText() throws IOException {
        Files.write(home.resolve("settings.json"), new byte[] {'{', '"', (byte) 0xFF, (byte) 0xFE, '"', ':', '1', '}'});
        assertEquals(Settings.DEFAULT, new SettingsStore(home).settings());
        assertTrue(isPutAside());
    }

    private boolean isPutAside() throws IOException {
        try (var files = Files.list(home)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("settings-broken-"));
        }
    }
}
