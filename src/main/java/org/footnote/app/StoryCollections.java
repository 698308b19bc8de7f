package org.footnote.app;

import java.util.List;
import java.util.Optional;
import org.footnote.library.Library;
import org.footnote.library.Shelves.StoryCollection;
import org.footnote.library.StoryFilter;

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
        boolean isNew = named(collection).isEmpty();
        var id = library.shelves().makeCollection(collection).id();
        library.shelves().collect(id, story);
        show(List.of(story));
        return () -> {
            named(collection).map(StoryCollection::id).ifPresent(now -> takeBack(now, story, isNew));
            show(List.of());
        };
    }

    private void takeBack(long collection, String story, boolean wasMade) {
        library.shelves().uncollect(collection, story);
        if (wasMade && storiesIn(collection).isEmpty()) {
            library.shelves().removeCollection(collection);
        }
    }

    /// Takes a story out of a collection.
    public Undo remove(String collection, String story) {
        named(collection).ifPresent(one -> library.shelves().uncollect(one.id(), story));
        show(List.of());
        return () -> add(collection, story);
    }

    /// Gives a collection another name.
    ///
    /// @throws FootnoteException if another collection has that name
    public Undo rename(String collection, String name) {
        named(collection).ifPresent(one -> {
            if (!library.shelves().renameCollection(one.id(), name)) {
                throw new FootnoteException("There is another collection of that name. Choose another.");
            }
        });
        show(List.of());
        return () -> rename(name, collection);
    }

    /// Removes a collection; its stories stay where else they are.
    public Undo delete(String collection) {
        var one = named(collection);
        var stories = one.map(there -> storiesIn(there.id())).orElse(List.of());
        one.map(StoryCollection::id).ifPresent(library.shelves()::removeCollection);
        show(List.of());
        return () -> {
            var again = library.shelves().makeCollection(collection).id();
            stories.forEach(story -> library.shelves().collect(again, story));
            show(stories);
        };
    }

    /// By its name: a collection that was brought back has another number than before.
    private Optional<StoryCollection> named(String name) {
        return library.shelves().collections().stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private List<String> storiesIn(long collection) {
        return library.storyIds(StoryFilter.ALL.collection(collection));
    }

    /// @param stories that are to be at hand although no feed brings them now
    private void show(List<String> stories) {
        screen.change(before -> presentation.again(before, stories));
    }
}
