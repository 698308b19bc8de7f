package org.footnote.ui;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.footnote.model.Body;
import org.footnote.model.Citation;
import org.footnote.model.Completeness;
import org.footnote.model.ReadingStatus;
import org.footnote.model.Source;
import org.footnote.model.Story;
import org.jspecify.annotations.Nullable;

/// What the reading pane shows: nothing, a story, or one of its sources at a passage. FX thread only.
final class ReadingModel {
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(new Nothing());
    private final Desk desk;
    private final Background background;
    private int pagesAskedFor;
    /// The story that was opened last, as it came last: perhaps still to be told.
    private @Nullable StoryOpen opened;
    /// Whether more has come to it than its page shows.
    private boolean isBehind;

    ReadingModel(Desk desk, Background background) {
        this.desk = desk;
        this.background = background;
    }

    /// A page of the reading pane.
    sealed interface Page {
        /// Whether it is the window's own and lies over what is read.
        default boolean isOfWindow() {
            return switch (this) {
                case FeedsOpen _, SettingsOpen _, OfflineOpen _ -> true;
                case Nothing _, StoryOpen _, SourceOpen _ -> false;
            };
        }
    }

    /// No story was opened yet.
    record Nothing() implements Page {}

    /// A story.
    ///
    /// @param seen what the reader had seen of it before
    record StoryOpen(Story story, ReadingStatus seen) implements Page {}

    /// The offline copy of a source.
    ///
    /// @param under the story's page, to go back to
    record SourceOpen(
            StoryOpen under,
            Source source,
            Body body,
            @Nullable Citation citation) implements Page {
        Story story() {
            return under.story();
        }

        /// Whether the feed's own text is shown.
        boolean isFeedText() {
            return body.completeness() == Completeness.FEED_TEXT;
        }

        /// Whether there is another text of it to show.
        boolean hasOther() {
            return !source.article().isEmpty() && (!isFeedText() || source.completeness() != Completeness.FEED_TEXT);
        }
    }

    /// The page of the feeds, over a story or nothing.
    record FeedsOpen(Page under) implements Page {}

    /// The settings, over a story or nothing.
    record SettingsOpen(Page under) implements Page {}

    /// What of the edition is stored, over a story or nothing.
    record OfflineOpen(Page under) implements Page {}

    /// Shows what of the edition is stored.
    void showOffline() {
        go(new OfflineOpen(textPage()));
    }

    /// Shows the page of the feeds.
    void showFeeds() {
        go(new FeedsOpen(textPage()));
    }

    /// Shows the settings.
    void showSettings() {
        go(new SettingsOpen(textPage()));
    }

    /// The page of text that is open, also under the feeds or the settings.
    Page textPage() {
        return switch (page.get()) {
            case FeedsOpen open -> open.under();
            case SettingsOpen open -> open.under();
            case OfflineOpen open -> open.under();
            case Nothing nothing -> nothing;
            case StoryOpen open -> open;
            case SourceOpen open -> open;
        };
    }

    ObjectProperty<Page> page() {
        return page;
    }

    void open(Story story, ReadingStatus seen) {
        opened = new StoryOpen(story, seen);
        isBehind = false;
        if (story.isUntold()) {
            go(() -> desk.told(story), told -> new StoryOpen(told, seen));
        } else {
            go(new StoryOpen(story, seen));
        }
    }

    /// Changes what is read; a page of the window's own stays over it until the reader leaves that.
    void openUnder(Story story, ReadingStatus seen) {
        var under = new StoryOpen(story, seen);
        var over = switch (page.get()) {
            case FeedsOpen _ -> new FeedsOpen(under);
            case SettingsOpen _ -> new SettingsOpen(under);
            case OfflineOpen _ -> new OfflineOpen(under);
            case Nothing _, StoryOpen _, SourceOpen _ -> under;
        };
        if (over.isOfWindow()) {
            opened = under;
            isBehind = story.isUntold();
            go(over);
        } else {
            open(story, seen);
        }
    }

    private void go(Page next) {
        pagesAskedFor++;
        page.set(next);
        catchUp();
    }

    /// Goes to a page once what it shows is there, unless the reader has asked for another one by then.
    private <T> void go(Callable<T> shown, Function<T, Page> next) {
        int asked = ++pagesAskedFor;
        background.work(shown, there -> {
            if (asked == pagesAskedFor) {
                page.set(next.apply(there));
                catchUp();
            }
        });
    }

    /// Shows what has come to the story that is open; a source that is being read stays as it is, and the story is
    /// shown when the reader comes back to it.
    void update(Story story) {
        var before = opened;
        if (before != null
                && before.story().id().equals(story.id())
                && !before.story().equals(story)) {
            opened = new StoryOpen(story, before.seen());
            isBehind = true;
            catchUp();
        }
    }

    private void catchUp() {
        var now = opened;
        if (isBehind && now != null && isShown(now)) {
            isBehind = false;
            if (now.story().isUntold()) {
                tell(now);
            } else {
                page.set(now);
            }
        }
    }

    private void tell(StoryOpen untold) {
        background.work(() -> desk.told(untold.story()), told -> {
            if (untold.equals(opened)) {
                if (isShown(untold)) {
                    page.set(new StoryOpen(told, untold.seen()));
                } else {
                    isBehind = true;
                }
            }
        });
    }

    private boolean isShown(StoryOpen story) {
        return page.get() instanceof StoryOpen open
                && open.story().id().equals(story.story().id());
    }

    /// The story that is open, also under a source.
    Optional<StoryOpen> story() {
        return switch (textPage()) {
            case StoryOpen open -> Optional.of(open);
            case SourceOpen open -> Optional.of(open.under());
            case Nothing nothing -> Optional.empty();
            case FeedsOpen open -> Optional.empty();
            case SettingsOpen open -> Optional.empty();
            case OfflineOpen open -> Optional.empty();
        };
    }

    /// Opens the offline copy of a source, at the citation's passage or the first one that the story cites.
    void openSource(int number, @Nullable Citation citation) {
        story().ifPresent(open -> find(open.story(), number).ifPresent(source -> {
            var at = citation == null ? firstCitation(open.story(), number).orElse(null) : citation;
            go(
                    () -> source.article().isEmpty()
                            ? Body.EMPTY
                            : desk.body(source.article(), at == null ? null : at.passage()),
                    body -> {
                        isBehind |= story().filter(open::equals).isEmpty();
                        return new SourceOpen(open, source, body, at);
                    });
        }));
    }

    /// Shows what the feed itself brought in place of the page's text, or the page's text again.
    void switchText() {
        if (page.get() instanceof SourceOpen open && open.hasOther()) {
            var article = open.source().article();
            go(
                    () -> open.isFeedText() ? desk.body(article, null) : desk.feedText(article),
                    body -> new SourceOpen(open.under(), open.source(), body, null));
        }
    }

    /// Goes on to the source `steps` further in the list.
    void moveSource(int steps) {
        if (page.get() instanceof SourceOpen open) {
            openSource(open.source().number() + steps, null);
        }
    }

    /// Goes back from a source to its story.
    ///
    /// @return false if there was nothing to go back from
    boolean back() {
        var under = switch (page.get()) {
            case SourceOpen open -> Optional.<Page>of(open.under());
            case FeedsOpen open -> Optional.of(open.under());
            case SettingsOpen open -> Optional.of(open.under());
            case OfflineOpen open -> Optional.of(open.under());
            case StoryOpen open -> Optional.<Page>empty();
            case Nothing nothing -> Optional.<Page>empty();
        };
        under.ifPresent(this::go);
        return under.isPresent();
    }

    /// Goes back from a page of the window's own to what is read; does nothing on any other.
    void leaveWindowPage() {
        if (page.get().isOfWindow()) {
            back();
        }
    }

    private static Optional<Source> find(Story story, int number) {
        return story.sources().stream()
                .filter(source -> source.number() == number)
                .findFirst();
    }

    private static Optional<Citation> firstCitation(Story story, int number) {
        return story.brief().statements().stream()
                .flatMap(statement -> statement.citations().stream())
                .filter(citation -> citation.source() == number)
                .findFirst();
    }
}
