package org.footnote.app;

import java.time.LocalDate;
import java.util.List;
import org.footnote.library.Library;
import org.footnote.model.Edition;
import org.footnote.model.Story;

/// The editions: what each day has put on top. Blocking, for any thread but the window's.
public final class Editions {
    private final Library library;
    private final Screen screen;

    Editions(Library library, Screen screen) {
        this.library = library;
        this.screen = screen;
    }

    /// The stories of a day's edition, weightiest first, as they are now; empty if that day has none.
    public List<Story> of(LocalDate date) {
        return library.edition(date).map(Edition::stories).map(library::stories).orElse(List.of());
    }

    /// The stories of the edition that is shown under "Today".
    public List<Story> today() {
        var snapshot = screen.snapshot();
        return snapshot.today().stream()
                .flatMap(id -> snapshot.story(id).stream())
                .toList();
    }
}
