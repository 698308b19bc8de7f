package org.footnote.ui;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.footnote.app.Search;

/// The searches that the reader keeps. FX thread only.
final class SearchesModel {
    private final ObservableList<Search.Saved> kept = FXCollections.observableArrayList();
    private final Desk desk;
    private final Background background;
    private final Changes changes;

    SearchesModel(Desk desk, Background background, Changes changes) {
        this.desk = desk;
        this.background = background;
        this.changes = changes;
        load();
    }

    /// By name.
    ObservableList<Search.Saved> kept() {
        return kept;
    }

    /// The kept search that asks for the same, if there is one.
    Optional<Search.Saved> of(String query) {
        return kept.stream().filter(one -> one.query().equals(query.strip())).findFirst();
    }

    /// Keeps a search under its own words, or forgets it.
    void toggle(String query) {
        of(query).ifPresentOrElse(this::forget, () -> keep(query.strip()));
    }

    private void keep(String query) {
        changes.make(
                () -> {
                    var search = desk.keepSearch(query, query);
                    return () -> desk.forgetSearch(search);
                },
                this::load,
                "toast.search.kept",
                query);
    }

    void forget(Search.Saved search) {
        changes.make(() -> desk.forgetSearch(search), this::load, "toast.search.forgotten", search.name());
    }

    /// Looks anew for what is kept.
    void load() {
        background.workInTurn(desk::searches, kept::setAll);
    }
}
