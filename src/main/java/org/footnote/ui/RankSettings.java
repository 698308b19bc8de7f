package org.footnote.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.footnote.app.Settings;
import org.footnote.model.RankReason;
import org.footnote.model.Topic;

/// Those settings that say which stories stand on top: what is followed, and how much each reason counts.
final class RankSettings extends VBox {
    private static final List<Double> TIMES = List.of(0.0, 0.5, 1.0, 2.0);

    private final WindowModel model;
    private final Words words;
    private final Map<Topic, ToggleButton> topics = new EnumMap<>(Topic.class);
    private final ChipRow follow = new ChipRow();
    private final VBox publishers = new VBox();
    private List<String> shown = List.of();
    private final Map<RankReason.Kind, Chips<Double>> emphasis = new EnumMap<>(RankReason.Kind.class);

    RankSettings(WindowModel model, Words words) {
        this.model = model;
        this.words = words;
        for (var topic : Topic.values()) {
            topics.put(topic, topic(topic));
        }
        follow.add(List.copyOf(topics.values()));
        getChildren().addAll(caption("settings.follow"), follow, caption("settings.publishers"), publishers);
        getChildren().addAll(caption("settings.rank"), SettingsView.note(words.text("settings.rank.note")));
        for (var reason : Settings.WEIGHED) {
            var name = new Label(words.text(key(reason)));
            name.getStyleClass().add("setting-name");
            name.setWrapText(true);
            getChildren().add(new VBox(name, emphasis.computeIfAbsent(reason, this::emphasis)));
        }
        fillPublishers();
        show(model.settings().get());
    }

    /// Shows the settings as they are now.
    void show(Settings settings) {
        topics.forEach(
                (topic, chip) -> chip.setSelected(settings.followedTopics().contains(topic)));
        emphasis.forEach((reason, chips) -> chips.choose(settings.timesUsual(reason)));
        if (!settings.followedPublishers().equals(shown)) {
            shown = settings.followedPublishers();
            fillPublishers();
        }
    }

    /// Where the publisher at which the reader was is gone, the focus goes to what is nearest.
    private void fillPublishers() {
        boolean within = publishers.isFocusWithin();
        publishers.getChildren().setAll(shown.stream().map(this::publisher).toList());
        if (shown.isEmpty()) {
            publishers.getChildren().add(SettingsView.note(words.text("settings.publishers.none")));
        }
        if (within) {
            publishers.lookupAll(".hyperlink").stream()
                    .findFirst()
                    .ifPresentOrElse(Node::requestFocus, follow.getChildren().getFirst()::requestFocus);
        }
    }

    private Label caption(String key) {
        return SettingsView.captioned(words.text(key));
    }

    private static String key(RankReason.Kind reason) {
        return "settings.rank." + reason.name().toLowerCase(Locale.ROOT);
    }

    private ToggleButton topic(Topic topic) {
        var chip = ChipRow.chip(words.text("settings.follow"), words.text("topic." + topic.key()), false);
        chip.setOnAction(press -> model.prefer(model.settings().get().following(topic, chip.isSelected())));
        return chip;
    }

    private Node publisher(String publisher) {
        return SettingsView.row(
                publisher,
                words.text("settings.unfollow"),
                () -> model.prefer(model.settings().get().following(publisher, false)));
    }

    private Chips<Double> emphasis(RankReason.Kind reason) {
        return new Chips<>(
                words.text(key(reason)),
                TIMES,
                model.settings().get().timesUsual(reason),
                times -> words.text("settings.rank.times", times),
                times -> model.prefer(model.settings().get().withEmphasis(reason, times)));
    }
}
