package org.footnote.ui;

import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.footnote.model.Feed;

/// The page of the feeds: how each fares, adding one, bringing and taking lists.
final class FeedsView extends ScrollPane {
    private final WindowModel model;
    private final FeedsModel feeds;
    private final Words words;
    private final Ages ages;
    private final FeedMenus menus;
    private final Label subtitle = new Label();
    private final TextField address = new TextField();
    private final VBox answer = new VBox();
    private final GridPane table = new GridPane();

    FeedsView(WindowModel model, Words words, Ages ages, FeedMenus menus) {
        this.model = model;
        this.words = words;
        this.ages = ages;
        this.menus = menus;
        feeds = model.feeds();
        var title = new Label(words.text("feeds.title"));
        title.getStyleClass().add("page-title");
        subtitle.getStyleClass().add("page-subtitle");
        subtitle.setWrapText(true);
        answer.getStyleClass().add("feed-answer");
        table.getStyleClass().add("feeds-table");
        addColumns();
        var page = new VBox(title, subtitle, addRow(), answer, table);
        page.getStyleClass().add("page");
        page.setMinWidth(0);
        table.setMinWidth(0);
        getStyleClass().addAll("page-scroll", "own-keys");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        model.news().addListener(news -> fillIfShown());
        visibleProperty().addListener(visible -> fillIfShown());
        feeds.search().addListener(search -> showAnswer());
        showAnswer();
    }

    TextField address() {
        return address;
    }

    private HBox addRow() {
        address.setPromptText(words.text("feeds.prompt"));
        address.setAccessibleText(words.text("feeds.prompt"));
        HBox.setHgrow(address, Priority.ALWAYS);
        address.setMinWidth(0);
        var add = button("feeds.add", () -> find());
        add.getStyleClass().add("primary");
        address.setOnAction(enter -> find());
        var row = new HBox(
                address,
                add,
                button("feeds.bundled", menus::showBundled),
                button("feeds.import", menus::importOpml),
                button("feeds.export", menus::exportOpml));
        row.getStyleClass().add("add-row");
        return row;
    }

    private void find() {
        if (!address.getText().isBlank()) {
            feeds.find(address.getText().strip());
        }
    }

    private Button button(String key, Runnable run) {
        var button = new Button(words.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(press -> run.run());
        return button;
    }

    private void showAnswer() {
        answer.getChildren().clear();
        switch (feeds.search().get()) {
            case FeedsModel.Quiet quiet -> address.clear();
            case FeedsModel.Looking looking -> say(words.text("feeds.looking", looking.address()), "note");
            case FeedsModel.NotFound notFound -> say(words.said(notFound.why()), "bad");
            case FeedsModel.Choose choose -> choose.candidates().forEach(this::addCandidate);
        }
    }

    private void say(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        answer.getChildren().add(label);
    }

    private void addCandidate(Desk.Candidate candidate) {
        var name = new ArticleLabel(candidate.title(), "feed-name");
        var where = new Label(candidate.address());
        where.getStyleClass().add("note");
        var text = new VBox(name, where);
        for (var newest : candidate.newest().stream().limit(3).toList()) {
            var line = new Label("– " + newest);
            line.getStyleClass().add("newest");
            text.getChildren().add(line);
        }
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var add = new Button(words.text("feeds.add"));
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setAccessibleText(words.text("feeds.add.name", candidate.title()));
        add.setOnAction(press -> feeds.add(candidate));
        var row = new HBox(text, add);
        row.getStyleClass().add("candidate");
        answer.getChildren().add(row);
    }

    private void addColumns() {
        for (double percent : new double[] {30, 20, 16, 28, 6}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            column.setHalignment(HPos.LEFT);
            table.getColumnConstraints().add(column);
        }
    }

    private void fillIfShown() {
        if (isVisible()) {
            fill();
        }
    }

    private void fill() {
        var news = model.news().get();
        var all = news.feeds();
        long attention = all.stream()
                .filter(feed -> news.health(feed.id()).needsAttention())
                .count();
        long paused = all.stream().filter(Feed::paused).count();
        long folders = all.stream()
                .map(Feed::folder)
                .filter(folder -> !folder.isEmpty())
                .distinct()
                .count();
        subtitle.setText(
                words.text("feeds.count", all.size(), folders, all.size() - attention - paused, attention, paused));
        table.getChildren().clear();
        int row = 0;
        for (var heading : List.of("feeds.feed", "feeds.kind", "feeds.worked", "feeds.state")) {
            cell(new Label(words.text(heading)), row++, 0, "feeds-head");
        }
        var empty = new Label();
        cell(empty, 4, 0, "feeds-head");
        var folder = "";
        int line = 1;
        for (var feed : Folders.inOrder(all)) {
            if (!feed.folder().equals(folder)) {
                folder = feed.folder();
                var name = new Label(folder);
                GridPane.setColumnSpan(name, GridPane.REMAINING);
                cell(name, 0, line++, "feeds-folder");
            }
            addFeed(feed, line++);
        }
    }

    private void addFeed(Feed feed, int line) {
        var health = model.news().get().health(feed.id());
        var name = new ArticleLabel(feed.title());
        cell(name, 0, line, "feed-name");
        cell(new Label(words.text("kind." + feed.kind().name().toLowerCase(Locale.ROOT))), 1, line, "feed-kind");
        var worked = health.lastSuccess();
        cell(new Label(worked == null ? words.text("feeds.never") : ages.ago(worked)), 2, line, "feed-worked");
        var state = new FeedState(feed, health, words, ages);
        cell(new Label(state.text()), 3, line, state.style());
        var more = new MenuButton("⋯");
        more.getStyleClass().add("more");
        more.setAccessibleText(words.text("feeds.more", feed.title()));
        more.setOnShowing(showing -> more.getItems().setAll(menus.of(feed, health)));
        more.getItems().setAll(menus.of(feed, health));
        cell(new StackPane(more), 4, line, "feed-more");
    }

    private void cell(Region content, int column, int row, String style) {
        content.getStyleClass().add(style);
        content.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        content.setMinHeight(Region.USE_PREF_SIZE);
        if (content instanceof Label label) {
            label.setWrapText(true);
        }
        GridPane.setFillWidth(content, true);
        GridPane.setFillHeight(content, true);
        table.add(content, column, row);
    }
}
