package org.footnote.app;

import java.util.List;
import org.footnote.library.Library;
import org.footnote.library.Shelves.StoryCollection;

/// The reader's named collections of stories. What is in one is kept for ever. Blocking, for any thread but the
/// window's; the snapshot follows at once.
public final class StoryCollections {
    private final Library library;
    private final Presentation presentation;
    private final Screen screen;

    StoryCollections(Library library, Presentation presentation, Screen screen) {
        this.library = library;
        this.presentation = presentation;
        this.screen = screen;
    }

    /// Puts a story into a collection, which is made if there is none of that name.
    public Undo add(String collection, String story) {
        var id = library.shelves().makeCollection(collection).id();
        library.shelves().collect(id, story);
        screen.change(before -> presentation.again(before, List.of(story)));
        return () -> {
            library.shelves().uncollect(id, story);
            show();
        };
    }

    /// Takes a story out of a collection.
    public Undo remove(String collection, String story) {
        library.shelves().collections().stream()
                .filter(one -> one.name().equals(collection))
                .forEach(one -> library.shelves().uncollect(one.id(), story));
        show();
        return () -> add(collection, story);
    }

    /// Gives a collection another name.
    ///
    /// @throws FootnoteException if another collection has that name
    public void rename(String collection, String name) {
        for (var one : library.shelves().collections()) {
            if (one.name().equals(collection) && !library.shelves().renameCollection(one.id(), name.strip())) {
                throw new FootnoteException("There is another collection of that name. Choose another.");
            }
        }
        show();
    }

    /// Removes a collection; its stories stay where else they are.
    public Undo delete(String collection) {
        var stories = screen.snapshot().collections().get(collection);
        library.shelves().collections().stream()
                .filter(one -> one.name().equals(collection))
                .map(StoryCollection::id)
                .forEach(library.shelves()::removeCollection);
        show();
        return () -> {
            if (stories != null) {
                stories.forEach(story -> add(collection, story));
            }
        };
    }

    private void show() {
        screen.change(presentation::again);
    }
}
