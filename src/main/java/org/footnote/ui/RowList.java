package org.footnote.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.footnote.model.Story;
import org.jspecify.annotations.Nullable;

/// The rows of the list of stories. They change in place where they can, so that nothing on screen moves. FX thread
/// only.
final class RowList {
    private static final int MOST_SINGLE_ROWS = 100;

    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    ObservableList<Row> rows() {
        return rows;
    }

    /// The cards, without the days between them.
    Stream<Row.Card> cards() {
        return rows.stream().filter(Row.Card.class::isInstance).map(Row.Card.class::cast);
    }

    /// Replaces all rows, for another shelf.
    void show(List<Row> others) {
        rows.setAll(others);
    }

    /// Replaces only what differs where the same stories stand in the same order.
    void update(List<Row> fresh) {
        if (!haveSamePlaces(fresh)) {
            rows.setAll(fresh);
            return;
        }
        var different = IntStream.range(0, fresh.size())
                .filter(index -> !rows.get(index).equals(fresh.get(index)))
                .toArray();
        if (different.length > MOST_SINGLE_ROWS) {
            rows.setAll(fresh);
        } else {
            for (int index : different) {
                rows.set(index, fresh.get(index));
            }
        }
    }

    /// Changes the cards alone.
    ///
    /// @param change gives the very same card where nothing of it has changed
    void updateCards(UnaryOperator<Row.Card> change) {
        update(rows.stream()
                .map(row -> row instanceof Row.Card card ? change.apply(card) : row)
                .toList());
    }

    private boolean haveSamePlaces(List<Row> others) {
        boolean same = rows.size() == others.size();
        for (int index = 0; same && index < rows.size(); index++) {
            same = ListPlace.key(rows.get(index)).equals(ListPlace.key(others.get(index)));
        }
        return same;
    }

    /// The story `steps` cards on from one, only unread ones if asked; none at either end.
    ///
    /// @param from id of a story; where it is in no card, or null, the first card is the next one
    Optional<Story> storyAt(@Nullable String from, int steps, boolean unreadOnly) {
        var cards = cards().toList();
        int at = IntStream.range(0, cards.size())
                .filter(index -> cards.get(index).story().id().equals(from))
                .findFirst()
                .orElse(-1);
        int next = at < 0 && steps > 0 ? 0 : at + steps;
        while (unreadOnly
                && next >= 0
                && next < cards.size()
                && cards.get(next).status().read()) {
            next += steps;
        }
        return next >= 0 && next < cards.size() ? Optional.of(cards.get(next).story()) : Optional.empty();
    }
}
