package org.footnote.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.footnote.model.Feed;

/// The table on the page of the feeds. Rows are made as far down as the reader looks, since those of a thousand feeds
/// would take seconds to lay out; what a refresh changes is said in the rows that are there, where the focus may be.
final class FeedsTable extends VBox {
    private static final List<Integer> FOUR_COLUMNS = List.of(29, 20, 16, 27, 8);
    private static final List<Integer> TWO_COLUMNS = List.of(44, 44, 12);
    private static final int STEP = 24;

    /// About the height of a row at 100 per cent, in pixels.
    private static final double ROW = 39;

    private final WindowModel model;
    private final Words words;
    private final Ages ages;
    private final FeedMenus menus;
    private final GridPane grid = new GridPane();
    private final Region roomForWaiting = new Region();
    private final List<Row> rows = new ArrayList<>();
    private List<Folders.Line> lines = List.of();
    private int made;
    private boolean compact;

    /// @param worked says when it last worked, in two columns after its kind
    /// @param state says how it fares
    private record Row(Feed feed, Label worked, Label state, MenuButton more) {}

    FeedsTable(WindowModel model, Words words, Ages ages, FeedMenus menus) {
        this.model = model;
        this.words = words;
        this.ages = ages;
        this.menus = menus;
        grid.getStyleClass().add("feeds-table");
        grid.setMinWidth(0);
        setMinWidth(0);
        getChildren().addAll(grid, roomForWaiting);
        setCompact(false);
    }

    /// Where the page is narrow for its text, a feed's kind and when it last worked stand below its name.
    void setCompact(boolean compact) {
        this.compact = compact;
        grid.getColumnConstraints().clear();
        for (int percent : compact ? TWO_COLUMNS : FOUR_COLUMNS) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            column.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
        fill();
    }

    /// Shows these feeds, each as it fares now.
    void show(List<Feed> listed) {
        var wanted = Folders.lines(listed);
        if (wanted.equals(lines)) {
            tick();
        } else {
            lines = wanted;
            fill();
        }
    }

    /// Says how they fare now, and when they last worked.
    void tick() {
        var unread = model.news().get().unread().feeds();
        rows.forEach(row -> say(row, unread));
    }

    /// Makes the rows above a height of this table, in pixels.
    void makeDownTo(double y) {
        double missing = y - Math.max(grid.getHeight(), made * rowHeight());
        if (missing > 0 && made < lines.size()) {
            add(Math.max(STEP, (int) (missing / rowHeight())));
        }
    }

    /// As many rows as there were, at least; the focus stays at the feed where it was.
    private void fill() {
        var focused = rows.stream()
                .filter(row -> row.more().isFocused())
                .map(row -> row.feed().id())
                .findFirst();
        int wanted = Math.max(STEP, made);
        grid.getChildren().clear();
        rows.clear();
        made = 0;
        int column = 0;
        for (var heading : headings()) {
            cell(new Label(heading.isEmpty() ? "" : words.text(heading)), column++, 0, "feeds-head");
        }
        add(wanted);
        focused.flatMap(id -> rows.stream().filter(row -> row.feed().id() == id).findFirst())
                .ifPresent(row -> row.more().requestFocus());
    }

    private void add(int most) {
        var unread = model.news().get().unread().feeds();
        int end = Math.min(lines.size(), made + most);
        for (; made < end; made++) {
            switch (lines.get(made)) {
                case Folders.Head head -> addFolder(head.folder(), made + 1);
                case Folders.Entry entry -> say(addFeed(entry.feed(), made + 1), unread);
            }
        }
        roomForWaiting.setMinHeight((lines.size() - made) * rowHeight());
    }

    private double rowHeight() {
        return ROW * model.settings().get().textSize() / 100;
    }

    private List<String> headings() {
        return compact
                ? List.of("feeds.feed", "feeds.state", "")
                : List.of("feeds.feed", "feeds.kind", "feeds.worked", "feeds.state", "");
    }

    private void addFolder(String folder, int line) {
        var name = new ArticleLabel(folder);
        GridPane.setColumnSpan(name, GridPane.REMAINING);
        cell(name, 0, line, "feeds-folder");
    }

    private Row addFeed(Feed feed, int line) {
        var name = new ArticleLabel(feed.title(), "feed-name");
        var worked = new Label();
        worked.setWrapText(true);
        int column = 0;
        if (compact) {
            worked.getStyleClass().add("note");
            cell(new VBox(name, worked), column++, line, "feed-cell");
        } else {
            cell(name, column++, line, "feed-cell");
            cell(new Label(kind(feed)), column++, line, "feed-kind");
            cell(worked, column++, line, "feed-worked");
        }
        var state = new Label();
        cell(state, column++, line, "feed-state");
        var more = new MenuButton("⋯");
        more.getStyleClass().add("more");
        more.setAccessibleText(words.text("feeds.more", feed.title()));
        more.getItems().setAll(new SeparatorMenuItem());
        more.setOnShowing(showing ->
                more.getItems().setAll(menus.of(feed, model.news().get().health(feed.id()))));
        cell(new StackPane(more), column, line, "feed-more");
        var row = new Row(feed, worked, state, more);
        rows.add(row);
        return row;
    }

    private void say(Row row, Map<Long, Integer> unread) {
        var feed = row.feed();
        var health = model.news().get().health(feed.id());
        var success = health.lastSuccess();
        if (compact) {
            row.worked().setText(success == null ? kind(feed) : kind(feed) + " · " + ages.ago(success));
        } else {
            row.worked().setText(success == null ? words.text("feeds.never") : ages.ago(success));
        }
        var state = new FeedState(feed, health, unread.getOrDefault(feed.id(), 0), words, ages);
        row.state().setText(state.text());
        var styles = List.of("label", "feed-state", state.style());
        if (!row.state().getStyleClass().equals(styles)) {
            row.state().getStyleClass().setAll(styles);
        }
    }

    private String kind(Feed feed) {
        return words.text("kind." + feed.kind().name().toLowerCase(Locale.ROOT));
    }

    private void cell(Region content, int column, int line, String style) {
        content.getStyleClass().add(style);
        content.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        content.setMinHeight(Region.USE_PREF_SIZE);
        if (content instanceof Label label) {
            label.setWrapText(true);
        }
        GridPane.setFillWidth(content, true);
        GridPane.setFillHeight(content, true);
        grid.add(content, column, line);
    }
}
