package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.Test;

/// What is dragged from elsewhere and dropped on the window.
class DropsScreenTest {
    private static final File LIST = new File("feeds.opml").getAbsoluteFile();
    private static final Map<DataFormat, Object> A_LIST = Map.of(DataFormat.FILES, List.of(LIST));
    private static final Map<DataFormat, Object> A_SITE =
            Map.of(DataFormat.URL, "https://example.org/blog", DataFormat.PLAIN_TEXT, "Our blog");
    private static final Map<DataFormat, Object> WORDS = Map.of(DataFormat.PLAIN_TEXT, "Our blog");

    private final DemoDesk desk = new DemoEdition().desk();

    /// Drags over the window what another program offers, and lets go if the window would take it.
    ///
    /// @return whether it would
    private static boolean drop(FxScreen screen, Map<DataFormat, Object> dragged) {
        return FxScreen.onFx(() -> {
            Clipboard.getSystemClipboard().setContent(dragged);
            var over = event(DragEvent.DRAG_OVER, screen);
            Event.fireEvent(screen.scene(), over);
            if (!over.isAccepted()) {
                return false;
            }
            var dropped = event(DragEvent.DRAG_DROPPED, screen);
            Event.fireEvent(screen.scene(), dropped);
            return dropped.isDropCompleted();
        });
    }

    /// The window system alone makes what a drag carries: the screen that is not there has no other programs, so this
    /// carries what is on the clipboard.
    private static DragEvent event(EventType<DragEvent> type, FxScreen screen) throws ReflectiveOperationException {
        var peer = Clipboard.class.getDeclaredField("peer");
        peer.setAccessible(true);
        Constructor<?> make = Dragboard.class.getDeclaredConstructors()[0];
        make.setAccessible(true);
        var carried = (Dragboard) make.newInstance(peer.get(Clipboard.getSystemClipboard()));
        return new DragEvent(
                null, screen.scene(), type, carried, 700, 400, 700, 400, TransferMode.COPY, null, null, null);
    }

    @Test
    void aListIsTakenIn() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            assertTrue(drop(screen, A_LIST));
            screen.await(() -> screen.model().toast().shown().get() != null);
            assertTrue(screen.model().reading().page().get() instanceof ReadingModel.FeedsOpen);
        }
    }

    @Test
    void aSiteIsLookedAt() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            assertTrue(drop(screen, A_SITE));
            screen.await(() -> screen.model().feeds().search().get() instanceof FeedsModel.Choose);
            assertTrue(FxScreen.onFx(() -> screen.scene().lookup(".candidate") != null));
            assertEquals(List.of(), desk.done, "nothing is added unasked");
        }
    }

    @Test
    void otherWordsAreNotTaken() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            assertFalse(drop(screen, WORDS));
        }
    }

    @Test
    void underTheFirstScreenOnlyAListIsTaken() {
        desk.keep(desk.settings().withStarted(false));
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.window.welcome());
            screen.await(() -> screen.window.sheet().isOpen());
            assertFalse(drop(screen, A_SITE));
            assertTrue(drop(screen, A_LIST));
            screen.await(() -> screen.model().toast().shown().get() != null);
            assertTrue(screen.window.sheet().isOpen());
        }
    }
}
