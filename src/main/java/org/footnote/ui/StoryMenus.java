package org.footnote.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.footnote.app.Exports;
import org.footnote.app.Settings;
import org.footnote.model.MuteRule;
import org.footnote.model.Source;
import org.footnote.model.Story;

/// The menus of a story: share, the context menu of its card, and the text menu of the page.
final class StoryMenus {
    private static final List<List<String>> SHARING = List.of(
            List.of("share.link", "share.markdown"),
            List.of("share.save.md", "share.save.html", "share.save.json", "share.saved"),
            List.of("share.mail", "share.print"));

    private static final int MOST_SOURCES = 20;
    private static final int MOST_PUBLISHERS = 5;
    private static final int LONGEST_TITLE = 60;

    private final WindowModel model;
    private final Sheet sheet;
    private final FeedMenus.Files files;
    private final Words words;
    private final Originals originals;
    private final Consumer<Story> print;

    StoryMenus(
            WindowModel model,
            Sheet sheet,
            FeedMenus.Files files,
            Words words,
            Originals originals,
            Consumer<Story> print) {
        this.model = model;
        this.sheet = sheet;
        this.files = files;
        this.words = words;
        this.originals = originals;
        this.print = print;
    }

    /// Adds what can be shared to the commands of the window.
    void addTo(Commands commands) {
        commands.addOfStory("share.link", "", () -> withStory(this::copyLink));
        commands.addOfStory("share.markdown", "", () -> withStory(this::copyMarkdown));
        commands.addOfStory("share.save.md", "", () -> withStory(story -> save(story, Exports.Format.MD)));
        commands.addOfStory("share.save.html", "", () -> withStory(story -> save(story, Exports.Format.HTML)));
        commands.addOfStory("share.save.json", "", () -> withStory(story -> save(story, Exports.Format.JSON)));
        commands.add("share.saved", "", this::exportSaved);
        commands.addOfStory("share.mail", "", () -> withStory(this::mail));
        commands.addOfStory("share.print", words.text("key.control", "P"), () -> withStory(print));
    }

    /// The menu of the ways to share the story that is open.
    MenuButton share(Commands commands) {
        var button = new MenuButton(words.text("bar.share"));
        for (var group : SHARING) {
            if (!button.getItems().isEmpty()) {
                button.getItems().add(new SeparatorMenuItem());
            }
            group.stream().map(commands::find).map(ShownKey::item).forEach(button.getItems()::add);
        }
        return button;
    }

    private void withStory(Consumer<Story> action) {
        model.story(model.selected().get()).ifPresent(action);
    }

    /// Copies the address of the first source, as a story of one's own has none.
    void copyLink(Story story) {
        story.sources().stream()
                .filter(source -> !source.address().isEmpty())
                .findFirst()
                .ifPresent(source -> copy(source.address(), "toast.link"));
    }

    private void copyMarkdown(Story story) {
        model.exports().make(story, Exports.Format.MD, text -> copy(text, "toast.copied"));
    }

    private void copy(String text, String toast) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        model.toast().say(toast);
    }

    private void save(Story story, Exports.Format format) {
        files.save(words.text("share.save"), fileName(story.headline()) + "." + format.ending())
                .ifPresent(file -> model.exports().write(story, format, file));
    }

    /// The first words of a headline, as a file can be called on any system.
    static String fileName(String headline) {
        var said = headline.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        var cut = said.substring(
                0, said.offsetByCodePoints(0, Math.min(LONGEST_TITLE, said.codePointCount(0, said.length()))));
        return cut.isEmpty() ? "story" : cut.strip().replace(' ', '-');
    }

    private void exportSaved() {
        files.save(words.text("command.share.saved"), "footnote-saved.xml").ifPresent(model.exports()::writeSaved);
    }

    private void mail(Story story) {
        model.exports()
                .make(
                        story,
                        Exports.Format.MD,
                        text -> originals.open("mailto:?subject=" + Originals.encode(story.headline()) + "&body="
                                + Originals.encode(text)));
    }

    /// The context menu of a card.
    List<MenuItem> of(Story story) {
        var status = model.news().get().status(story.id());
        var items = new ArrayList<MenuItem>();
        items.add(item("story.open", () -> model.open(story)));
        items.add(item(status.saved() ? "story.unsave" : "story.save", () -> model.save(story, !status.saved())));
        items.addAll(doings(story));
        items.add(new SeparatorMenuItem());
        items.add(item("command.share.link", () -> copyLink(story)));
        items.add(item("command.share.markdown", () -> copyMarkdown(story)));
        return items;
    }

    /// The menu of the story that is open: what the bar beside it does not have.
    MenuButton more() {
        var button = new MenuButton("⋯");
        button.setAccessibleText(words.text("bar.more"));
        button.setTooltip(new Tooltip(words.text("bar.more")));
        button.getItems().setAll(new SeparatorMenuItem());
        button.setOnShowing(showing -> withStory(story -> button.getItems().setAll(doings(story))));
        return button;
    }

    private List<MenuItem> doings(Story story) {
        var status = model.news().get().status(story.id());
        var items = new ArrayList<MenuItem>();
        items.add(item(status.read() ? "story.unread" : "story.read", () -> model.mark(story, !status.read())));
        items.add(collections(story));
        items.add(new SeparatorMenuItem());
        items.add(follows(story));
        items.add(mutes(story));
        items.addAll(corrections(story));
        return items;
    }

    private Menu collections(Story story) {
        var menu = new Submenu(words.text("story.collect"));
        var news = model.news().get();
        for (var name : Shelf.collections(news)) {
            boolean isIn = news.collections().getOrDefault(name, List.of()).contains(story.id());
            menu.getItems().add(check(name, isIn, () -> model.collect(name, story, !isIn)));
        }
        menu.getItems().add(item("story.collect.new", () -> {
            var box = new Asking(
                    words.text("story.collect.ask"),
                    "",
                    words.text("sheet.done"),
                    words,
                    sheet::close,
                    name -> model.collect(name, story, true));
            sheet.show(box, box.field());
        }));
        return menu;
    }

    /// What the reader may say against the grouping: that a source tells of something else, and that the story that is
    /// open tells of the same. A story that was curated elsewhere stands as it is.
    private List<MenuItem> corrections(Story story) {
        var items = new ArrayList<MenuItem>();
        var sources =
                story.sources().stream().filter(source -> source.copyOf() == 0).toList();
        if (story.curatedBy().isEmpty() && sources.size() > 1) {
            var menu = new Submenu(words.text("story.takeout"));
            sources.stream()
                    .limit(MOST_SOURCES)
                    .forEach(source -> menu.getItems()
                            .add(named(
                                    source.publisher() + ": " + shortened(source.title()),
                                    () -> model.takeOut(story, source))));
            items.add(menu);
        }
        model.story(model.selected().get())
                .filter(open -> !open.id().equals(story.id()))
                .filter(open -> open.curatedBy().isEmpty() && story.curatedBy().isEmpty())
                .ifPresent(open -> items.add(
                        named(words.text("story.join", shortened(open.headline())), () -> model.join(open, story))));
        return items;
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, LONGEST_TITLE).strip() + "…";
    }

    /// What of a story can be followed: its topic and those who report it.
    private Menu follows(Story story) {
        var menu = new Submenu(words.text("story.follow"));
        var settings = model.settings().get();
        var topic = story.topic();
        if (topic != null) {
            var followed = settings.followedTopics().contains(topic);
            menu.getItems()
                    .add(check(
                            words.text("story.follow.topic", words.text("topic." + topic.key())),
                            followed,
                            () -> model.prefer(model.settings().get().following(topic, !followed))));
        }
        publishers(story).forEach(publisher -> {
            var followed = settings.follows(publisher);
            menu.getItems()
                    .add(check(
                            publisher,
                            followed,
                            () -> model.prefer(model.settings().get().following(publisher, !followed))));
        });
        return menu;
    }

    private static List<String> publishers(Story story) {
        return story.sources().stream()
                .map(Source::publisher)
                .distinct()
                .limit(MOST_PUBLISHERS)
                .toList();
    }

    private Menu mutes(Story story) {
        var menu = new Submenu(words.text("story.mute"));
        menu.getItems().add(item("story.mute.story", () -> model.mute(MuteRule.Kind.STORY, story.id())));
        if (story.topic() != null) {
            var key = story.topic().key();
            menu.getItems()
                    .add(named(
                            words.text("story.mute.topic", words.text("topic." + key)),
                            () -> model.mute(MuteRule.Kind.TOPIC, key)));
        }
        publishers(story)
                .forEach(publisher -> menu.getItems()
                        .add(named(
                                words.text("story.mute.publisher", publisher),
                                () -> model.mute(MuteRule.Kind.PUBLISHER, publisher))));
        menu.getItems().add(item("story.mute.phrase", () -> askWhatToMute(MuteRule.Kind.PHRASE)));
        menu.getItems().add(item("story.mute.address", () -> askWhatToMute(MuteRule.Kind.ADDRESS)));
        return menu;
    }

    /// Asks for a phrase, or a part of an address, and hides what has it.
    void askWhatToMute(MuteRule.Kind kind) {
        var box = new Asking(
                words.text("story.mute.ask." + kind.name().toLowerCase(Locale.ROOT)),
                "",
                words.text("story.mute"),
                words,
                sheet::close,
                pattern -> model.mute(kind, pattern));
        sheet.show(box, box.field());
    }

    /// The menu of text size, line width and typeface.
    MenuButton text(Commands commands) {
        var button = new MenuButton("Aa");
        button.setAccessibleText(words.text("bar.text"));
        button.setOnShowing(showing -> button.getItems().setAll(textItems(commands)));
        button.getItems().setAll(textItems(commands));
        return button;
    }

    private List<MenuItem> textItems(Commands commands) {
        var settings = model.settings().get();
        var items = new ArrayList<MenuItem>();
        for (var id : List.of("larger", "smaller", "usual")) {
            items.add(ShownKey.item(commands.find(id)));
        }
        items.add(new SeparatorMenuItem());
        for (var width : Settings.LineWidth.values()) {
            items.add(radio(
                    "settings.width." + width.name().toLowerCase(Locale.ROOT),
                    settings.lineWidth() == width,
                    () -> model.prefer(model.settings().get().withLineWidth(width))));
        }
        items.add(new SeparatorMenuItem());
        for (boolean serif : new boolean[] {true, false}) {
            items.add(radio(
                    "settings.serif." + serif,
                    settings.serif() == serif,
                    () -> model.prefer(model.settings().get().withSerif(serif))));
        }
        return items;
    }

    private RadioMenuItem radio(String key, boolean selected, Runnable run) {
        var item = new RadioMenuItem(words.text(key));
        item.setSelected(selected);
        item.setOnAction(press -> run.run());
        return item;
    }

    private static CheckMenuItem check(String text, boolean selected, Runnable run) {
        var item = new CheckMenuItem(text);
        item.setMnemonicParsing(false);
        item.setSelected(selected);
        item.setOnAction(press -> run.run());
        return item;
    }

    private MenuItem item(String key, Runnable run) {
        return named(words.text(key), run);
    }

    private static MenuItem named(String text, Runnable run) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(press -> run.run());
        return item;
    }
}
