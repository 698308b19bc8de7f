package org.footnote.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.footnote.app.Backups;
import org.footnote.app.Exports;
import org.footnote.app.OfflineReport;
import org.footnote.app.RefreshProgress;
import org.footnote.app.RefreshReport;
import org.footnote.app.Search;
import org.footnote.app.Settings;
import org.footnote.app.Snapshot;
import org.footnote.app.Subscriptions;
import org.footnote.app.Undo;
import org.footnote.model.Body;
import org.footnote.model.Feed;
import org.footnote.model.FeedKind;
import org.footnote.model.MuteRule;
import org.footnote.model.Passage;
import org.footnote.model.Source;
import org.footnote.model.Story;
import org.jspecify.annotations.Nullable;

/// What the window asks of the program. Everything here may block and is called off the FX thread,
/// except [#news()], [#onChange], [#small()], [#settings()] and [#marks], which answer at once. Failures are unchecked
/// exceptions, which [#inWords] says to the reader.
interface Desk {
    /// What there is now.
    Snapshot news();

    /// What was wrong when the program started, one plain sentence each; answers at once.
    List<String> troubles();

    /// Calls back, on any thread, whenever there is something else to show.
    void onChange(Consumer<Snapshot> changed);

    /// An article's text as stored; where a passage is given, the text in which it stands.
    Body body(String article, @Nullable Passage passage);

    /// What the feed itself brought of an article.
    Body feedText(String article);

    /// The bytes of a stored picture, empty if it is not stored.
    Optional<byte[]> picture(String address);

    /// Which small pictures are stored; answers at once.
    Small small();

    /// The bytes of a story's picture as a list shows it, empty if it is not stored.
    Optional<byte[]> thumbnail(String address);

    /// The bytes of a publisher's icon, empty if it is not stored.
    Optional<byte[]> icon(String publisher);

    /// A story as it is read: with its brief, also where that was still to be written.
    Story told(Story story);

    /// Notes that a story was opened: it is read, and all that stands in it was seen.
    void opened(Story story);

    /// Marks stories read or unread.
    Undo mark(Collection<String> stories, boolean read);

    /// Saves stories for ever, or lets them go.
    Undo save(Collection<String> stories, boolean saved);

    /// Puts a story into a collection of the reader's.
    Undo collect(String collection, String story);

    /// Takes a story out of a collection.
    Undo uncollect(String collection, String story);

    /// Gives a collection another name, which no other one may have.
    Undo renameCollection(String collection, String name);

    /// Removes a collection; its stories stay where else they are.
    Undo deleteCollection(String collection);

    /// Hides what a rule says.
    Undo mute(MuteRule.Kind kind, String pattern);

    /// Shows again what a rule hid.
    Undo unmute(MuteRule rule);

    /// Takes a source out of a story, for ever.
    Undo notThisStory(Story story, Source source);

    /// Makes one story of two, for ever.
    Undo sameStory(Story first, Story second);

    /// The stories of a day's edition.
    List<Story> edition(LocalDate date);

    /// Stories and passages in which words stand, best first.
    List<Hit> search(String query, int limit);

    /// What tells where the words of a search stand in any text: start and end in turn.
    Function<String, List<Integer>> marks(String query);

    /// The latest stories that are not shown among the others, each with the reason, the latest first; some without
    /// their briefs.
    List<Story> setAside();

    /// These stories with their briefs, in their order.
    List<Story> allTold(List<Story> stories);

    /// Fetches what is due, or everything; returns when it is done.
    RefreshReport refresh(boolean everything, Consumer<RefreshProgress> progress);

    /// Ends a refresh that is running after the feeds that are under way.
    void cancelRefresh();

    /// What of today's edition is stored, and what is missing and why.
    OfflineReport offline();

    /// Fetches what the edition lacks, trying everything once more; [#cancelRefresh()] ends it too.
    OfflineReport fetchTheRest(Consumer<RefreshProgress> progress);

    /// Whether this computer is in any network; a refresh on its own waits until it is.
    boolean hasNetwork();

    /// Whether the network is paid by the megabyte; a refresh on its own waits for another one, unless the reader wants
    /// it.
    boolean isMetered();

    /// Shows a notice on the desktop, where the system has a way to.
    void notice(String title, String text);

    /// Asks a feed again that was given up.
    void askAgain(Feed feed);

    /// The searches that are kept, by name.
    List<Search.Saved> searches();

    /// Keeps a search under a name.
    Search.Saved keepSearch(String name, String query);

    /// Forgets a search.
    Undo forgetSearch(Search.Saved search);

    /// The reader's choices.
    Settings settings();

    void keep(Settings settings);

    /// The feeds that stand behind an address of a feed or of a site, the likeliest first.
    List<Candidate> findFeeds(String address);

    /// Subscribes to a feed.
    Feed add(Candidate candidate);

    /// Keeps a feed's other title, folder, kind, pause or address.
    void update(Feed feed);

    /// Unsubscribes from a feed.
    Undo remove(Feed feed);

    /// Merges the feeds of an OPML file.
    Imported importOpml(Path file);

    /// Writes the feeds to an OPML file.
    void exportOpml(Path file);

    /// The feeds that come with Footnote.
    List<Subscriptions.Bundled> bundled();

    /// Subscribes to the usual ones of the feeds that come with Footnote, of these kinds and of no others.
    void chooseBundled(Collection<FeedKind> kinds);

    /// Subscribes to a feed that comes with Footnote, or unsubscribes from it.
    void chooseBundled(String address, boolean on);

    /// Writes today's backup.
    ///
    /// @return the file
    Path backUp();

    /// The daily backups, the latest first.
    List<Backups.Daily> backups();

    /// Adds what is missing from a backup.
    Backups.Restored restore(Path backup);

    /// The saved stories as an Atom feed.
    String savedAsAtom();

    /// A story as Markdown with footnotes, HTML or JSON.
    String export(Story story, Exports.Format format);

    /// Writes text to a file.
    void write(Path file, String text);

    /// What went wrong, for the reader.
    String inWords(Throwable failure);

    /// Which small pictures are stored.
    ///
    /// @param thumbnails their addresses
    /// @param publishers those whose icons are
    record Small(Set<String> thumbnails, Set<String> publishers) {
        public Small {
            thumbnails = Set.copyOf(thumbnails);
            publishers = Set.copyOf(publishers);
        }
    }

    /// A place where searched words stand.
    ///
    /// @param story the story, also one that no shelf holds
    /// @param source number of the source whose text holds the match, 0 for the story's own words
    /// @param headline ranges of the matched words in the story's headline, start and end in turn
    /// @param text the passage around the match
    /// @param marks ranges of the matched words in that text
    record Hit(Story story, int source, List<Integer> headline, String text, List<Integer> marks) {
        public Hit {
            headline = List.copyOf(headline);
            marks = List.copyOf(marks);
        }
    }

    /// A feed that can be subscribed to.
    ///
    /// @param newest titles of its newest entries
    record Candidate(String address, String title, List<String> newest) {
        public Candidate {
            newest = List.copyOf(newest);
        }
    }

    /// What came of an import.
    ///
    /// @param isCut whether the list ends in the middle, so that others may be missing
    record Imported(int added, int known, boolean isCut) {}
}
