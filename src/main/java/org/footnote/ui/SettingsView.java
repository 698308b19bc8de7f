package org.footnote.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.footnote.app.Settings;
import org.footnote.model.MuteRule;

/// The settings: few, and each applies at once. Below them what is muted, with the way to take it back.
final class SettingsView extends PageScroll {
    private final WindowModel model;
    private final Words words;
    private final StoryMenus menus;
    private final Commands commands;
    private final VBox mutes = new VBox();
    /// What shows the settings as they are, of each row of chips.
    private final List<Consumer<Settings>> groups = new ArrayList<>();

    SettingsView(WindowModel model, Words words, StoryMenus menus, Commands commands) {
        this.model = model;
        this.words = words;
        this.menus = menus;
        this.commands = commands;
        model.settings().addListener((settings, was, is) -> groups.forEach(group -> group.accept(is)));
        visibleProperty().addListener((visible, was, is) -> {
            if (is) {
                build();
            }
        });
        model.news().addListener((news, was, is) -> {
            if (isVisible() && !was.mutes().equals(is.mutes())) {
                fillMutes();
            }
        });
    }

    private void build() {
        groups.clear();
        var title = new Label(words.text("settings.title"));
        title.getStyleClass().add("page-title");
        var rank = new RankSettings(model, words);
        groups.add(rank::show);
        page().getChildren()
                .setAll(
                        title,
                        choice("theme", List.of(Settings.Theme.values()), Settings::theme, Settings::withTheme),
                        choice("size", WindowCommands.SIZES, Settings::textSize, Settings::withTextSize),
                        choice(
                                "width",
                                List.of(Settings.LineWidth.values()),
                                Settings::lineWidth,
                                Settings::withLineWidth),
                        choice("serif", List.of(true, false), Settings::serif, Settings::withSerif),
                        choice(
                                "offline",
                                List.of(Settings.OfflineScope.values()),
                                Settings::offline,
                                Settings::withOffline),
                        choice(
                                "pictures",
                                List.of(0, 100, 300, 1_000, 3_000),
                                Settings::offlineMegabytes,
                                Settings::withOfflineMegabytes),
                        choice("keep", List.of(30, 90, 180, 365, 36_500), Settings::keepDays, Settings::withKeepDays),
                        choice(
                                "room",
                                List.of(500, 2_000, 10_000, 0),
                                Settings::keepMegabytes,
                                Settings::withKeepMegabytes),
                        choice(
                                "pace",
                                List.of(0, 15, 30, 60, 180),
                                Settings::refreshMinutes,
                                Settings::withRefreshMinutes),
                        choice("metered", List.of(false, true), Settings::metered, Settings::withMetered),
                        choice(
                                "announce",
                                List.of(Settings.Announced.values()),
                                Settings::announced,
                                Settings::withAnnounced),
                        choice("old", List.of(false, true), Settings::sayWhenOld, Settings::withSayWhenOld),
                        language(),
                        rank);
        fillMutes();
        page().getChildren().add(mutes);
        addBackups();
    }

    private Label caption(String key) {
        return captioned(words.text(key));
    }

    /// A heading over one of the settings.
    static Label captioned(String text) {
        var caption = new Label(text);
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        return caption;
    }

    /// Words on what stands above or below them.
    static Label note(String text) {
        var note = new Label(text);
        note.getStyleClass().add("note");
        note.setWrapText(true);
        return note;
    }

    /// A row of words, with a link at its end that does something about what they name.
    static Node row(String text, String action, Runnable run) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var link = new Hyperlink(action);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(action + ": " + text);
        link.setOnAction(press -> run.run());
        var row = new HBox(new ArticleLabel(text), gap, link);
        row.getStyleClass().add("setting-row");
        return row;
    }

    private interface Change<T> {
        Settings apply(Settings settings, T value);
    }

    private <T> Node choice(String key, List<T> choices, Function<Settings, T> chosen, Change<T> change) {
        return choice(
                key,
                choices,
                chosen,
                value -> value instanceof Integer number
                        ? words.text("settings." + key + ".value", number)
                        : words.text("settings." + key + "." + value.toString().toLowerCase(Locale.ROOT)),
                value -> model.prefer(change.apply(model.settings().get(), value)));
    }

    /// A caption and a row of chips that follow the settings, as they can also be changed by keys.
    private <T> Node choice(
            String key, List<T> choices, Function<Settings, T> chosen, Function<T, String> name, Consumer<T> choose) {
        var caption = caption("settings." + key);
        var chips = new Chips<>(
                caption.getText(), choices, chosen.apply(model.settings().get()), name, choose);
        groups.add(changed -> chips.choose(chosen.apply(changed)));
        return new VBox(caption, chips);
    }

    /// The language of the window, which is made in one.
    private Node language() {
        return choice(
                "language",
                List.of("", "en", "de"),
                Settings::language,
                value -> words.text("settings.language." + (value.isEmpty() ? "system" : value)),
                value -> {
                    model.prefer(model.settings().get().withLanguage(value));
                    model.toast().say("toast.language");
                });
    }

    /// Where the rule at which the reader was is gone, the focus goes to what has come in its place.
    private void fillMutes() {
        boolean within = mutes.isFocusWithin();
        mutes.getChildren().setAll(caption("settings.mutes"));
        var rules = model.news().get().mutes();
        if (rules.isEmpty()) {
            mutes.getChildren().add(note(words.text("settings.mutes.none")));
        }
        rules.forEach(rule -> mutes.getChildren().add(mute(rule)));
        var more = new FlowPane(
                button("settings.mute.phrase", () -> menus.askWhatToMute(MuteRule.Kind.PHRASE)),
                button("settings.mute.address", () -> menus.askWhatToMute(MuteRule.Kind.ADDRESS)));
        more.getStyleClass().add("setting-buttons");
        mutes.getChildren().add(more);
        if (within) {
            mutes.lookupAll(".hyperlink").stream()
                    .findFirst()
                    .orElse(more.getChildren().getFirst())
                    .requestFocus();
        }
    }

    private void addBackups() {
        var ways = new FlowPane(
                button("settings.backup.now", () -> commands.run("backup")),
                button("settings.backup.restore", () -> commands.run("restore")));
        ways.getStyleClass().add("setting-buttons");
        page().getChildren()
                .addAll(
                        caption("settings.backup"),
                        note(words.text("settings.backup.daily") + " " + words.text("backups.holds")),
                        ways);
    }

    private Button button(String key, Runnable run) {
        var button = new Button(words.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(press -> run.run());
        return button;
    }

    private Node mute(MuteRule rule) {
        var said = words.text(
                "mute." + rule.kind().name().toLowerCase(Locale.ROOT),
                name(rule),
                model.news().get().hiddenBy(rule));
        return row(said, words.text("mute.remove"), () -> model.unmute(rule));
    }

    private String name(MuteRule rule) {
        return switch (rule.kind()) {
            case TOPIC -> words.text("topic." + rule.pattern());
            case STORY ->
                model.news()
                        .get()
                        .story(rule.pattern())
                        .map(story -> story.headline())
                        .orElse(rule.pattern());
            case PHRASE, PUBLISHER, ADDRESS -> rule.pattern();
        };
    }
}
