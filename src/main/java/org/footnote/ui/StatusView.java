package org.footnote.ui;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.footnote.model.Completeness;
import org.footnote.model.Source;

/// The status line at the foot of the sidebar: updated when, complete offline or not, how far a refresh is. Where the
/// sidebar is not shown it stands at the foot of the list, and only while there is something to say about a refresh.
final class StatusView extends VBox {
    private final WindowModel model;
    private final Words words;
    private final Ages ages;
    private final Label first = new Label();
    private final Hyperlink second = new Hyperlink();
    private final ProgressBar bar = new ProgressBar(0);
    private final Hyperlink action = new Hyperlink();
    private boolean brief;

    StatusView(WindowModel model, Words words, Ages ages) {
        this.model = model;
        this.words = words;
        this.ages = ages;
        getStyleClass().add("status");
        first.setWrapText(true);
        second.setWrapText(true);
        first.setMinHeight(USE_PREF_SIZE);
        second.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        second.setOnAction(press -> model.reading().showOffline());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.text("status.progress"));
        getChildren().addAll(first, bar, second, action);
        model.news().addListener(news -> show());
        model.refresh().state().addListener(state -> show());
        model.refresh().waitsForNetwork().addListener(waits -> show());
        show();
    }

    /// Moves to the foot of the sidebar or of the list.
    ///
    /// @param brief whether there is room only for what is to be said about a refresh
    void standIn(Pane pane, boolean brief) {
        if (!equals(pane.getChildren().getLast())) {
            pane.getChildren().add(this);
        }
        if (brief != this.brief) {
            this.brief = brief;
            show();
        }
    }

    private void showIfWorthIt() {
        boolean shown = !brief || isWorthSaying();
        setVisible(shown);
        setManaged(shown);
    }

    private boolean isWorthSaying() {
        return switch (model.refresh().state().get()) {
            case RefreshModel.Running running -> running.isWorthSaying();
            case RefreshModel.Failed _ -> true;
            case RefreshModel.Idle _ -> false;
        };
    }

    /// Says it again, as time has passed.
    void show() {
        switch (model.refresh().state().get()) {
            case RefreshModel.Running running
            when running.isWorthSaying() -> {
                first.setText(words.text(
                        "status." + running.step().name().toLowerCase(Locale.ROOT), running.done(), running.total()));
                showBar(running.total() == 0 ? 0 : (double) running.done() / running.total());
                showAction("status.cancel", model.refresh()::cancel);
            }
            case RefreshModel.Failed failed -> {
                first.setText(words.said(failed.why()) + " " + lastGood());
                hideBar();
                showAction("status.again", model.refresh()::start);
            }
            case RefreshModel.Running _, RefreshModel.Idle _ -> {
                first.setText(reason() + lastGood());
                hideBar();
                showAction("status.refresh", model.refresh()::start);
            }
        }
        showOffline();
        showIfWorthIt();
    }

    /// Why nothing is refreshed, if there is a reason to say.
    private String reason() {
        if (model.news().get().offline()) {
            return words.text("status.offline") + " ";
        }
        return model.refresh().waitsForNetwork().get() ? words.text("status.metered") + " " : "";
    }

    private String lastGood() {
        Instant refreshed = model.news().get().refreshed();
        var updated =
                refreshed == null ? words.text("status.never") : words.text("status.updated", ages.ago(refreshed));
        var silence = silence();
        return silence.isEmpty() ? updated : updated + " · " + silence;
    }

    /// Which feeds did not answer, "" where all did or none could.
    private String silence() {
        var news = model.news().get();
        var answers = model.refresh().answers();
        long silent = answers.silent(news);
        if (silent == 0 || news.offline()) {
            return "";
        }
        return answers.areAllSilent(news)
                ? words.text("status.allsilent")
                : words.text("status.silent", silent, answers.asked(news));
    }

    private void showOffline() {
        var news = model.news().get();
        var ids = Set.copyOf(news.today());
        var today = news.stories().stream()
                .filter(story -> ids.contains(story.id()))
                .flatMap(story -> story.sources().stream())
                .toList();
        long full = today.stream().filter(StatusView::isWhole).count();
        boolean all = full == today.size();
        second.setText(
                today.isEmpty()
                        ? ""
                        : all
                                ? words.text("status.alloffline", today.size())
                                : words.text("status.someoffline", full, today.size()));
        second.getStyleClass().setAll("hyperlink", all ? "good" : "partly");
        second.setVisited(false);
        second.setVisible(!brief && !today.isEmpty() && !news.welcome());
        second.setManaged(second.isVisible());
        second.setAccessibleHelp(words.text("command.offline"));
    }

    private static boolean isWhole(Source source) {
        return source.completeness() == Completeness.FULL_TEXT;
    }

    private void showBar(double progress) {
        bar.setProgress(progress);
        bar.setVisible(true);
        bar.setManaged(true);
    }

    private void hideBar() {
        bar.setVisible(false);
        bar.setManaged(false);
    }

    private void showAction(String key, Runnable run) {
        action.setText(words.text(key));
        action.setOnAction(press -> run.run());
        action.setVisited(false);
    }
}
