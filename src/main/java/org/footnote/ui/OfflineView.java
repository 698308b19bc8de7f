package org.footnote.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.footnote.app.OfflineReport;
import org.footnote.app.RefreshProgress;
import org.jspecify.annotations.Nullable;

/// The page that says whether the edition can be read with the network off: what is missing and why, and the way to
/// fetch it.
final class OfflineView extends PageScroll {
    private static final PseudoClass COMPLETE = PseudoClass.getPseudoClass("complete");

    private final WindowModel model;
    private final Words words;
    private final Originals originals;
    private final Label state = new Label();
    private final Label pictures = new Label();
    private final Label progress = new Label();
    private final Button fetch = new Button();
    private final VBox missing = new VBox();

    OfflineView(WindowModel model, Words words, Originals originals) {
        this.model = model;
        this.words = words;
        this.originals = originals;
        var title = new Label(words.text("offline.title"));
        title.getStyleClass().add("page-title");
        state.getStyleClass().add("offline-state");
        pictures.getStyleClass().add("note");
        fetch.setText(words.text("offline.fetch"));
        fetch.getStyleClass().add("primary");
        fetch.setMinWidth(USE_PREF_SIZE);
        fetch.setOnAction(press -> model.offline().fetchTheRest());
        progress.getStyleClass().add("note");
        var row = new HBox(fetch, progress);
        row.getStyleClass().add("offline-fetch");
        for (var label : new Label[] {state, pictures, progress}) {
            label.setWrapText(true);
        }
        page().getChildren().addAll(title, state, pictures, row, missing);
        model.offline().report().addListener((report, was, is) -> show(is));
        model.refresh().state().addListener((running, was, is) -> {
            showProgress();
            if (isVisible() && is instanceof RefreshModel.Idle) {
                model.offline().look();
            }
        });
        show(null);
        showProgress();
    }

    /// Where the focus goes when the page opens.
    Button fetch() {
        return fetch;
    }

    private void show(@Nullable OfflineReport report) {
        missing.getChildren().clear();
        if (report == null) {
            state.setText(words.text("offline.looking"));
            pictures.setText("");
            return;
        }
        state.setText(words.text(stateKey(report), report.stored(), report.sources(), report.partial()));
        state.pseudoClassStateChanged(COMPLETE, report.complete());
        fetch.setText(words.text(report.complete() ? "offline.again" : "offline.fetch"));
        pictures.setText(words.text("offline.pictures", report.pictures(), report.picturesMissing()));
        if (!report.missing().isEmpty()) {
            var caption = new Label(words.text("offline.missing"));
            caption.getStyleClass().add("caption");
            missing.getChildren().add(caption);
        }
        report.missing().forEach(one -> missing.getChildren().add(row(one)));
    }

    private static String stateKey(OfflineReport report) {
        return report.sources() == 0 ? "offline.none" : report.complete() ? "offline.complete" : "offline.incomplete";
    }

    private HBox row(OfflineReport.Missing one) {
        var article = one.article();
        var title = new ArticleLabel(article.title(), "feed-name");
        var why = new ArticleLabel(article.publisher() + " · " + words.said(one.reason()), "note");
        var text = new VBox(title, why);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(text);
        row.getStyleClass().add("candidate");
        if (!article.address().isEmpty()) {
            var link = new Hyperlink(words.text("source.original"));
            link.setMinWidth(Region.USE_PREF_SIZE);
            PointerTip.of(link, article.address());
            link.setAccessibleText(words.text("source.original.name", article.title()));
            link.setOnAction(press -> originals.open(article.address()));
            row.getChildren().add(link);
        }
        return row;
    }

    private void showProgress() {
        var now = model.refresh().state().get();
        fetch.setDisable(now instanceof RefreshModel.Running);
        progress.setText(
                switch (now) {
                    case RefreshModel.Running running
                    when running.step() == RefreshProgress.Step.TEXTS ->
                        words.text("status.texts", running.done(), running.total());
                    case RefreshModel.Running other -> words.text("offline.wait");
                    case RefreshModel.Failed failed -> words.said(failed.why());
                    case RefreshModel.Idle idle -> "";
                });
    }
}
