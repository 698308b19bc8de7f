package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.footnote.app.Footnote;
import org.footnote.app.NewsServer;
import org.footnote.model.Passage;
import org.footnote.ui.ReadingModel.SourceOpen;
import org.footnote.ui.ReadingModel.StoryOpen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What came from feeds on a server, in the window of the real program once the server is switched off.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndToEndScreenTest {
    private static final List<String> FEEDS =
            List.of("northwind.xml", "wire.xml", "daily.xml", "gazette.json", "business.xml", "chipwatch.xml");

    private final Footnote footnote;

    EndToEndScreenTest(@TempDir Path home) throws IOException {
        NewsServer.fetchNoPages(home);
        try (var server = new NewsServer();
                var online = NewsServer.open(home)) {
            var desk = new FootnoteDesk(online);
            FEEDS.forEach(feed -> desk.add(desk.findFeeds(server.address(feed)).getFirst()));
            desk.refresh(true, progress -> {});
        }
        footnote = NewsServer.open(home);
    }

    @AfterAll
    void close() {
        footnote.close();
    }

    @Test
    void keysWalkFromTheListToAPassageAndBack() {
        try (var screen = open()) {
            screen.save("end-to-end-today", 1);
            screen.type("j");
            var first = screen.model().selected().get();
            assertEquals(footnote.snapshot().today().getFirst(), first);
            screen.type("j");
            assertNotEquals(first, screen.model().selected().get());
            screen.type("k");
            screen.await(() -> screen.desk.news().status(String.valueOf(first)).read());
            screen.save("end-to-end-story", 1);

            assertFalse(FxScreen.onFx(() -> isShown(screen, ".passage")));
            screen.type("2");
            screen.await(() -> screen.model().reading().page().get() instanceof SourceOpen);
            var open = (SourceOpen) screen.model().reading().page().get();
            assertEquals(2, open.source().number());
            var citation = open.citation();
            assertNotNull(citation);
            var passage = citation.passage();
            assertNotNull(passage);
            assertEquals(passage.quote(), marked(open, passage));
            assertTrue(FxScreen.onFx(() -> isShown(screen, ".passage")));
            screen.save("end-to-end-passage", 1);

            screen.press(KeyCode.ESCAPE);
            var back = screen.model().reading().page().get();
            assertTrue(back instanceof StoryOpen story && story.story().id().equals(first));
        }
    }

    @Test
    void searchFindsAStory() {
        try (var screen = open()) {
            screen.type("/Halden");
            screen.press(KeyCode.ENTER);
            screen.await(() -> screen.model().shelf().shown().get() instanceof Shelf.Found found
                    && found.query().equals("Halden"));
            screen.type("j");
            screen.await(() -> screen.model().reading().page().get() instanceof StoryOpen open
                    && open.story().headline().contains("Halden")
                    && screen.desk.news().status(open.story().id()).read());
            screen.save("end-to-end-search", 1);
            screen.press(KeyCode.ESCAPE);
            assertEquals(new Shelf.Today(), screen.model().shelf().shown().get());
        }
    }

    private FxScreen open() {
        return FxScreen.open(new FootnoteDesk(footnote), 1440, 900, Locale.UK, NewsServer.MORNING);
    }

    /// The words that are highlighted on the page of a source.
    private static String marked(SourceOpen open, Passage passage) {
        var type = new Typography(1, true, false);
        return new BodyText(open.body(), passage, type, address -> Optional.empty(), new Words(Locale.UK))
                .paragraphs().stream()
                        .filter(Document.Text.class::isInstance)
                        .map(Document.Text.class::cast)
                        .flatMap(text ->
                                text.marks().stream().map(mark -> words(text).substring(mark.start(), mark.end())))
                        .collect(Collectors.joining("\n"));
    }

    private static String words(Document.Text text) {
        return text.runs().stream()
                .filter(Document.Span.class::isInstance)
                .map(run -> ((Document.Span) run).text())
                .collect(Collectors.joining());
    }

    private static boolean isShown(FxScreen screen, String style) {
        var window = screen.scene().getRoot().getBoundsInLocal();
        return screen.scene().getRoot().lookupAll(style).stream()
                .map(node -> node.localToScene(node.getBoundsInLocal()))
                .anyMatch(place -> place.getHeight() > 0 && window.contains(place));
    }
}
