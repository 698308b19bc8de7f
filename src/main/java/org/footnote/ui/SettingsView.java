package org.footnote.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.footnote.app.Settings;
import org.footnote.model.MuteRule;
import org.footnote.model.Topic;

/// The settings: few, and each applies at once. Below them what is muted, with the way to take it back.
final class SettingsView extends ScrollPane {
    private final WindowModel model;
    private final Words words;
    private final StoryMenus menus;
    private final Commands commands;
    private final VBox page = new VBox();

    SettingsView(WindowModel model, Words words, StoryMenus menus, Commands commands) {
        this.model = model;
        this.words = words;
        this.menus = menus;
        this.commands = commands;
        getStyleClass().addAll("page-scroll", "own-keys");
        page.getStyleClass().add("page");
        page.setMinWidth(0);
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        model.settings().addListener(settings -> fillIfShown());
        visibleProperty().addListener(visible -> fillIfShown());
        model.news().addListener((news, was, is) -> {
            if (!was.mutes().equals(is.mutes())) {
                fillIfShown();
            }
        });
    }

    private void fillIfShown() {
        if (isVisible()) {
            fill();
        }
    }

    /// Shows the settings as they are; the focus stays on the chip that was pressed.
    private void fill() {
        int focused = chips().indexOf(getScene() == null ? null : getScene().getFocusOwner());
        build();
        if (focused >= 0) {
            chips().get(focused).requestFocus();
        }
    }

    private List<Node> chips() {
        return new ArrayList<>(page.lookupAll(".chip"));
    }

    private void build() {
        var settings = model.settings().get();
        var title = new Label(words.text("settings.title"));
        title.getStyleClass().add("page-title");
        page.getChildren()
                .setAll(
                        title,
                        choice("theme", List.of(Settings.Theme.values()), settings.theme(), Settings::withTheme),
                        choice(
                                "size",
                                List.of(80, 90, 100, 110, 125, 150, 175, 200, 250),
                                settings.textSize(),
                                Settings::withTextSize),
                        choice(
                                "width",
                                List.of(Settings.LineWidth.values()),
                                settings.lineWidth(),
                                Settings::withLineWidth),
                        choice("serif", List.of(true, false), settings.serif(), Settings::withSerif),
                        choice(
                                "offline",
                                List.of(Settings.OfflineScope.values()),
                                settings.offline(),
                                Settings::withOffline),
                        choice(
                                "pictures",
                                List.of(0, 100, 300, 1_000, 3_000),
                                settings.offlineMegabytes(),
                                Settings::withOfflineMegabytes),
                        choice("keep", List.of(30, 90, 180, 365, 36_500), settings.keepDays(), Settings::withKeepDays),
                        choice(
                                "room",
                                List.of(500, 2_000, 10_000, 0),
                                settings.keepMegabytes(),
                                Settings::withKeepMegabytes),
                        choice(
                                "pace",
                                List.of(0, 15, 30, 60, 180),
                                settings.refreshMinutes(),
                                Settings::withRefreshMinutes),
                        choice("metered", List.of(false, true), settings.metered(), Settings::withMetered),
                        choice(
                                "announce",
                                List.of(Settings.Announced.values()),
                                settings.announced(),
                                Settings::withAnnounced),
                        choice("old", List.of(false, true), settings.sayWhenOld(), Settings::withSayWhenOld),
                        topics(settings),
                        language(settings));
        addMutes();
        addBackups();
    }

    private Label caption(String key) {
        var caption = new Label(words.text(key));
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        return caption;
    }

    private static Label note(String text) {
        var note = new Label(text);
        note.getStyleClass().add("note");
        note.setWrapText(true);
        return note;
    }

    private interface Change<T> {
        Settings apply(Settings settings, T value);
    }

    private <T> Node choice(String key, List<T> choices, T chosen, Change<T> change) {
        var chips = new Chips<>(
                choices,
                chosen,
                value -> value instanceof Integer number
                        ? words.text("settings." + key + ".value", number)
                        : words.text("settings." + key + "." + value.toString().toLowerCase(Locale.ROOT)),
                value -> model.prefer(change.apply(model.settings().get(), value)));
        return new VBox(caption("settings." + key), chips);
    }

    /// The topics that the reader follows: their stories stand higher, and can be announced alone.
    private Node topics(Settings settings) {
        var chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (var topic : Topic.values()) {
            var chip = Chips.chip(
                    words.text("topic." + topic.key()),
                    settings.followedTopics().contains(topic));
            chip.setOnAction(press -> follow(topic, chip.isSelected()));
            chips.getChildren().add(chip);
        }
        return new VBox(caption("settings.follow"), chips);
    }

    /// The language of the window, which is made in one.
    private Node language(Settings settings) {
        var chips = new Chips<>(
                List.of("", "en", "de"),
                settings.language(),
                value -> words.text("settings.language." + (value.isEmpty() ? "system" : value)),
                value -> {
                    model.prefer(model.settings().get().withLanguage(value));
                    model.toast().say("toast.language");
                });
        return new VBox(caption("settings.language"), chips);
    }

    private void follow(Topic topic, boolean followed) {
        var topics = new HashSet<>(model.settings().get().followedTopics());
        if (followed) {
            topics.add(topic);
        } else {
            topics.remove(topic);
        }
        model.prefer(model.settings().get().withFollowedTopics(topics));
    }

    private void addMutes() {
        page.getChildren().add(caption("settings.mutes"));
        var rules = model.news().get().mutes();
        if (rules.isEmpty()) {
            page.getChildren().add(note(words.text("settings.mutes.none")));
        }
        rules.forEach(rule -> page.getChildren().add(mute(rule)));
        var more = new FlowPane(
                button("settings.mute.phrase", () -> menus.askWhatToMute(MuteRule.Kind.PHRASE)),
                button("settings.mute.address", () -> menus.askWhatToMute(MuteRule.Kind.ADDRESS)));
        more.getStyleClass().add("setting-buttons");
        page.getChildren().add(more);
    }

    private void addBackups() {
        var ways = new FlowPane(
                button("settings.backup.now", () -> commands.run("backup")),
                button("settings.backup.restore", () -> commands.run("restore")));
        ways.getStyleClass().add("setting-buttons");
        page.getChildren()
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
        var what = new Label(words.text(
                "mute." + rule.kind().name().toLowerCase(Locale.ROOT),
                name(rule),
                model.news().get().hiddenBy(rule)));
        what.setWrapText(true);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var show = new Hyperlink(words.text("mute.remove"));
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setAccessibleText(words.text("mute.remove") + ": " + what.getText());
        show.setOnAction(press -> model.unmute(rule));
        var row = new HBox(what, gap, show);
        row.getStyleClass().add("setting-row");
        return row;
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
