package org.footnote.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.footnote.app.Snapshot;

/// Which shelf the list shows. Some take a moment to look up: what the reader asked for last is shown, and nothing that
/// was asked for before it and comes later. Holds no nodes; FX thread only.
final class ShelfModel {
    private static final int MOST_FOUND = 200;

    private final ObjectProperty<Shelf> shown = new SimpleObjectProperty<>(new Shelf.Today());
    private final Desk desk;
    private final Background background;
    private final Ages ages;
    private final ReadOnlyObjectProperty<Snapshot> news;
    private final LateTelling lateTelling;
    private Shelf beforeSearch = new Shelf.Today();

    /// How many times the reader has asked for a shelf.
    private int asked;

    /// @param news what there is
    ShelfModel(Desk desk, Background background, Ages ages, ReadOnlyObjectProperty<Snapshot> news) {
        this.desk = desk;
        this.background = background;
        this.ages = ages;
        this.news = news;
        lateTelling = new LateTelling(desk, background, shown);
    }

    ReadOnlyObjectProperty<Shelf> shown() {
        return shown;
    }

    /// Shows a shelf at once.
    void show(Shelf shelf) {
        asked++;
        shown.set(shelf);
    }

    /// Shows a shelf that takes a moment to look up, unless the reader has asked for another one by then.
    private <S extends Shelf> void bring(Callable<S> look, Consumer<S> then) {
        asked++;
        int mine = asked;
        background.work(look, found -> {
            if (mine == asked) {
                shown.set(found);
                then.accept(found);
            }
        });
    }

    private void bring(Callable<Shelf> look) {
        bring(look, there -> {});
    }

    /// Searches everything; an empty query goes back to where the reader was.
    void search(String query) {
        if (!(shown.get() instanceof Shelf.Found)) {
            beforeSearch = shown.get();
        }
        if (query.isBlank()) {
            show(beforeSearch);
        } else {
            bring(() -> new Shelf.Found(query, desk.search(query, MOST_FOUND)));
        }
    }

    /// What tells where the words of the search that is on stand in any text: start and end in turn.
    Function<String, List<Integer>> marks() {
        return shown.get() instanceof Shelf.Found found ? desk.marks(found.query()) : text -> List.of();
    }

    /// Shows what is not shown among the others, at once; the briefs of what nobody has looked at yet come after it.
    void openSetAside() {
        bring(() -> new Shelf.SetAside(desk.setAside()), lateTelling::tell);
    }

    /// Opens an earlier day's edition.
    void openEdition(LocalDate date) {
        bring(() -> new Shelf.EditionOf(date, desk.edition(date)));
    }

    /// Opens the edition before or after the one that is shown.
    void moveEdition(boolean later) {
        var latest = news.get().latest(ages.today());
        shown.get().editionBeside(news.get().editions(), latest, later).ifPresent(day -> {
            if (day.equals(latest)) {
                show(new Shelf.Today());
            } else {
                openEdition(day);
            }
        });
    }

    /// Goes to the shelf `steps` further down in the sidebar, if there is one.
    void move(int steps) {
        var all = Shelf.inOrder(news.get());
        int next = all.indexOf(shown.get()) + steps;
        if (next >= 0 && next < all.size()) {
            show(all.get(next));
        }
    }

    /// Stays on the shelf that is shown, wherever it is now that something has changed; what the reader has asked for
    /// meanwhile still comes.
    void follow(Snapshot was, Snapshot is) {
        beforeSearch = beforeSearch.after(was, is);
        shown.set(shown.get().after(was, is));
        if (!was.muted().equals(is.muted()) && shown.get() instanceof Shelf.SetAside) {
            renewSetAside();
        }
    }

    /// Looks up again what is set aside, for as long as it is shown.
    private void renewSetAside() {
        background.workInTurn(() -> new Shelf.SetAside(desk.setAside()), found -> {
            if (shown.get() instanceof Shelf.SetAside) {
                shown.set(found);
                lateTelling.tell(found);
            }
        });
    }
}
