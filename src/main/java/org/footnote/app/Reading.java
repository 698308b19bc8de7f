package org.footnote.app;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.library.ImageStore.Size;
import org.footnote.library.Library;
import org.footnote.library.StoryFilter;
import org.footnote.model.Body;
import org.footnote.model.Passage;
import org.footnote.model.ReadingStatus;
import org.footnote.model.Story;

/// What one does with stories: open, mark, save, look into the sources. Blocking, for any thread but the window's; what
/// the reader does is kept before a method returns, and shown by the next snapshot.
public final class Reading {
    private static final int MOST_SET_ASIDE = 500;

    private final Library library;
    private final LateBriefs lateBriefs;
    private final Presentation presentation;
    private final Screen screen;
    private final Clock clock;

    Reading(Library library, Presentation presentation, Screen screen, Clock clock) {
        this.library = library;
        lateBriefs = new LateBriefs(library);
        this.presentation = presentation;
        this.screen = screen;
        this.clock = clock;
    }

    /// The latest stories that are not shown among the others, each with the reason, the latest first; those that
    /// nobody has looked at yet without their briefs, which [#told(List)] writes.
    public List<Story> setAside() {
        return Stream.concat(
                        screen.snapshot().muted().stream().map(Snapshot.Muted::story),
                        library.stories(StoryFilter.ALL.setAsideOnly().limit(MOST_SET_ASIDE)).stream())
                .sorted(Comparator.comparing(Story::lastPublished).reversed().thenComparing(Story::id))
                .toList();
    }

    /// The stored text of an article, in full where that is stored; [Body#EMPTY] if nothing is.
    public Body body(String article) {
        return library.body(article).orElse(Body.EMPTY);
    }

    /// The text that the feed itself brought of an article; [Body#EMPTY] if nothing is stored.
    public Body feedText(String article) {
        return library.feedText(article).orElse(Body.EMPTY);
    }

    /// The text that a passage points into: the article's, or an earlier one if that has changed since.
    public Body textOf(Passage passage) {
        return library.textOf(passage).orElse(Body.EMPTY);
    }

    /// The bytes of a picture as wide as the text, if it is stored.
    public Optional<byte[]> picture(String address) {
        return stored(address, Size.READING);
    }

    /// The bytes of a picture as small as a list shows it, if it is stored.
    public Optional<byte[]> thumbnail(String address) {
        return stored(address, Size.THUMBNAIL);
    }

    /// The addresses of the pictures that are stored as small as a list shows them.
    public Set<String> thumbnails() {
        return library.pictures().addresses(Size.THUMBNAIL);
    }

    /// The bytes of a publisher's icon, if it is stored.
    public Optional<byte[]> icon(String publisher) {
        return stored(IconFetch.key(publisher), Size.ICON);
    }

    /// The publishers whose icons are stored.
    public Set<String> publishersWithIcons() {
        return library.pictures().addresses(Size.ICON).stream()
                .map(IconFetch::publisher)
                .collect(Collectors.toSet());
    }

    private Optional<byte[]> stored(String address, Size size) {
        return library.pictures().find(address, size).flatMap(picture -> {
            try {
                return Optional.of(Files.readAllBytes(picture.file()));
            } catch (IOException gone) {
                return Optional.empty();
            }
        });
    }

    /// A story as it is read: with its brief, also where that was still to be written.
    public Story told(Story story) {
        return lateBriefs.tell(story);
    }

    /// The same for several stories, in their order.
    public List<Story> told(List<Story> stories) {
        return lateBriefs.tell(stories);
    }

    /// Notes that a story is open before the reader: it is read, and what stands in it now is no longer new.
    public void opened(Story opened) {
        var story = told(opened);
        keep(
                List.of(story.id()),
                before -> new ReadingStatus(
                        story.id(),
                        true,
                        before.saved(),
                        clock.instant(),
                        WhatIsNew.statementsOf(story),
                        WhatIsNew.sourcesOf(story)),
                (now, before) -> before);
    }

    /// Marks stories read or unread.
    public Undo mark(Collection<String> stories, boolean read) {
        return keep(stories, status -> status.withRead(read), (now, before) -> now.withRead(before.read()));
    }

    /// Saves stories for ever, or lets them go.
    public Undo save(Collection<String> stories, boolean saved) {
        var undo = keep(stories, status -> status.withSaved(saved), (now, before) -> now.withSaved(before.saved()));
        if (saved) {
            screen.change(snapshot -> presentation.including(snapshot, stories));
        }
        return undo;
    }

    /// Changes the status of stories.
    ///
    /// @param back takes the change out of a status as it is now, given what it was before
    private Undo keep(
            Collection<String> stories, UnaryOperator<ReadingStatus> change, BinaryOperator<ReadingStatus> back) {
        var before = new ArrayList<ReadingStatus>();
        screen.change(snapshot -> {
            var changed = new ArrayList<ReadingStatus>();
            for (var story : stories) {
                var status = snapshot.status(story);
                var after = change.apply(status);
                if (!after.equals(status)) {
                    before.add(status);
                    changed.add(after);
                }
            }
            return shown(snapshot, changed);
        });
        return () -> screen.change(snapshot -> shown(
                snapshot,
                before.stream()
                        .map(status -> back.apply(snapshot.status(status.story()), status))
                        .toList()));
    }

    private Snapshot shown(Snapshot snapshot, List<ReadingStatus> changed) {
        if (changed.isEmpty()) {
            return snapshot;
        }
        library.keepStatuses(changed);
        var statuses = new HashMap<>(snapshot.statuses());
        changed.forEach(status -> statuses.put(status.story(), status));
        return snapshot.withStatuses(statuses);
    }
}
