package org.footnote.ui;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.footnote.model.Source;
import org.footnote.model.Story;
import org.jspecify.annotations.Nullable;

/// A card of the story list, or the heading of a day; one cell shows many stories in turn.
final class StoryCell extends ListCell<Row> {
    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
    private static final int MOST_MARKS = 4;

    private final Words words;
    private final Ages ages;
    private final SmallPictures pictures;
    private final BooleanSupplier hasRoom;
    private final Label day = new Label();
    private final Label topic = new Label();
    private final Label age = new Label();
    private final ArticleLabel headline = new ArticleLabel("", "card-headline");
    private final ArticleLabel summary = new ArticleLabel("", "card-summary");
    private final MarkedText found = new MarkedText();
    private final Thumbnail thumbnail = new Thumbnail();
    private final HBox marks = new HBox();
    private final Label sources = new Label();
    private final Label saved = new Label("★");
    private final Label fresh = new Label();
    private final ContextMenu context = new ContextMenu();
    private final VBox card;

    /// @param hasRoom whether the list is wide enough for pictures
    StoryCell(Words words, Ages ages, StoryMenus menus, SmallPictures pictures, BooleanSupplier hasRoom) {
        this.words = words;
        this.ages = ages;
        this.pictures = pictures;
        this.hasRoom = hasRoom;
        setOnContextMenuRequested(request -> {
            if (getItem() instanceof Row.Card story) {
                context.getItems().setAll(menus.of(story.story()));
                context.show(this, request.getScreenX(), request.getScreenY());
                request.consume();
            }
        });
        // The secondary button opens the menu of a card; the selection stays on the story that is open.
        addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getButton() == MouseButton.SECONDARY) {
                press.consume();
            }
        });
        setPrefWidth(0);
        getStyleClass().add("story-cell");
        day.getStyleClass().add("day");
        headline.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        summary.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        summary.setMostLines(2);
        topic.getStyleClass().add("topic");
        topic.setMinWidth(USE_PREF_SIZE);
        marks.getStyleClass().add("marks");
        fresh.getStyleClass().add("fresh");
        fresh.setMinWidth(USE_PREF_SIZE);
        saved.getStyleClass().add("saved-mark");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var top = new HBox(topic, age);
        top.getStyleClass().add("card-top");
        var meta = new HBox(marks, sources, gap, saved, fresh);
        meta.getStyleClass().add("card-meta");
        var text = new VBox(headline, summary, found);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var middle = new HBox(text, thumbnail);
        middle.getStyleClass().add("card-middle");
        card = new VBox(top, middle, meta);
        card.getStyleClass().add("card");
    }

    /// As high as the card is at the width of the list, which a label does not ask its graphic for.
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region graphic ? Math.ceil(graphic.prefHeight(cardWidth(width))) : 0;
    }

    /// As wide as the list, also where its scroll bar lies over the edge: so cards end where the search box does.
    private double cardWidth(double width) {
        return getListView() == null ? width : Math.max(width, getListView().getWidth());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() instanceof Region graphic) {
            graphic.resizeRelocate(0, 0, cardWidth(getWidth()), getHeight());
        }
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setDisable(row instanceof Row.Day);
        pseudoClassStateChanged(READ, false);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case Row.Day heading -> {
                sayDay(heading);
                setGraphic(day);
            }
            case Row.Card story -> {
                show(story);
                setGraphic(card);
            }
        }
    }

    private void show(Row.Card row) {
        var story = row.story();
        var hit = row.hit();
        pseudoClassStateChanged(READ, row.status().read() && row.newStatements() == 0);
        topic.setText(kicker(story));
        sayAge(row);
        headline.show(story.headline(), hit == null ? List.of() : hit.headline());
        summary.show(story.brief().summary().text());
        show(summary, hit == null && !summary.getText().isEmpty());
        show(found, hit != null);
        if (hit != null) {
            found.show(hit.text(), hit.marks());
        }
        thumbnail.show(hit == null && hasRoom.getAsBoolean() ? story.image() : "", pictures);
        headline.setMostLines(thumbnail.isVisible() ? 3 : 2);
        showMarks(story);
        show(saved, row.status().saved());
        show(fresh, row.newStatements() > 0);
        fresh.setText(words.text("card.new", row.newStatements()));
        setAccessibleText(name(row));
    }

    /// Says ages again, as time has passed.
    void tick() {
        switch (getItem()) {
            case Row.Day heading -> sayDay(heading);
            case Row.Card card -> sayAge(card);
            case null -> {}
        }
    }

    private void sayDay(Row.Day heading) {
        day.setText(ages.dayHeading(heading.date()));
        setAccessibleText(day.getText());
    }

    private void sayAge(Row.Card row) {
        age.setText((topic.getText().isEmpty() ? "" : " · ") + when(row.story(), row.hit()));
    }

    /// The topic, or why the story is set aside.
    private String kicker(Story story) {
        if (!story.setAside().isEmpty()) {
            return words.said(story.setAside());
        }
        return story.topic() == null ? "" : words.text("topic." + story.topic().key());
    }

    private String when(Story story, Desk.@Nullable Hit hit) {
        return hit == null || hit.source() == 0
                ? ages.ago(story.lastPublished())
                : words.text("card.insource", hit.source(), story.sources().size());
    }

    private void showMarks(Story story) {
        var names = publishers(story);
        marks.getChildren()
                .setAll(names.stream()
                        .limit(MOST_MARKS)
                        .map(name -> PublisherMark.shown(name, 1, pictures))
                        .toList());
        sources.setText(words.text("card.sources", story.sources().size()));
    }

    private static List<String> publishers(Story story) {
        return story.sources().stream()
                .filter(source -> source.copyOf() == 0)
                .map(Source::publisher)
                .distinct()
                .toList();
    }

    /// Headline first, then publishers, then state.
    private String name(Row.Card row) {
        var state = row.status().read() ? "card.read" : "card.unread";
        return row.story().headline() + ". "
                + String.join(
                        ", ", publishers(row.story()).stream().limit(MOST_MARKS).toList()) + ". "
                + words.text(state) + (row.status().saved() ? ", " + words.text("card.saved") : "")
                + (row.newStatements() > 0 ? ", " + words.text("card.new", row.newStatements()) : "");
    }

    private static void show(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
