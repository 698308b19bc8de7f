package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.footnote.model.Block;
import org.footnote.model.Feed;
import org.junit.jupiter.api.Test;

/// A window in German says nothing in English but what the newsrooms wrote.
class GermanWindowTest {
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:the|of|and|to|not|with|has|have|it|its|you|your|yet|from|this|that|are|is|for|be|by|on|or"
                    + "|story|stories|sources?|statements?|page|edition|refresh|read|more|new|next|all)\\b"
                    // A word of the search's own language, as from:publisher, is the same in every language.
                    + "(?!:\\w)",
            Pattern.CASE_INSENSITIVE);

    private final DemoEdition edition = new DemoEdition();
    private final DemoDesk desk = edition.desk();
    private final Set<String> said = new HashSet<>();

    @Test
    void saysNothingInEnglish() {
        try (var screen = FxScreen.open(desk, 1440, 900, Locale.GERMANY, DemoEdition.CLOCK)) {
            hear(screen);
            screen.type("j");
            hear(screen);
            screen.run(() -> screen.window.reading().scrollTo(1));
            hear(screen);
            openSource(screen);
            for (var page : List.of("feeds", "settings", "offline", "find", "palette", "keys")) {
                screen.run(() -> screen.window.commands().run(page));
                screen.settle();
                hear(screen);
                if (page.equals("feeds")) {
                    addNothing(screen);
                }
                if (List.of("palette", "keys", "find").contains(page)) {
                    screen.press(KeyCode.ESCAPE);
                }
            }
            screen.run(() -> screen.window.welcome());
            screen.await(() -> screen.window.sheet().isOpen());
            hear(screen);
            screen.press(KeyCode.ESCAPE);
            emptyLists(screen);
            refreshes(screen);
            hearMenus(screen);
        }
        assertEquals(Set.of(), english());
    }

    @Test
    void allKeysFitIntoASmallWindow() {
        try (var screen = FxScreen.open(desk, 1024, 640, Locale.GERMANY, DemoEdition.CLOCK)) {
            screen.run(() -> screen.window.commands().run("keys"));
            screen.save("keys-german-small-light", 1);
            double over = FxScreen.onFx(() -> {
                var frame = (ScrollPane) screen.scene().getRoot().lookup(".sheet-box.keys");
                return frame.getContent().getLayoutBounds().getHeight()
                        - frame.getViewportBounds().getHeight();
            });
            assertTrue(over <= 0, over + " pixels lie below");
        }
    }

    private void openSource(FxScreen screen) {
        for (int number : List.of(1, 3)) {
            screen.run(() -> screen.model().reading().openSource(number, null));
            screen.await(() -> screen.model().reading().page().get() instanceof ReadingModel.SourceOpen open
                    && open.source().number() == number);
            hear(screen);
        }
    }

    private void addNothing(FxScreen screen) {
        screen.run(() -> screen.model().feeds().find("https://nothing.example.org"));
        screen.await(() -> screen.model().feeds().search().get() instanceof FeedsModel.NotFound);
        hear(screen);
    }

    private void emptyLists(FxScreen screen) {
        screen.run(() -> screen.model().shelf().show(new Shelf.Saved()));
        hear(screen);
        screen.run(() -> screen.model().shelf().search("gibberish"));
        screen.await(() -> screen.model().shelf().shown().get() instanceof Shelf.Found);
        hear(screen);
    }

    private void refreshes(FxScreen screen) {
        desk.holdRefresh = new CountDownLatch(1);
        screen.run(() -> screen.window.commands().run("refresh"));
        screen.await(() -> screen.model().refresh().isRunning());
        hear(screen);
        desk.holdRefresh.countDown();
        screen.await(() -> !screen.model().refresh().isRunning());
        desk.failing = true;
        screen.run(() -> screen.window.commands().run("refresh"));
        screen.await(() -> screen.model().refresh().state().get() instanceof RefreshModel.Failed);
        hear(screen);
    }

    private void hear(FxScreen screen) {
        FxScreen.onFx(() -> {
            hear(screen.scene().getRoot());
            return true;
        });
    }

    private void hear(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node.getAccessibleText() != null) {
            said.add(node.getAccessibleText());
        }
        switch (node) {
            case Labeled labeled when labeled.getText() != null -> said.add(labeled.getText());
            case TextField field -> said.add(field.getPromptText());
            case Text text -> said.add(text.getText());
            default -> {}
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            said.add(control.getTooltip().getText());
        }
        if (node instanceof MenuButton button) {
            button.getItems().forEach(this::hear);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::hear);
        }
    }

    private void hearMenus(FxScreen screen) {
        FxScreen.onFx(() -> {
            var news = desk.news();
            news.feeds()
                    .forEach(feed -> screen.window
                            .feedMenus()
                            .of(feed, news.health(feed.id()))
                            .forEach(this::hear));
            screen.window.storyMenus().of(news.stories().getFirst()).forEach(this::hear);
            return true;
        });
    }

    private void hear(MenuItem item) {
        if (item.getText() != null) {
            said.add(item.getText());
        }
        if (item instanceof Menu menu) {
            menu.getItems().forEach(this::hear);
        }
    }

    /// What was said in English, with what the newsrooms wrote left out.
    private Set<String> english() {
        var written = written();
        var english = new TreeSet<String>();
        for (var text : said) {
            var rest = text;
            for (var part : written) {
                rest = rest.replace(part, "");
            }
            if (ENGLISH.matcher(rest).find()
                    && written.stream()
                            .noneMatch(
                                    part -> part.contains(text.replace("…", "").strip()))) {
                english.add(text);
            }
        }
        return english;
    }

    private List<String> written() {
        var written = new ArrayList<String>(List.of("Open Source", "Source Serif", "Shift+Space"));
        var news = edition.news();
        news.feeds().stream().map(Feed::title).forEach(written::add);
        for (var story : news.stories()) {
            written.add(story.headline());
            story.brief().sections().forEach(section -> written.add(section.heading()));
            story.brief().statements().forEach(statement -> written.add(statement.text()));
            written.add(story.brief().summary().text());
            story.brief().disagreements().forEach(one -> {
                written.add(one.about());
                one.values().forEach(value -> written.add(value.text()));
            });
            story.sources().forEach(source -> {
                written.add(source.title());
                written.add(source.publisher());
                written.add(source.author());
            });
        }
        edition.bodies().values().forEach(body -> {
            written.add(body.text());
            body.blocks().stream()
                    .flatMap(block -> block instanceof Block.Image image
                            ? Stream.of(image.caption(), image.alt())
                            : block instanceof Block.Table table
                                    ? table.rows().stream().flatMap(List::stream)
                                    : Stream.of(block.text()))
                    .forEach(written::add);
        });
        desk.offline.missing().forEach(missing -> written.add(missing.article().title()));
        written.removeIf(String::isBlank);
        written.sort(Comparator.comparingInt(String::length).reversed());
        return written;
    }
}
