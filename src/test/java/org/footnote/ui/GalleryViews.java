package org.footnote.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.footnote.app.Snapshot;
import org.footnote.model.MuteRule;
import org.jspecify.annotations.Nullable;

/// Every view, box, menu and state of the window, each reached from its beginning.
final class GalleryViews {
    private final DemoDesk desk;
    private final Snapshot news;
    private final GalleryNews others;
    private final Map<String, Consumer<FxScreen>> views = new LinkedHashMap<>();

    GalleryViews(DemoDesk desk) {
        this.desk = desk;
        news = desk.news();
        others = new GalleryNews(news);
        addReading();
        addMenus();
        addPages();
        addBoxes();
        addLists();
        addStates();
        addOdd();
    }

    Set<String> all() {
        return views.keySet();
    }

    /// Goes to the list of today's edition, with nothing open and nothing running.
    private void start(FxScreen screen) {
        desk.cancelRefresh();
        screen.await(() -> !screen.model().refresh().isRunning());
        desk.failing = false;
        screen.run(() -> {
            Window.getWindows().stream()
                    .filter(PopupWindow.class::isInstance)
                    .toList()
                    .forEach(Window::hide);
            screen.model().toast().hide();
            screen.model().refresh().state().set(new RefreshModel.Idle());
            screen.model().refresh().waitsForNetwork().set(false);
        });
        if (screen.window.sheet().isOpen()) {
            screen.press(KeyCode.ESCAPE);
            screen.await(() ->
                    !screen.window.sheet().isOpen() && !screen.model().refresh().isRunning());
        }
        desk.show(news);
        screen.run(() -> {
            screen.model().shelf().search("");
            ((TextField) screen.scene().lookup(".search")).clear();
            screen.model().shelf().show(new Shelf.Today());
            screen.window.showFind();
            screen.window.back();
            screen.model().selected().set(null);
            screen.model().reading().page().set(new ReadingModel.Nothing());
            screen.window.back();
        });
    }

    private void addReading() {
        views.put("list", screen -> {});
        views.put("story", screen -> screen.type("j"));
        views.put("card", screen -> {
            screen.type("j");
            screen.await(() -> screen.scene().lookup(".citation") != null);
            screen.run(() -> screen.scene().lookup(".citation").requestFocus());
        });
        views.put("story-end", screen -> {
            screen.type("j");
            screen.run(() -> screen.window.reading().scrollTo(1));
        });
        views.put("why", screen -> {
            screen.type("j");
            screen.run(() -> screen.window.reading().scrollTo(1));
            screen.await(() -> screen.scene().lookup(".why") != null);
            screen.run(() -> ((TitledPane) screen.scene().lookup(".why")).setExpanded(true));
            screen.run(() -> screen.window.reading().scrollTo(1));
        });
        views.put("source", screen -> openSource(screen, 1));
        views.put("source-end", screen -> {
            openSource(screen, 1);
            screen.run(() -> screen.window.reading().onTop().scrollTo(1));
        });
        views.put("part", screen -> openSource(screen, 3));
        views.put("no-text", screen -> {
            desk.show(DemoEdition.withStories(news, new OddStories().stories()));
            screen.run(() -> screen.model().story("cjk").ifPresent(screen.model()::open));
            screen.run(() -> screen.model().reading().openSource(2, null));
            screen.await(() -> screen.model().reading().page().get() instanceof ReadingModel.SourceOpen);
        });
        views.put("find", screen -> {
            screen.type("j");
            screen.press(KeyCode.F, false, true);
            screen.run(() -> ((TextField) screen.scene().getFocusOwner()).setText("model"));
        });
        views.put("curated", screen -> {
            desk.show(DemoEdition.withStories(news, List.of(others.curated())));
            screen.run(() -> screen.model().open(others.curated()));
        });
        views.put("sans", screen -> {
            screen.run(
                    () -> screen.model().prefer(screen.model().settings().get().withSerif(false)));
            openSource(screen, 1);
            screen.run(
                    () -> screen.model().prefer(screen.model().settings().get().withSerif(true)));
        });
    }

    private void addMenus() {
        views.put("menu-share", screen -> {
            screen.type("j");
            menuButton(screen, ".reading-bar .menu-button", 1);
        });
        views.put("menu-text", screen -> {
            screen.type("j");
            menuButton(screen, ".reading-bar .menu-button", 0);
        });
        views.put("menu-card", screen -> {
            screen.type("j");
            openMenu(screen, screen.window.storyMenus().of(news.stories().get(1)));
        });
        views.put("menu-mute", screen -> {
            screen.type("j");
            var items = screen.window.storyMenus().of(news.stories().getFirst());
            openMenu(screen, ((javafx.scene.control.Menu) items.get(5)).getItems());
        });
        views.put("menu-feed", screen -> {
            command(screen, "feeds");
            menuButton(screen, ".feeds-table .menu-button", 3);
        });
        views.put("menu-editions", screen -> {
            desk.show(others.full());
            screen.settle();
            menuButton(screen, ".list-top .menu-button", 0);
        });
        views.put("menu-citations", screen -> {
            openOdd(screen, "sixty");
            screen.await(() -> more(screen) != null);
            screen.run(() -> Objects.requireNonNull(more(screen)).fire());
        });
    }

    private void addPages() {
        views.put("feeds", screen -> command(screen, "feeds"));
        views.put("feeds-many", screen -> {
            desk.show(others.full());
            command(screen, "feeds");
        });
        views.put("feeds-first", screen -> {
            desk.show(others.first());
            command(screen, "feeds");
        });
        views.put("feeds-choice", screen -> find(screen, "https://harbour.example.org"));
        views.put("feeds-notfound", screen -> find(screen, "https://nothing.example.org"));
        views.put("settings", screen -> command(screen, "settings"));
        views.put("settings-end", screen -> {
            desk.show(others.full());
            command(screen, "settings");
            screen.run(() -> screen.scene().getRoot().lookupAll(".page-scroll").stream()
                    .filter(Node::isVisible)
                    .forEach(page -> ((ScrollPane) page).setVvalue(1)));
        });
        views.put("offline", screen -> {
            command(screen, "offline");
            screen.await(() -> screen.model().offline().report().get() != null);
        });
    }

    private void addBoxes() {
        views.put("palette", screen -> command(screen, "palette"));
        views.put("palette-nothing", screen -> {
            command(screen, "palette");
            screen.run(() -> ((TextField) screen.scene().getFocusOwner()).setText("gibberish"));
        });
        views.put("keys", screen -> command(screen, "keys"));
        views.put("about", screen -> {
            command(screen, "about");
            screen.await(() -> screen.window.sheet().isOpen());
        });
        views.put("bundled", screen -> {
            command(screen, "bundled");
            screen.await(() -> screen.window.sheet().isOpen());
        });
        views.put("ask", screen -> {
            var items = screen.window.storyMenus().of(news.stories().getFirst());
            screen.run(() -> ((javafx.scene.control.Menu) items.get(5))
                    .getItems()
                    .getLast()
                    .fire());
        });
        views.put("first-run", screen -> {
            desk.show(others.first());
            screen.run(() -> screen.model()
                    .settings()
                    .set(screen.model().settings().get().withStarted(false)));
            screen.run(() -> screen.window.welcome());
            screen.await(() -> screen.window.sheet().isOpen());
        });
    }

    private void addLists() {
        views.put("search", screen -> search(screen, "model"));
        views.put("nothing-matches", screen -> search(screen, "gibberish"));
        views.put("nothing-saved", screen -> shelf(screen, new Shelf.Saved()));
        views.put("all", screen -> shelf(screen, new Shelf.All()));
        views.put(
                "aside",
                screen -> shelf(
                        screen,
                        new Shelf.SetAside(news.stories().stream()
                                .map(story -> story.withSetAside("Only a digest or an aggregator brings it"))
                                .toList())));
        views.put("full", screen -> {
            desk.show(others.full());
            shelf(screen, new Shelf.Collection("For the newsletter"));
        });
        views.put("welcome", screen -> {
            desk.show(others.first());
            screen.settle();
        });
        views.put("welcome-story", screen -> {
            desk.show(others.first());
            screen.settle();
            screen.type("j");
        });
        for (var why : List.of("nothing", "feeds", "offline")) {
            views.put("empty-" + why, screen -> {
                desk.show(others.empty(Set.of(why)));
                screen.settle();
            });
        }
    }

    private void addStates() {
        views.put("busy", this::refresh);
        views.put("empty-busy", screen -> {
            desk.show(others.empty(Set.of()));
            refresh(screen);
        });
        views.put("failed", screen -> {
            desk.failing = true;
            command(screen, "refresh");
            screen.await(() -> screen.model().refresh().state().get() instanceof RefreshModel.Failed);
        });
        views.put("empty-failed", screen -> {
            desk.show(others.empty(Set.of()));
            desk.failing = true;
            command(screen, "refresh");
            screen.await(() -> screen.model().refresh().state().get() instanceof RefreshModel.Failed);
        });
        views.put("no-network", screen -> {
            desk.show(DemoEdition.offline(news));
            screen.settle();
        });
        views.put("metered", screen -> {
            desk.metered = true;
            screen.run(() -> screen.model().refresh().startDue());
            screen.await(() -> screen.model().refresh().waitsForNetwork().get());
            desk.metered = false;
        });
        views.put("toast", screen -> {
            screen.run(() -> screen.model().mute(MuteRule.Kind.PHRASE, "horoscope"));
            screen.await(() -> screen.model().toast().shown().get() != null);
        });
        views.put("toast-long", screen -> {
            screen.type("j");
            screen.run(() -> screen.model()
                    .toast()
                    .say(
                            "toast.followed.one",
                            new OddStories().stories().getLast().headline()));
        });
    }

    private void addOdd() {
        for (var odd : List.of("arabic", "cjk", "long", "sixty")) {
            views.put(odd, screen -> openOdd(screen, odd));
        }
        views.put("odd-list", screen -> {
            desk.show(DemoEdition.withStories(news, new ArrayList<>(new OddStories().stories())));
            shelf(screen, new Shelf.All());
        });
        views.put("sixty-end", screen -> {
            openOdd(screen, "sixty");
            screen.run(() -> screen.window.reading().scrollTo(1));
        });
        views.put("sixty-all", screen -> {
            openOdd(screen, "sixty");
            screen.run(() -> screen.window.reading().showAllSources(21));
            screen.run(() -> screen.window.reading().scrollTo(1));
        });
    }

    private static void command(FxScreen screen, String id) {
        screen.run(() -> screen.window.commands().run(id));
    }

    private static void shelf(FxScreen screen, Shelf shelf) {
        screen.run(() -> screen.model().shelf().show(shelf));
    }

    private void refresh(FxScreen screen) {
        desk.holdRefresh = new CountDownLatch(1);
        command(screen, "refresh");
        screen.await(() ->
                screen.model().refresh().state().get() instanceof RefreshModel.Running running && running.total() > 0);
    }

    private static void find(FxScreen screen, String address) {
        command(screen, "feeds");
        screen.run(() -> screen.model().feeds().find(address));
        screen.await(() -> !(screen.model().feeds().search().get() instanceof FeedsModel.Looking));
    }

    private static void openSource(FxScreen screen, int number) {
        screen.type("j");
        screen.run(() -> screen.model().reading().openSource(number, null));
        screen.await(() -> screen.model().reading().page().get() instanceof ReadingModel.SourceOpen open
                && open.source().number() == number);
    }

    private static void search(FxScreen screen, String words) {
        screen.run(() -> {
            ((TextField) screen.scene().lookup(".search")).setText(words);
            screen.model().shelf().search(words);
        });
        screen.await(() -> screen.model().shelf().shown().get() instanceof Shelf.Found);
    }

    private void openOdd(FxScreen screen, String id) {
        desk.show(DemoEdition.withStories(news, new ArrayList<>(new OddStories().stories())));
        screen.settle();
        screen.run(() -> screen.model().story(id).ifPresent(screen.model()::open));
    }

    /// Shows a view.
    ///
    /// @param name one of those of [#all()]
    void show(String name, FxScreen screen) {
        start(screen);
        Objects.requireNonNull(views.get(name), name).accept(screen);
    }

    private static @Nullable MoreCitations more(FxScreen screen) {
        return screen.scene().getRoot().lookupAll(".citation").stream()
                .filter(MoreCitations.class::isInstance)
                .map(MoreCitations.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static void menuButton(FxScreen screen, String which, int index) {
        screen.run(() -> screen.scene().getRoot().lookupAll(which).stream()
                .filter(MenuButton.class::isInstance)
                .map(MenuButton.class::cast)
                .skip(index)
                .findFirst()
                .ifPresent(MenuButton::show));
    }

    private static void openMenu(FxScreen screen, List<MenuItem> items) {
        screen.run(() -> {
            var menu = new ContextMenu();
            menu.getItems().setAll(items);
            menu.show(screen.scene().lookup(".list-head"), Side.BOTTOM, 30, 60);
        });
    }
}
