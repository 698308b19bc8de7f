package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.event.EventType;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of a window that the reader asks for once more.
class ForegroundScreenTest {
    private final List<EventType<?>> happened = new CopyOnWriteArrayList<>();

    /// A window on the screen that notes when it is hidden and shown, but is not taken to be closed.
    private Stage window() {
        return FxScreen.onFx(() -> {
            var stage = new Stage();
            stage.setX(40);
            stage.setY(30);
            stage.setWidth(700);
            stage.setHeight(500);
            stage.show();
            stage.setOnHidden(hidden -> happened.add(WindowEvent.WINDOW_CLOSE_REQUEST));
            stage.addEventHandler(WindowEvent.ANY, event -> happened.add(event.getEventType()));
            return stage;
        });
    }

    private static Foreground foreground(Stage stage, FxScreen screen, boolean mayBeGone) {
        return new Foreground(stage, new WindowPlace(stage), screen.window, mayBeGone);
    }

    @Test
    void aWindowThatIsGoneComesAnewInItsPlace() {
        try (var screen = FxScreen.open(new DemoEdition().desk(), 1440, 900)) {
            var stage = window();
            screen.run(() -> {
                foreground(stage, screen, true).come();
                takeFocus(stage);
            });
            screen.await(() -> happened.contains(WindowEvent.WINDOW_SHOWN));
            assertEquals(
                    List.of(
                            WindowEvent.WINDOW_HIDING,
                            WindowEvent.WINDOW_HIDDEN,
                            WindowEvent.WINDOW_SHOWING,
                            WindowEvent.WINDOW_SHOWN),
                    happened);
            assertEquals(
                    List.of(40.0, 30.0, 700.0, 500.0),
                    FxScreen.onFx(() -> List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())));
            screen.run(stage::hide);
            assertEquals(
                    1,
                    happened.stream()
                            .filter(WindowEvent.WINDOW_CLOSE_REQUEST::equals)
                            .count());
        }
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void aWindowThatComesOrCannotBeGoneStaysAsItIs(boolean focused, boolean mayBeGone) {
        try (var screen = FxScreen.open(new DemoEdition().desk(), 1440, 900)) {
            var stage = window();
            screen.run(() -> {
                foreground(stage, screen, mayBeGone).come();
                if (!focused) {
                    takeFocus(stage);
                }
            });
            FxScreen.pause(1_500);
            assertEquals(List.of(), happened);
            screen.run(stage::hide);
        }
    }

    /// As the system does; the one that is not there gives the focus to every window.
    private static void takeFocus(Stage stage) {
        try {
            var focus = Window.class.getDeclaredMethod("setFocused", boolean.class);
            focus.setAccessible(true);
            focus.invoke(stage, false);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(changed);
        }
    }
}
