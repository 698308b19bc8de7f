package org.footnote.ui;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.footnote.app.Subscriptions.Bundled;
import org.footnote.model.FeedKind;

/// The list of feeds that comes with Footnote, by kind: a chip for each, on where the reader is subscribed.
final class BundledView extends VBox {
    private final Button done;
    private boolean added;

    BundledView(List<Bundled> bundled, WindowModel model, Words words, Runnable close) {
        getStyleClass().add("bundled");
        var title = new Label(words.text("bundled.title"));
        title.getStyleClass().add("page-title");
        var lead = new Label(words.text("bundled.text", bundled.size()));
        lead.getStyleClass().add("lead");
        lead.setWrapText(true);
        lead.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title, lead);
        for (var kind : FeedKind.values()) {
            var ofKind = bundled.stream().filter(feed -> feed.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                var caption = new Label(words.text("kinds." + kind.name().toLowerCase(Locale.ROOT)));
                caption.getStyleClass().add("caption");
                getChildren().addAll(caption, chips(caption.getText(), ofKind, model));
            }
        }
        done = new Button(words.text("sheet.done"));
        done.getStyleClass().add("primary");
        done.setOnAction(press -> {
            close.run();
            if (added) {
                model.refresh().startFirst();
            }
        });
        var foot = new HBox(done);
        foot.getStyleClass().add("sheet-foot");
        getChildren().add(foot);
    }

    /// What ends it, and asks the feeds that were added.
    Button done() {
        return done;
    }

    private ChipRow chips(String kind, List<Bundled> feeds, WindowModel model) {
        var chips = new ChipRow();
        chips.add(feeds.stream().map(feed -> chip(kind, feed, model)).toList());
        return chips;
    }

    private ToggleButton chip(String kind, Bundled feed, WindowModel model) {
        var chip = ChipRow.chip(kind, feed.title(), feed.subscribed());
        chip.setOnAction(press -> {
            added |= chip.isSelected();
            model.feeds().chooseBundled(feed.address(), chip.isSelected());
        });
        return chip;
    }
}
