package org.footnote.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.footnote.model.Feed;

/// The page of the feeds: how each fares, adding one, bringing and taking lists.
final class FeedsView extends PageScroll {
    private static final double ROOM_FOR_COLUMNS = 560;
    private static final double BELOW_LINK = 12;

    private final WindowModel model;
    private final FeedsModel feeds;
    private final Words words;
    private final FeedMenus menus;
    private final Label subtitle = new Label();
    private final Hyperlink troubled = new Hyperlink();
    private final TextField address = new TextField();
    private final VBox answer = new VBox();
    private final FeedsTable table;
    private boolean compact;
    private boolean onlyTroubled;
    private Set<String> known = Set.of();

    FeedsView(WindowModel model, Words words, Ages ages, FeedMenus menus) {
        this.model = model;
        this.words = words;
        this.menus = menus;
        feeds = model.feeds();
        // Hundreds of rows: they are made when the page is opened.
        setVisible(false);
        var title = new Label(words.text("feeds.title"));
        title.getStyleClass().add("page-title");
        subtitle.getStyleClass().add("page-subtitle");
        subtitle.setWrapText(true);
        answer.getStyleClass().add("feed-answer");
        table = new FeedsTable(model, words, ages, menus);
        widthProperty().addListener(width -> arrange());
        model.settings().addListener(settings -> arrange());
        VBox.setMargin(troubled, new Insets(0, 0, BELOW_LINK, 0));
        troubled.setOnAction(press -> {
            onlyTroubled = !onlyTroubled;
            fill();
        });
        page().getChildren().addAll(title, subtitle, troubled, addRow(), answer, table);
        vvalueProperty().addListener(scrolled -> makeRows());
        viewportBoundsProperty().addListener(bounds -> makeRows());
        model.news().addListener(news -> {
            fillIfShown();
            showChosen();
        });
        visibleProperty().addListener(visible -> fillIfShown());
        feeds.search().addListener(search -> showAnswer());
        showAnswer();
    }

    /// Says ages again, as time has passed.
    void tick() {
        if (isVisible()) {
            table.tick();
        }
    }

    TextField address() {
        return address;
    }

    private Region addRow() {
        address.setPromptText(words.text("feeds.prompt"));
        address.setAccessibleText(words.text("feeds.prompt"));
        address.setMaxWidth(Double.MAX_VALUE);
        var add = button("feeds.add", () -> find());
        add.getStyleClass().add("primary");
        address.setOnAction(enter -> find());
        address.textProperty().addListener((text, was, is) -> {
            if (is.isEmpty() && !(feeds.search().get() instanceof FeedsModel.Quiet)) {
                feeds.endSearch();
            }
        });
        var buttons = new FlowPane(
                add,
                button("feeds.bundled", menus::showBundled),
                button("feeds.import", menus::importOpml),
                button("feeds.export", menus::exportOpml));
        buttons.getStyleClass().add("add-buttons");
        var row = new TwoEnds(address, buttons);
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
            case FeedsModel.Choose choose -> showCandidates(choose.candidates());
        }
    }

    private void say(String text, String style) {
        answer.getChildren().add(new ArticleLabel(text, style));
    }

    /// Shows what was found; where it is one feed, Enter adds it. Of several, more than one may be wanted.
    private void showCandidates(List<Desk.Candidate> candidates) {
        known = addresses(candidates);
        candidates.forEach(this::addCandidate);
        if (candidates.size() > 1) {
            answer.getChildren().add(doneRow());
        } else if (address.isFocused()) {
            answer.lookupAll(".button").forEach(Node::requestFocus);
        }
    }

    private Set<String> addresses(List<Desk.Candidate> candidates) {
        return candidates.stream()
                .map(Desk.Candidate::address)
                .filter(found -> subscribed(found).isPresent())
                .collect(Collectors.toSet());
    }

    private Optional<Feed> subscribed(String found) {
        return model.news().get().feeds().stream()
                .filter(feed -> feed.address().equals(found))
                .findFirst();
    }

    private HBox doneRow() {
        var done = new Button(words.text("sheet.done"));
        done.setOnAction(press -> {
            feeds.endSearch();
            address.requestFocus();
        });
        var row = new HBox(done);
        row.getStyleClass().add("sheet-foot");
        return row;
    }

    /// Shows the choice again when one of the feeds has become the reader's, or is theirs no longer. Whoever is in the
    /// choice goes on at the next feed to be added.
    private void showChosen() {
        if (feeds.search().get() instanceof FeedsModel.Choose choose
                && !addresses(choose.candidates()).equals(known)) {
            boolean isWithin = answer.isFocusWithin();
            showAnswer();
            if (isWithin) {
                answer.lookupAll(".button").stream()
                        .filter(button -> button.getStyleClass().contains("primary"))
                        .findFirst()
                        .or(() -> answer.lookupAll(".button").stream().reduce((one, last) -> last))
                        .ifPresent(Node::requestFocus);
            }
        }
    }

    private void addCandidate(Desk.Candidate candidate) {
        var name = new ArticleLabel(candidate.title(), "feed-name");
        var where = new ArticleLabel(candidate.address(), "note");
        var text = new VBox(name, where);
        for (var newest : candidate.newest().stream().limit(3).toList()) {
            var line = new ArticleLabel("– " + newest, "newest");
            line.setMaxWidth(Double.MAX_VALUE);
            text.getChildren().add(line);
        }
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(
                text, subscribed(candidate.address()).map(this::showButton).orElseGet(() -> addButton(candidate)));
        row.getStyleClass().add("candidate");
        answer.getChildren().add(row);
    }

    private Button addButton(Desk.Candidate candidate) {
        var add = new Button(words.text("feeds.add"));
        add.getStyleClass().add("primary");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setAccessibleText(words.text("feeds.add.name", candidate.title()));
        add.setOnAction(press -> {
            add.setDisable(true);
            feeds.add(candidate);
        });
        return add;
    }

    /// Where the feed is the reader's already.
    private Button showButton(Feed feed) {
        var show = new Button(words.text("feeds.known"));
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(press -> model.shelf().show(new Shelf.OfFeed(feed.id())));
        return show;
    }

    private void arrange() {
        double room = getWidth() * 100 / model.settings().get().textSize();
        boolean tight = getWidth() > 0 && room < ROOM_FOR_COLUMNS;
        if (tight != compact) {
            compact = tight;
            table.setCompact(tight);
        }
    }

    /// Makes the rows that are in view, and those of the next screen.
    private void makeRows() {
        double height = getViewportBounds().getHeight();
        double top = getVvalue() * Math.max(0, page().getHeight() - height);
        table.makeDownTo(top + 2 * height - table.getLayoutY());
    }

    private void fillIfShown() {
        if (isVisible()) {
            fill();
        }
    }

    private void fill() {
        var news = model.news().get();
        var all = news.feeds();
        var counts = new FeedCounts(all, news::health);
        subtitle.setText(counts.inWords(words));
        table.show(choose(all, counts.troubled()));
    }

    /// Which feeds are listed: all, or those in trouble alone, which are hard to find among hundreds.
    private List<Feed> choose(List<Feed> all, List<Feed> inTrouble) {
        boolean some = !inTrouble.isEmpty() && inTrouble.size() < all.size();
        onlyTroubled &= some;
        troubled.setText(onlyTroubled ? words.text("feeds.all") : words.text("feeds.troubled", inTrouble.size()));
        troubled.setVisited(false);
        troubled.setVisible(some);
        troubled.setManaged(some);
        return onlyTroubled ? inTrouble : all;
    }
}
