package org.footnote.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.footnote.app.Settings;
import org.footnote.app.Subscriptions;
import org.footnote.model.FeedKind;

/// The one screen of the first run, over the welcome edition: which bundled feeds, which look, what is kept offline.
final class FirstRunView extends VBox {
    private final Map<FeedKind, ToggleButton> kinds = new EnumMap<>(FeedKind.class);
    private final Button start;

    /// What the reader can do on it.
    interface Answers {
        /// Takes these kinds of bundled feeds and starts.
        void start(List<FeedKind> kinds);

        /// Brings an own list instead.
        void importOpml();
    }

    /// @param hour the hour of the day, for the greeting
    FirstRunView(List<Subscriptions.Bundled> bundled, int hour, WindowModel model, Words words, Answers answers) {
        getStyleClass().add("first-run");
        var title = new Label(words.text("first.title", hour));
        title.getStyleClass().add("page-title");
        var usual = bundled.stream().filter(Subscriptions.Bundled::usual).toList();
        var text = new Label(words.text("first.text", usual.size()));
        text.getStyleClass().add("lead");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        var note = new Label(words.text("first.note"));
        note.getStyleClass().add("note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        var opml = new Button(words.text("first.opml"));
        opml.setMinWidth(USE_PREF_SIZE);
        opml.setOnAction(press -> answers.importOpml());
        start = new Button(words.text("first.start"));
        start.setMinWidth(USE_PREF_SIZE);
        start.getStyleClass().add("primary");
        start.setDefaultButton(true);
        start.setOnAction(press -> answers.start(chosen()));
        var foot = new HBox(note, opml, start);
        foot.getStyleClass().add("sheet-foot");
        getChildren()
                .addAll(
                        title,
                        text,
                        kinds(usual, words),
                        caption(words.text("first.look")),
                        new Chips<>(
                                words.text("first.look"),
                                List.of(Settings.Theme.values()),
                                model.settings().get().theme(),
                                theme -> words.text(
                                        "settings.theme." + theme.name().toLowerCase(Locale.ROOT)),
                                theme -> model.prefer(model.settings().get().withTheme(theme))),
                        caption(words.text("first.offline")),
                        new Chips<>(
                                words.text("first.offline"),
                                List.of(Settings.OfflineScope.values()),
                                model.settings().get().offline(),
                                scope -> words.text(
                                        "settings.offline." + scope.name().toLowerCase(Locale.ROOT)),
                                scope -> model.prefer(model.settings().get().withOffline(scope))),
                        foot);
        model.toast().shown().subscribe(said -> {
            if (said != null && said.key().equals(FeedsModel.IMPORTED)) {
                text.setText(words.text("first.imported", said.values().getFirst()));
                standBeside((int) said.values().getFirst());
            }
        });
    }

    Button start() {
        return start;
    }

    /// Whoever brings feeds of their own has those of Footnote only where they ask for them.
    private void standBeside(int own) {
        if (own > 0) {
            kinds.values().forEach(chip -> chip.setSelected(false));
        }
        start.requestFocus();
    }

    private ChipRow kinds(List<Subscriptions.Bundled> feeds, Words words) {
        for (var kind : FeedKind.values()) {
            var ofKind = feeds.stream().filter(feed -> feed.kind() == kind).count();
            if (ofKind > 0) {
                var name = words.text("kinds." + kind.name().toLowerCase(Locale.ROOT));
                kinds.put(kind, ChipRow.chip(words.text("first.kinds"), name + " " + ofKind, true));
            }
        }
        var row = new ChipRow();
        row.add(List.copyOf(kinds.values()));
        return row;
    }

    private List<FeedKind> chosen() {
        var chosen = new ArrayList<FeedKind>();
        kinds.forEach((kind, chip) -> {
            if (chip.isSelected()) {
                chosen.add(kind);
            }
        });
        return chosen;
    }

    private static Label caption(String text) {
        var label = new Label(text);
        label.getStyleClass().add("caption");
        return label;
    }
}
