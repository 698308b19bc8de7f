package org.footnote.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;
import org.footnote.model.FeedKind;

/// The menu of a feed, and the boxes that its items open.
final class FeedMenus {
    private final WindowModel model;
    private final Sheet sheet;
    private final Files files;
    private final Words words;
    private final Originals originals;
    private Runnable bundled = () -> {};

    FeedMenus(WindowModel model, Sheet sheet, Files files, Words words, Originals originals) {
        this.model = model;
        this.sheet = sheet;
        this.files = files;
        this.words = words;
        this.originals = originals;
    }

    /// Asks the reader for a file.
    interface Files {
        /// A file to read, empty if the reader thought better of it.
        ///
        /// @param kind what such files are called
        /// @param patterns of their names
        Optional<Path> open(String title, String kind, List<String> patterns);

        /// A file to write.
        Optional<Path> save(String title, String name);
    }

    void showBundled() {
        bundled.run();
    }

    /// What shows the list that comes with Footnote.
    void onBundled(Runnable show) {
        bundled = show;
    }

    void importOpml() {
        files.open(words.text("feeds.import"), words.text("file.opml"), List.of("*.opml", "*.xml"))
                .ifPresent(model.feeds()::importOpml);
    }

    void exportOpml() {
        files.save(words.text("feeds.export"), "footnote.opml").ifPresent(model.exports()::writeFeeds);
    }

    List<MenuItem> of(Feed feed, FeedHealth health) {
        var items = new ArrayList<MenuItem>();
        items.add(item("feeds.show", () -> model.shelf().show(new Shelf.OfFeed(feed.id()))));
        if (!feed.site().isEmpty()) {
            items.add(item(health.gone() ? "feeds.findnew" : "feeds.site", () -> originals.open(feed.site())));
        }
        items.add(new SeparatorMenuItem());
        if (health.failures() > 0 || health.gone()) {
            items.add(item("feeds.askagain", () -> model.feeds().askAgain(feed)));
        }
        items.add(item(
                feed.paused() ? "feeds.resume" : "feeds.pause",
                () -> model.feeds().pause(feed, !feed.paused())));
        items.add(item(
                "feeds.rename",
                () -> ask(
                        "feeds.rename.ask", feed.title(), title -> model.feeds().rename(feed, title))));
        items.add(folders(feed));
        items.add(kinds(feed));
        var fullText = new CheckMenuItem(words.text("feeds.fulltext"));
        fullText.setSelected(feed.fullText());
        fullText.setOnAction(press -> model.feeds().setFullText(feed, !feed.fullText()));
        items.add(fullText);
        items.add(new SeparatorMenuItem());
        items.add(item("feeds.remove", () -> model.feeds().remove(feed)));
        return items;
    }

    private Menu folders(Feed feed) {
        var menu = new Submenu(words.text("feeds.folder"));
        for (var folder : Folders.of(model.news().get().feeds())) {
            var item = new CheckMenuItem(folder);
            item.setMnemonicParsing(false);
            item.setSelected(folder.equals(feed.folder()));
            item.setOnAction(press -> model.feeds().move(feed, folder));
            menu.getItems().add(item);
        }
        menu.getItems()
                .add(item(
                        "feeds.folder.new",
                        () -> ask(
                                "feeds.folder.ask", "", folder -> model.feeds().move(feed, folder))));
        if (!feed.folder().isEmpty()) {
            menu.getItems().add(item("feeds.nofolder", () -> model.feeds().move(feed, "")));
        }
        return menu;
    }

    private Menu kinds(Feed feed) {
        var menu = new Submenu(words.text("feeds.kind"));
        for (var kind : FeedKind.values()) {
            var item = new CheckMenuItem(words.text("kind." + kind.name().toLowerCase(Locale.ROOT)));
            item.setSelected(kind == feed.kind());
            item.setOnAction(press -> model.feeds().setKind(feed, kind));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void ask(String key, String text, Consumer<String> answer) {
        var box = new Asking(words.text(key), text, words.text("sheet.done"), words, sheet::close, answer);
        sheet.show(box, box.field());
    }

    private MenuItem item(String key, Runnable run) {
        var item = new MenuItem(words.text(key));
        item.setOnAction(press -> run.run());
        return item;
    }
}
