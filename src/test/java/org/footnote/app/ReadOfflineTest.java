package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.footnote.model.Block;
import org.footnote.model.Body;
import org.footnote.model.Citation;
import org.footnote.model.Completeness;
import org.footnote.model.Source;
import org.footnote.model.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Forty article pages of many kinds, read once; then the site is switched off, the program is started again, and all
/// of them can be read with their pictures.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadOfflineTest {
    private static final List<String> NOISE = List.of(
            "Sign in",
            "Read also",
            "gadgets that failed",
            "All rights reserved",
            "newsletter",
            "podcast",
            "Most read",
            "cookies",
            "geolocation",
            "Accept all",
            "Share this",
            "museum of lost keys",
            "Imprint",
            "price of salt",
            "keeps bees",
            "First! I have been waiting");

    private Footnote footnote;
    private Map<String, OfflineSite.Page> pages = Map.of();

    ReadOfflineTest(@TempDir Path home) throws IOException {
        Files.writeString(home.resolve("settings.json"), "{\"keepDays\": 36500}");
        try (var site = new OfflineSite();
                var online = NewsServer.open(home)) {
            for (int paper = 0; paper < OfflineSite.PAPERS.size(); paper++) {
                var subscriptions = online.subscriptions();
                subscriptions.add(subscriptions.find(site.feed(paper)).getFirst());
            }
            assertEquals(List.of(), online.refresh().everything(progress -> {}).failures());
            pages = site.pages();
        }
        footnote = NewsServer.open(home);
    }

    @AfterAll
    void close() {
        footnote.close();
    }

    private List<Source> sourcesOfEdition() {
        var byId = footnote.snapshot().stories().stream().collect(Collectors.toMap(Story::id, Function.identity()));
        return footnote.snapshot().today().stream()
                .map(byId::get)
                .flatMap(story -> story.sources().stream())
                .toList();
    }

    @Test
    void theEditionIsComplete() {
        var report = footnote.offline().report();
        assertTrue(report.complete(), report::inWords);
        assertEquals(sourcesOfEdition().size(), report.sources());
        assertTrue(report.sources() >= 20, report::inWords);
        assertEquals(report.sources(), report.pictures());
        assertEquals(0, report.picturesMissing());
    }

    @Test
    void everySourceHasItsWholeTextAndNothingElse() {
        var missing = new ArrayList<String>();
        for (var source : sourcesOfEdition()) {
            var page = page(source);
            var body = footnote.reading().body(source.article());
            if (body.completeness() != Completeness.FULL_TEXT) {
                missing.add(page.kind() + " is " + body.completeness());
            }
            page.paragraphs().stream()
                    .filter(paragraph -> !body.text().contains(paragraph))
                    .forEach(paragraph -> missing.add(page.kind() + " lacks: " + paragraph));
            NOISE.stream()
                    .filter(body.text()::contains)
                    .forEach(noise -> missing.add(page.kind() + " holds: " + noise));
        }
        assertEquals(List.of(), missing.stream().distinct().toList());
    }

    @Test
    void everySourceHasItsPicture() throws IOException {
        var missing = new ArrayList<String>();
        for (var source : sourcesOfEdition()) {
            var page = page(source);
            var shown = pictures(footnote.reading().body(source.article()));
            var stored = footnote.reading().picture(page.picture());
            if (!shown.equals(List.of(page.picture())) || stored.isEmpty()) {
                missing.add(page.kind() + " shows " + shown + " for " + page.picture());
            } else {
                var picture = ImageIO.read(new ByteArrayInputStream(stored.get()));
                assertEquals(SitePictures.WIDTH, picture.getWidth(), page.picture());
                assertEquals(SitePictures.HEIGHT, picture.getHeight(), page.picture());
            }
        }
        assertEquals(List.of(), missing);
    }

    private static List<String> pictures(Body body) {
        return body.blocks().stream()
                .flatMap(block -> block instanceof Block.Image image ? Stream.of(image.address()) : Stream.empty())
                .toList();
    }

    private OfflineSite.Page page(Source source) {
        return Objects.requireNonNull(pages.get(source.address()), source.address());
    }

    @Test
    void everyCitationStandsInTheTextThatIsOpened() {
        var passages = footnote.snapshot().stories().stream()
                .flatMap(story -> story.brief().statements().stream())
                .flatMap(statement -> statement.citations().stream())
                .map(Citation::passage)
                .filter(Objects::nonNull)
                .toList();
        assertFalse(passages.isEmpty());
        for (var passage : passages) {
            var text = footnote.reading().textOf(passage).text();
            assertEquals(passage.quote(), text.substring(passage.start(), passage.end()));
        }
    }
}
