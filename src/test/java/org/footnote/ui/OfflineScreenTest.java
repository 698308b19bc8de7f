package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.footnote.app.Footnote;
import org.footnote.app.NewsServer;
import org.footnote.app.OfflineSite;
import org.footnote.app.Settings;
import org.footnote.model.Block;
import org.footnote.model.Body;
import org.footnote.ui.ReadingModel.SourceOpen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// An article with a picture, a table, code and a quotation, in the window of the real program once its site is
/// switched off.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfflineScreenTest {
    private final Footnote footnote;

    OfflineScreenTest(@TempDir Path home) throws IOException {
        Files.writeString(home.resolve("settings.json"), "{\"keepDays\": 36500, \"started\": true}");
        try (var site = new OfflineSite();
                var online = NewsServer.open(home)) {
            var subscriptions = online.subscriptions();
            subscriptions.add(subscriptions.find(site.feed(2)).getFirst());
            online.refresh().everything(progress -> {});
        }
        footnote = NewsServer.open(home);
    }

    @AfterAll
    void close() {
        footnote.close();
    }

    @Test
    void aSourceOpensWithItsPictureTableCodeAndQuotation() {
        var desk = new FootnoteDesk(footnote);
        for (var theme : List.of(Settings.Theme.LIGHT, Settings.Theme.DARK)) {
            desk.keep(desk.settings().withTheme(theme));
            try (var screen = FxScreen.open(desk, 1440, 900, Locale.UK, NewsServer.MORNING)) {
                var open = openSource(screen);
                assertEquals(
                        List.of("Image", "Table", "Code", "Quote"),
                        open.body().blocks().stream()
                                .filter(block -> !(block instanceof Block.Paragraph
                                        || block instanceof Block.Heading
                                        || block instanceof Block.Listing))
                                .map(block -> block.getClass().getSimpleName())
                                .toList());
                screen.await(
                        () -> pictures(screen).anyMatch(view -> view.getImage().getWidth() == 640));
                assertFalse(FxScreen.onFx(() -> isShown(screen, ".picture-missing")));
                assertTrue(FxScreen.onFx(() -> isShown(screen, ".caption")));
                var name = "offline-source-" + theme.name().toLowerCase(Locale.ROOT);
                screen.save(name, 1);
                screen.press(KeyCode.SPACE);
                screen.save(name + "-below", 1);
            }
        }
    }

    @Test
    void oneActionShowsTheFeedsOwnTextAndThePagesAgain() {
        try (var screen = FxScreen.open(new FootnoteDesk(footnote), 1440, 900, Locale.UK, NewsServer.MORNING)) {
            var page = openSource(screen).body();
            screen.run(() -> screen.model().reading().switchText());
            screen.await(() -> screen.model().reading().page().get() instanceof SourceOpen open && open.isFeedText());
            assertEquals(1, shownText(screen).blocks().size());
            screen.save("offline-feed-text", 1);
            screen.run(() -> screen.model().reading().switchText());
            screen.await(() -> shownText(screen).equals(page));
        }
    }

    private static Body shownText(FxScreen screen) {
        return ((SourceOpen) screen.model().reading().page().get()).body();
    }

    private SourceOpen openSource(FxScreen screen) {
        var story = footnote.snapshot().stories().stream()
                .filter(one -> one.headline().contains("Atlas Voice"))
                .findFirst()
                .orElseThrow();
        for (int tries = 0; !story.id().equals(screen.model().selected().get()) && tries < 20; tries++) {
            screen.type("j");
        }
        screen.await(() -> screen.desk.news().status(story.id()).read());
        screen.type("1");
        screen.await(() -> screen.model().reading().page().get() instanceof SourceOpen);
        return (SourceOpen) screen.model().reading().page().get();
    }

    private static Stream<ImageView> pictures(FxScreen screen) {
        return screen.scene().getRoot().lookupAll(".picture").stream()
                .flatMap(picture -> picture.lookupAll("ImageView").stream())
                .map(ImageView.class::cast)
                .filter(view -> view.getImage() != null);
    }

    private static boolean isShown(FxScreen screen, String style) {
        return screen.scene().getRoot().lookupAll(style).stream().anyMatch(OfflineScreenTest::isVisible);
    }

    private static boolean isVisible(Node node) {
        return node.isVisible() && node.getBoundsInLocal().getHeight() > 0;
    }
}
