package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// A story with more sources and citations than a page should carry at once.
class ManySourcesScreenTest {
    private final DemoDesk desk = new DemoEdition().desk();

    private void open(FxScreen screen) {
        screen.run(() -> desk.show(DemoEdition.withStories(desk.news(), new OddStories().stories())));
        screen.run(() -> screen.model().story("sixty").ifPresent(screen.model()::open));
    }

    @Test
    void opensTheCitationsBeyondTheFirstFromTheirCount() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            open(screen);
            // The control makes its nodes anew while the rest of the page comes in.
            screen.await(() -> more(screen)
                    .filter(more -> more.getAccessibleText()
                            .equals("5 more sources: Newsroom 5, Newsroom 6, Newsroom 7, Newsroom 8, Newsroom 9"))
                    .isPresent());
            screen.await(() -> {
                if (menu().isEmpty()) {
                    more(screen).ifPresent(MoreCitations::fire);
                }
                return menu().isPresent();
            });
            screen.save("more-citations-light", 1);
            screen.await(() -> {
                menu().or(() -> {
                            more(screen).ifPresent(MoreCitations::fire);
                            return menu();
                        })
                        .ifPresent(menu -> {
                            menu.getItems().get(1).fire();
                            menu.hide();
                        });
                return screen.model().reading().page().get() instanceof ReadingModel.SourceOpen;
            });
            screen.await(() -> screen.model().reading().page().get() instanceof ReadingModel.SourceOpen source
                    && source.source().number() == 6);
        }
    }

    @Test
    void showsTheWholeListOfSourcesWhenAsked() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            open(screen);
            screen.run(() -> screen.window.reading().scrollTo(1));
            screen.save("first-sources-light", 1);
            var button = (Button) FxScreen.onFx(() -> screen.scene().lookup(".all-sources .button"));
            assertEquals("Show all 60 sources", FxScreen.onFx(button::getText));
            screen.run(button::fire);
            screen.run(() -> screen.window.reading().scrollTo(1));
            assertTrue(FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(".source-number").stream()
                    .anyMatch(number ->
                            ((javafx.scene.control.Label) number).getText().equals("60"))));
        }
    }

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst();
    }

    private static Optional<MoreCitations> more(FxScreen screen) {
        return screen.scene().getRoot().lookupAll(".citation").stream()
                .filter(MoreCitations.class::isInstance)
                .map(MoreCitations.class::cast)
                .findFirst();
    }
}
