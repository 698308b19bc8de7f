package org.footnote.library;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.model.Article;
import org.footnote.model.Body;
import org.footnote.model.Completeness;
import org.footnote.model.Edition;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;
import org.footnote.model.FeedKind;
import org.footnote.model.GroupingDecision;
import org.footnote.model.Membership;
import org.footnote.model.Passage;
import org.footnote.model.ReadingStatus;
import org.footnote.model.Story;

/// Everything that is kept: the one door to a SQLite file and a folder of pictures in a home. Get one with
/// [#open(Path)] and close it at the end.
///
/// Its methods block and may be called from any thread but the FX thread, virtual ones too. One platform thread does
/// all writing: a method that stores returns when its change is committed, all of it or nothing. What it has
/// acknowledged survives the death of the process at any moment; when the power goes, the last moments may be lost,
/// never the file. Times are kept to the millisecond.
///
/// Methods throw a [LibraryException] with a sentence for the reader where the disk is full, the home is read-only or
/// the file turns out to be damaged.
public final class Library implements AutoCloseable {
    private final Opened opened;
    private final InstantSource clock;
    private final Shelves shelves = new Shelves(this);
    private final ImageStore pictures;
    private final BackupFolder backups;

    private Library(Opened opened, InstantSource clock) {
        this.opened = opened;
        this.clock = clock;
        this.pictures = new ImageStore(this, opened.place().pictures());
        this.backups = new BackupFolder(this, opened.place().backups());
    }

    /// Opens the library of a home, and makes it where there is none. A damaged one is salvaged, and one that
    /// cannot be written to is opened for reading; [#opening()] tells.
    ///
    /// @throws LibraryException if another Footnote has it open, a newer one made it, or the home cannot be used
    public static Library open(Path home) {
        return open(home, InstantSource.system());
    }

    /// Opens the library of a home where another clock says what time it is.
    ///
    /// @throws LibraryException as [#open(Path)]
    public static Library open(Path home, InstantSource clock) {
        return new Library(Opened.at(new Place(home.toAbsolutePath()), clock), clock);
    }

    /// Opens for reading the library of a home that another Footnote has open and goes on writing to.
    ///
    /// @throws LibraryException if there is nothing to read yet, or it is not of this program's format
    public static Library openBeside(Path home, InstantSource clock) {
        return new Library(Opened.beside(new Place(home.toAbsolutePath())), clock);
    }

    /// How the library was found when it was opened.
    public Opening opening() {
        return opened.opening();
    }

    /// The feeds the reader has subscribed to, in the order they were added.
    public List<Feed> feeds() {
        return read(session -> new FeedTable(session).all());
    }

    /// Subscribes to a feed. One of the same address is given as it stands; one that was removed comes back under
    /// its old number.
    ///
    /// @param address absolute address of the feed document
    public Feed addFeed(String address, String title, String site, FeedKind kind, String folder) {
        return write(session -> new FeedTable(session).add(address, title, site, kind, folder));
    }

    /// Changes what is known of a feed, by its number.
    ///
    /// @return false if there is no such feed, or another one has that address
    public boolean updateFeed(Feed feed) {
        return write(session -> new FeedTable(session).update(feed));
    }

    /// Asks for a feed at another address from now on; all else stays as the reader has it.
    ///
    /// @return false if there is no such feed, or another one has that address
    public boolean moveFeed(long id, String address) {
        return write(session -> new FeedTable(session).move(id, address));
    }

    /// Gives a feed the name that it says, unless it has one by now: without one it is called by its address.
    public void nameFeed(long id, String title) {
        write(session -> new FeedTable(session).name(id, title));
    }

    /// Unsubscribes from a feed. Its articles stay until retention takes them; [#bringBackFeed(long)] undoes it.
    ///
    /// @return false if there is no such feed
    public boolean removeFeed(long id) {
        return write(session -> new FeedTable(session).remove(id, now()));
    }

    /// Undoes [#removeFeed(long)].
    ///
    /// @return false if it was not removed
    public boolean bringBackFeed(long id) {
        return write(session -> new FeedTable(session).bringBack(id));
    }

    /// How the feeds have fared; a feed that was never asked has no entry.
    public List<FeedHealth> health() {
        return read(session -> new HealthTable(session).all());
    }

    /// Notes how a feed has fared.
    public void recordHealth(FeedHealth health) {
        write(session -> new HealthTable(session).record(health));
    }

    /// Keeps what a feed brought, and how it has fared, together or not at all. Known articles that have changed
    /// are updated in place; those that retention took do not come back.
    public KeepReport keep(FeedHealth health, List<StoredArticle> articles) {
        var drafts = articles.stream().map(Draft::of).toList();
        return write(session -> {
            var report = new ArticleTable(session).keep(drafts, now());
            new HealthTable(session).record(health);
            return report;
        });
    }

    /// What a feed's articles were made of, by their id: those with the ids given, and those of the very same entry
    /// as one whose id is not known, as some feeds give their entries other ids each time.
    public Map<String, MadeOf> madeOf(long feed, Map<String, Long> digests) {
        return read(session -> new ArticleTable(session).madeOf(feed, digests));
    }

    /// The articles published at that moment or later, in order of arrival.
    public List<Article> articles(Instant since) {
        return read(session -> new ArticleTable(session).since(since));
    }

    /// The articles of those ids, in order of arrival; those that are not kept are left out.
    public List<Article> articles(Collection<String> ids) {
        return read(session -> new ArticleTable(session).withIds(ids));
    }

    /// An article, if it is kept.
    public Optional<Article> article(String id) {
        return read(session -> new ArticleTable(session).withId(id));
    }

    /// The text of an article: the full text where it is stored, else what the feed brought.
    public Optional<Body> body(String id) {
        return read(session -> {
            var row = new ArticleTable(session).rowOf(id);
            return row.isEmpty() ? Optional.empty() : new BodyTable(session).best(row.get());
        });
    }

    /// The texts of several articles by id, as [#body(String)] gives them; those that are not kept are left out.
    public Map<String, Body> bodies(Collection<String> ids) {
        return read(session -> new BodyTable(session).best(ids));
    }

    /// What the feed itself brought of an article.
    public Optional<Body> feedText(String id) {
        return read(session -> {
            var row = new ArticleTable(session).rowOf(id);
            return row.isEmpty() ? Optional.empty() : new BodyTable(session).of(row.get(), BodyTable.Origin.FEED);
        });
    }

    /// The text that a passage points into: the article's text, or where that has changed since, the feed's or an
    /// earlier one in which the quote stands at its place. Empty only if the article is gone or the quote stands
    /// nowhere.
    public Optional<Body> textOf(Passage passage) {
        return read(session -> new PassageTexts(session).textOf(passage));
    }

    /// Stores the text of an article's page beside the feed's text.
    ///
    /// @return false if the article is not kept any more
    public boolean keepFullText(String id, Body body) {
        return write(session -> new ArticleTable(session).keepFullText(id, body, now()));
    }

    /// The latest articles of a feed whose pages are stored, with the texts of those pages, in no certain order.
    public List<StoredArticle> pages(long feed, int most) {
        return read(session -> new ArticleTable(session).pages(feed, most));
    }

    /// The articles published since one moment and kept before another that belong to no story, in order of arrival.
    public List<Article> untold(Instant since, Instant before) {
        return read(session -> new ArticleTable(session).untold(since, before));
    }

    /// How much of each article is stored, by id; those that are not kept are left out.
    public Map<String, Completeness> completeness(Collection<String> ids) {
        return read(session -> new ArticleTable(session).completeness(ids));
    }

    /// Which story each article of [#articles(Instant)] belongs to, in the same order.
    public List<Membership> memberships(Instant since) {
        return read(session -> new MembershipTable(session).since(since));
    }

    /// Where all articles belong that are in one story with any of these, in order of arrival.
    public List<Membership> membershipsBeside(Collection<String> articles) {
        return read(session -> new MembershipTable(session).beside(articles));
    }

    /// The feeds whose articles are in each of the stories, by story id.
    public Map<String, List<Long>> feedsOf(Collection<String> stories) {
        return read(session -> new MembershipTable(session).feedsOf(stories));
    }

    /// Keeps stories and memberships, new or changed, together.
    public void keepStories(List<Story> stories, List<Membership> memberships) {
        var drafts = stories.stream().map(StoryTable.Draft::of).toList();
        write(session -> {
            var storyTable = new StoryTable(session);
            for (var draft : drafts) {
                storyTable.keep(draft);
            }
            var membershipTable = new MembershipTable(session);
            for (var membership : memberships) {
                membershipTable.keep(membership);
            }
            return drafts.size();
        });
    }

    /// Keeps the briefs of stories that were kept without one; not of those that have changed since they were read.
    public void keepBriefs(List<Story> told) {
        write(session -> new StoryTable(session).keepBriefs(told));
    }

    /// Forgets stories that have become part of others, with their status and where they were collected; their articles
    /// stay. What is to outlive them is handed on before, by [Shelves#keepAlike].
    public void forgetStories(Collection<String> ids) {
        write(session -> new StoryTable(session).forget(ids));
    }

    /// A story with its brief.
    public Optional<Story> story(String id) {
        return read(session -> new StoryTable(session).withId(id));
    }

    /// Stories with their briefs, in the order of the ids; those that are not there are left out.
    public List<Story> stories(Collection<String> ids) {
        return read(session -> new StoryTable(session).withIds(ids));
    }

    /// Stories with their briefs, the latest first.
    public List<Story> stories(StoryFilter filter) {
        return read(session -> new StoryTable(session).whole(filter));
    }

    /// The ids of stories, the latest first; much faster than the whole ones.
    public List<String> storyIds(StoryFilter filter) {
        return read(session -> new StoryTable(session).ids(filter));
    }

    /// What the reader has decided about pairs of articles, in the order it was decided.
    public List<GroupingDecision> decisions() {
        return read(session -> new DecisionTable(session).all());
    }

    /// Keeps a decision; an earlier one about the same two articles is replaced.
    public void decide(GroupingDecision decision) {
        write(session -> new DecisionTable(session).decide(decision));
    }

    /// Takes a decision back.
    public void undoDecision(GroupingDecision decision) {
        write(session -> new DecisionTable(session).undo(decision));
    }

    /// The reading status of all stories that were touched.
    public List<ReadingStatus> statuses() {
        return read(session -> new StatusTable(session).all());
    }

    /// The reading status of a story.
    public ReadingStatus status(String story) {
        return read(session -> new StatusTable(session).of(story)).orElseGet(() -> ReadingStatus.untouched(story));
    }

    /// Keeps reading statuses together, as for "mark all read".
    public void keepStatuses(Collection<ReadingStatus> statuses) {
        write(session -> new StatusTable(session).keepAll(statuses));
    }

    /// Keeps an edition in place of an earlier one of the same day.
    public void keepEdition(Edition edition) {
        write(session -> new EditionTable(session).keep(edition));
    }

    /// The edition of a day.
    public Optional<Edition> edition(LocalDate date) {
        return read(session -> new EditionTable(session).of(date));
    }

    /// The days that have an edition, the latest first.
    public List<LocalDate> editionDates() {
        return read(session -> new EditionTable(session).dates());
    }

    /// Searches titles, texts and publishers: words, "phrases", -without, begin*, `from:`, `after:2026-01-01`,
    /// `before:`, `topic:`, `is:saved`, `is:unread`, `is:read`. Dates are days of the system's time zone. Whatever
    /// was typed, the answer is a list, never an error.
    ///
    /// @return at most `limit` stories, and articles without one, best first
    public List<SearchHit> search(String typed, int limit) {
        opened.indexWhatWaits();
        var query = SearchQuery.parse(typed, ZoneId.systemDefault());
        return read(session -> new TextSearch(session, query, now()).hits(limit));
    }

    /// Lets go of what is too old or too much, in small steps, and gives the room back to the system. What is saved or
    /// in a collection stays, with its sources and pictures; articles that leave never come back.
    public RetentionReport retain(Retention retention) {
        return new Keeper(this, pictures, retention, now()).run();
    }

    /// Looks through the whole file for damage. Takes seconds for a large one, so not at every start.
    ///
    /// @return true if it is sound; if not, the next start salvages it
    public boolean check() {
        var said = read(session -> session.list("PRAGMA quick_check(1)", row -> row.getString(1)));
        if (!said.equals(List.of("ok"))) {
            opened.noteDamage();
            return false;
        }
        return true;
    }

    /// The pictures.
    public ImageStore pictures() {
        return pictures;
    }

    /// Collections, saved searches and mute rules.
    public Shelves shelves() {
        return shelves;
    }

    /// The daily backups.
    public BackupFolder backups() {
        return backups;
    }

    /// What is left alone for a while.
    public Pauses pauses() {
        return new Pauses(this);
    }

    /// Waits for what is being stored, then closes the file and frees the home.
    @Override
    public void close() {
        opened.close();
    }

    Instant now() {
        return clock.instant();
    }

    <T> T read(Readers.Question<T> question) {
        return opened.read(question);
    }

    <T> T write(Writer.Change<T> change) {
        return opened.write(change);
    }

    /// Does nothing where something can be stored.
    ///
    /// @throws LibraryException if the home was opened for reading only
    public void refuseWhereReadOnly() {
        opened.writer();
    }
}
