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
    private final ToastModel toast;

    SearchesModel(Desk desk, Background background, ToastModel toast) {
        this.desk = desk;
        this.background = background;
        this.toast = toast;
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
        background.work(() -> desk.keepSearch(query, query), search -> {
            load();
            toast.offer("toast.search.kept", () -> forget(search), search.name());
        });
    }

    void forget(Search.Saved search) {
        background.work(() -> desk.forgetSearch(search), undo -> {
            load();
            toast.offer(
                    "toast.search.forgotten",
                    () -> background.work(
                            () -> {
                                undo.undo();
                                return true;
                            },
                            undone -> load()),
                    search.name());
        });
    }

    /// Looks anew for what is kept.
    void load() {
        background.work(desk::searches, kept::setAll);
    }
}
