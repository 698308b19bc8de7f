package org.footnote.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.footnote.app.About;
import org.footnote.app.OpenRequest;
import org.footnote.app.Subscriptions;
import org.footnote.model.FeedKind;
import org.footnote.model.Story;

/// Builds the window's scene and connects its parts: models, views, commands, keys.
final class WindowView implements Keys.KeyTarget {
    private static final double ROOM_FOR_TWO = 760;

    private final Desk desk;
    private final Outside outside;
    private final Background background;
    private final WindowModel model;
    private final Words words;
    private final Ages ages;
    private final Commands commands;
    private final Sheet sheet = new Sheet(this::focusList);
    private final StoryListView list;
    private final ReadingView reading;
    private final MainView panes;
    private final FindBar find;
    private final FeedMenus feedMenus;
    private final StoryMenus menus;
    private final StatusView status;
    private final StackPane root;
    private final Scene scene;

    /// @param outside the way to the browser, to files and to the printer
    WindowView(Desk desk, Words words, Clock clock, Outside outside, double width, double height) {
        this.desk = desk;
        this.outside = outside;
        this.words = words;
        ages = new Ages(words, clock);
        var failures = new FailureWords(desk, words);
        background = new Background(failures);
        model = new WindowModel(desk, background, ages);
        failures.tell(model.toast());
        var small = new SmallPictures(desk, background);
        var originals = new Originals(outside, background, model.toast());
        commands = new Commands(words, () -> !model.reading().page().get().isOfWindow());
        feedMenus = new FeedMenus(model, sheet, outside, words, originals);
        menus = new StoryMenus(model, sheet, outside, words, originals, this::print);
        list = new StoryListView(model, words, ages, menus, background, small);
        reading = new ReadingView(
                model,
                words,
                ages,
                originals,
                new PictureStore(desk, background),
                small,
                new FeedsView(model, words, ages, feedMenus),
                new SettingsView(model, words, menus, commands),
                new OfflineView(model, words, originals));
        find = new FindBar(model, reading, words);
        status = new StatusView(model, words, ages);
        var page = new BorderPane(reading);
        page.setTop(find);
        var head = new SidebarHead();
        var sidebar = new SidebarView(
                model, words, head, small, feedMenus, new CollectionMenus(model, sheet, words), background);
        panes = new MainView(model, sidebar, list, page, status, words);
        new WindowCommands(model, words, list, reading, panes, originals, this).addTo(commands);
        menus.addTo(commands);
        head.setMenu(new WindowMenu(commands, words));
        panes.setBar(new ReadingBar(model, commands, words, menus.share(commands), menus.text(commands), menus.more()));
        var toast = new ToastView(model.toast(), words, panes.pageLeft(), panes.pageWidth());
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        root = new StackPane(panes, sheet, toast);
        root.getStyleClass().add("window");
        scene = new Scene(root, width, height);
        ThemeStyle.follow(scene, model, reading::restyle);
        Keys.listen(scene, commands, this);
        Drops.listen(scene, model, sheet);
        new Tidying(scene, model.refresh(), background);
        feedMenus.onBundled(this::showBundled);
        model.announcer().onDesktop(this::sayOnDesktop);
        model.news().addListener((news, was, is) -> {
            if (was.welcome() && !is.welcome()) {
                background.soon(this::leaveWelcome);
            }
        });
        focusList();
    }

    private void print(Story story) {
        switch (outside.print(new PrintedStory(story, words, ages).paragraphs())) {
            case DONE -> {}
            case NO_PRINTER -> model.toast().say("toast.noprinter");
            case NO_PROGRAM -> model.toast().say("toast.noprogram");
            case FAILED -> model.toast().say("toast.notprinted");
        }
    }

    /// Shows the first story of the first edition, unless the reader has begun to read a story of the welcome edition.
    private void leaveWelcome() {
        if (model.isPreview() && reading.scrolled() == 0) {
            model.cards().stream().findFirst().map(Row.Card::story).ifPresent(model::preview);
        }
    }

    /// Says it outside the window, unless the reader looks at it.
    private void sayOnDesktop(String key, Object... values) {
        if (!outside.isWatched()) {
            var text = words.text(key, values);
            background.run(() -> desk.notice("Footnote", text));
        }
    }

    Scene scene() {
        return scene;
    }

    WindowModel model() {
        return model;
    }

    ReadingView reading() {
        return reading;
    }

    Commands commands() {
        return commands;
    }

    Sheet sheet() {
        return sheet;
    }

    FeedMenus feedMenus() {
        return feedMenus;
    }

    StoryMenus storyMenus() {
        return menus;
    }

    /// Takes the panes out of the scene until the step that it answers is run: what would be laid out before the system
    /// has said how large the window is would be laid out twice.
    Runnable holdBack() {
        root.getChildren().remove(panes);
        return () -> {
            root.getChildren().addFirst(panes);
            panes.resize(root.getWidth(), root.getHeight());
            focusList();
        };
    }

    /// Makes everything as it was at the last start: widths, section, scrolling, and the story that was open, else the
    /// first one, without marking it read.
    void restore(Map<String, String> remembered) {
        arrange(remembered);
        scroll(remembered);
    }

    /// Makes everything as it was, but for scrolling, which needs the panes to be laid out.
    void arrange(Map<String, String> remembered) {
        panes.setWidths(PaneWidths.remembered(remembered));
        var news = model.news().get();
        var key = remembered.getOrDefault("shelf", "");
        ShelfKey.shelf(key, news).ifPresent(model.shelf()::show);
        ShelfKey.edition(key, news).ifPresent(model.shelf()::openEdition);
        model.story(remembered.get("story"))
                .or(() -> model.cards().stream().findFirst().map(Row.Card::story))
                .filter(story -> !panes.isNarrow())
                .ifPresent(model::preview);
    }

    /// Scrolls to where the list and the story that was open were.
    void scroll(Map<String, String> remembered) {
        list.restore(remembered);
        if (model.story(remembered.get("story")).isPresent()) {
            reading.scrollTo(WindowPlace.number(remembered, "page", 0));
        }
    }

    /// Scrolls before the first frame is painted.
    void scrollOnceLaidOut(Map<String, String> remembered) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                scroll(remembered);
            }
        });
    }

    /// Runs a step once the window stands on the screen as it is. Until it is painted for the first time the system
    /// shows a hole in its place, so that what takes long to lay out has to wait for that.
    ///
    /// The first frame is handed over to be painted; the second waits until that is done, but only where it has
    /// something to paint itself, even if there is nothing to see; by the third the window is on the screen.
    void oncePainted(Runnable step) {
        var nothing = new Group();
        new AnimationTimer() {
            private int frame;

            @Override
            public void handle(long now) {
                switch (frame++) {
                    case 0 -> {}
                    case 1 -> root.getChildren().add(nothing);
                    default -> {
                        stop();
                        root.getChildren().remove(nothing);
                        step.run();
                    }
                }
            }
        }.start();
    }

    /// What is to be found again at the next start.
    Map<String, String> remembered(Map<String, String> place) {
        var all = new TreeMap<>(place);
        panes.widths().remember(all);
        list.remember(all);
        all.put("shelf", ShelfKey.of(model.shelf().shown().get()));
        var story = model.selected().get();
        if (story != null) {
            all.put("story", story);
            all.put("page", Double.toString(reading.scrolled()));
        }
        return all;
    }

    /// Runs a step every minute from now on.
    ///
    /// @return ends it
    Runnable everyMinute(Runnable step) {
        return background.every(Duration.ofMinutes(1), step);
    }

    /// Runs a step once, after a pause.
    void after(Duration pause, Runnable step) {
        background.after(pause, step);
    }

    /// Says ages again, as time has passed; nothing while the window is an icon.
    void tick() {
        if (scene.getWindow() instanceof Stage stage && !stage.isIconified()) {
            status.show();
            list.tick();
            reading.tick();
        }
    }

    /// Takes what the system asks to be opened. For any thread.
    void take(OpenRequest request, Runnable comeToFront) {
        background.onScreen(() -> {
            comeToFront.run();
            model.take(request);
        });
    }

    /// Shows the first-run screen.
    void welcome() {
        model.feeds().bundled(this::welcome);
    }

    private void welcome(List<Subscriptions.Bundled> bundled) {
        var answers = new FirstRunView.Answers() {
            @Override
            public void start(List<FeedKind> kinds) {
                sheet.close();
                model.prefer(model.settings().get().withStarted(true));
                model.feeds().chooseBundled(kinds, model.refresh()::startFirst);
            }

            @Override
            public void importOpml() {
                feedMenus.importOpml();
            }
        };
        var box = new FirstRunView(bundled, ages.hour(), model, words, answers);
        sheet.showUntilAnswered(box, box.start(), box.start()::fire);
    }

    /// Shows the list of feeds that comes with Footnote.
    void showBundled() {
        model.feeds().bundled(bundled -> {
            var box = new BundledView(bundled, model, words, sheet::close);
            sheet.showUntilAnswered(box, box.done(), box.done()::fire);
        });
    }

    /// Asks from which backup to bring back what is missing.
    void showBackups() {
        model.backups().list(daily -> {
            var box = new BackupsView(daily, words, ages, sheet::close, model.backups()::restore, this::chooseBackup);
            sheet.show(box, box.first());
        });
    }

    private void chooseBackup() {
        outside.open(words.text("backups.other"), words.text("file.backup"), List.of("*.json"))
                .ifPresent(model.backups()::restore);
    }

    void showPalette() {
        var box = new PaletteView(commands.possible(), words, sheet::close);
        sheet.show(box, box.field());
    }

    void showKeys() {
        double room = scene.getWidth() * 100 / model.settings().get().textSize();
        var box = new KeysView(commands.all(), room < ROOM_FOR_TWO ? 1 : 2, words, sheet::close);
        sheet.show(box, box.close());
    }

    void showAbout() {
        background.work(About::read, about -> {
            var box = new AboutView(about, words, sheet::close);
            sheet.show(box, box.close());
        });
    }

    /// Says what was wrong when the program started, as a damaged library; nothing if all was well.
    void sayTroubles() {
        var troubles = desk.troubles();
        if (!troubles.isEmpty()) {
            var box = new TroublesView("troubles.title", troubles, words, sheet::close);
            sheet.show(box, box.close());
        }
    }

    /// Says that this version has become old, where the reader wants to hear of it.
    void sayWhenOld(LocalDate today) {
        if (model.settings().get().sayWhenOld()) {
            background.work(About::read, about -> {
                if (about.isOld(today)) {
                    model.toast().say("about.old", words.day(about.released()));
                }
            });
        }
    }

    void showFind() {
        if (ReadingView.hasWords(model.reading().page().get())) {
            find.open();
        }
    }

    /// Goes back by one step, whatever lies on top.
    void back() {
        boolean done = sheet.escape()
                || find.close()
                || list.leaveSearch()
                || reading.hideCardNow()
                || list.endSearch()
                || model.reading().back()
                || panes.backToList();
        if (!done) {
            focusList();
        }
    }

    private void focusList() {
        list.focusList();
    }

    @Override
    public boolean isCovered() {
        return sheet.isOpen();
    }

    @Override
    public void openSource(int number) {
        if (!model.reading().page().get().isOfWindow()) {
            model.reading().openSource(number, null);
        }
    }
}
