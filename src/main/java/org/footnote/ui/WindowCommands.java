package org.footnote.ui;

import java.util.List;
import org.footnote.app.Settings;

/// Everything the reader can do in the window, as commands with their keys.
final class WindowCommands {
    /// The sizes of text, in per cent.
    static final List<Integer> SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200, 225, 250);

    private static final double WIDTH_STEP = 24;

    private final WindowModel model;
    private final Words words;
    private final StoryListView list;
    private final ReadingView reading;
    private final MainView panes;
    private final Originals originals;
    private final WindowView window;

    WindowCommands(
            WindowModel model,
            Words words,
            StoryListView list,
            ReadingView reading,
            MainView panes,
            Originals originals,
            WindowView window) {
        this.model = model;
        this.words = words;
        this.list = list;
        this.reading = reading;
        this.panes = panes;
        this.originals = originals;
        this.window = window;
    }

    void addTo(Commands commands) {
        addMoves(commands);
        addStory(commands);
        addWindow(commands);
        addWidths(commands);
    }

    private void addMoves(Commands commands) {
        commands.add("next", both("J", "↓"), () -> model.move(1, false));
        commands.add("previous", both("K", "↑"), () -> model.move(-1, false));
        commands.add("nextunread", "N", () -> model.move(1, true));
        commands.add("previousunread", "P", () -> model.move(-1, true));
        commands.addOfStory("scroll", words.text("key.space"), this::scroll);
        commands.addOfStory(
                "scrollup",
                both(words.text("key.shift.space"), words.text("key.pageup")),
                () -> reading.onTop().pageUp());
        commands.addOfStory(
                "pagedown", words.text("key.pagedown"), () -> reading.onTop().pageDown());
        commands.addOfStory(
                "top",
                withControl(words.text("key.home")),
                () -> reading.onTop().scrollTo(0));
        commands.addOfStory(
                "end", withControl(words.text("key.end")), () -> reading.onTop().scrollTo(1));
        commands.add("open", both("O", "↵"), this::open);
        commands.add("shelfup", "[", () -> model.shelf().move(-1));
        commands.add("shelfdown", "]", () -> model.shelf().move(1));
        commands.add("editionbefore", "", () -> model.shelf().moveEdition(false));
        commands.add("editionafter", "", () -> model.shelf().moveEdition(true));
        commands.addOfStory("nextsource", "", () -> model.reading().moveSource(1));
        commands.addOfStory("previoussource", "", () -> model.reading().moveSource(-1));
        commands.addOfStory("feedtext", "", () -> model.reading().switchText());
        commands.addOfStory("nextlink", "L", () -> reading.onTop().links().move(1));
        commands.addOfStory(
                "previouslink",
                words.text("key.shift", "L"),
                () -> reading.onTop().links().move(-1));
        commands.add("back", both("Esc", words.text("key.alt", "←")), window::back);
    }

    private void addStory(Commands commands) {
        commands.addOfStory("original", both("V", "B"), this::openOriginal);
        commands.addOfStory("save", "S", model::toggleSaved);
        commands.addOfStory("read", "M", model::toggleRead);
        commands.add("allread", words.text("key.shift", "A"), model::markAllRead);
        commands.add("undo", control("Z"), () -> model.toast().undo());
        commands.addOfStory("copy", control("C"), () -> reading.onTop().copy());
        commands.addOfStory("selectall", control("A"), () -> reading.onTop().selectAll());
        commands.addOfStory("find", control("F"), window::showFind);
    }

    private void addWindow(Commands commands) {
        commands.add("refresh", both("R", "F5"), () -> model.refresh().start());
        commands.add("search", both("/", control("K")), list::focusSearch);
        commands.add("theme", "T", this::switchTheme);
        commands.add("larger", control("+"), () -> zoom(1));
        commands.add("smaller", control("−"), () -> zoom(-1));
        commands.add("usual", control("0"), () -> model.prefer(settings().withTextSize(100)));
        commands.add("keepsearch", "", list::keepSearch);
        commands.add("aside", "", model.shelf()::openSetAside);
        commands.add("offline", "", () -> model.reading().showOffline());
        commands.add("feeds", "", () -> model.reading().showFeeds());
        commands.add("bundled", "", window::showBundled);
        commands.add("backup", "", model.backups()::backUp);
        commands.add("restore", "", window::showBackups);
        commands.add("settings", control(","), () -> model.reading().showSettings());
        commands.add("palette", words.text("key.control.shift", "P"), window::showPalette);
        commands.add("keys", both("?", "F1"), window::showKeys);
        commands.add("about", "", window::showAbout);
    }

    private void addWidths(Commands commands) {
        commands.add("listwider", "", () -> widen(0, WIDTH_STEP));
        commands.add("listnarrower", "", () -> widen(0, -WIDTH_STEP));
        commands.add("sidebarwider", "", () -> widen(WIDTH_STEP, 0));
        commands.add("sidebarnarrower", "", () -> widen(-WIDTH_STEP, 0));
    }

    private void widen(double sidebar, double list) {
        var now = panes.widths();
        panes.setWidths(new PaneWidths(now.sidebar() + sidebar, now.list() + list));
    }

    private String withControl(String key) {
        return both(key, control(key));
    }

    private static String both(String one, String other) {
        return one + Command.OR + other;
    }

    private String control(String key) {
        return words.text("key.control", key);
    }

    private Settings settings() {
        return model.settings().get();
    }

    private void zoom(int step) {
        int size = settings().textSize();
        var next = step > 0
                ? SIZES.stream().filter(other -> other > size).findFirst()
                : SIZES.reversed().stream().filter(other -> other < size).findFirst();
        next.ifPresent(other -> model.prefer(settings().withTextSize(other)));
    }

    private void switchTheme() {
        model.prefer(settings().withTheme(ThemeStyle.isDark(settings()) ? Settings.Theme.LIGHT : Settings.Theme.DARK));
    }

    private void scroll() {
        if (!reading.onTop().pageDown()) {
            model.move(1, true);
        }
    }

    private void open() {
        model.reading().leaveWindowPage();
        if (reading.onTop().links().open() || list.openOther()) {
            return;
        }
        if (model.selected().get() == null) {
            model.move(1, false);
        } else {
            panes.showReading();
            reading.onTop().focus();
        }
    }

    private void openOriginal() {
        if (model.reading().page().get() instanceof ReadingModel.SourceOpen open) {
            originals.open(open.source(), open.citation());
        } else {
            model.reading()
                    .story()
                    .flatMap(open -> open.story().sources().stream().findFirst())
                    .ifPresent(source -> originals.open(source, null));
        }
    }
}
