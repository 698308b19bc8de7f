package org.footnote.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.footnote.app.OfflineReport;
import org.footnote.app.Snapshot;
import org.footnote.model.Block;
import org.footnote.model.Body;
import org.footnote.model.Brief;
import org.footnote.model.Citation;
import org.footnote.model.Completeness;
import org.footnote.model.Disagreement;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;
import org.footnote.model.FeedKind;
import org.footnote.model.Mark;
import org.footnote.model.MuteRule;
import org.footnote.model.Passage;
import org.footnote.model.PlainArticle;
import org.footnote.model.RankReason;
import org.footnote.model.ReadingStatus;
import org.footnote.model.Section;
import org.footnote.model.Source;
import org.footnote.model.Statement;
import org.footnote.model.Story;
import org.footnote.model.Support;
import org.footnote.model.Topic;
import org.footnote.model.Validators;
import org.jspecify.annotations.Nullable;

/// An edition written for the tests: invented publishers, invented news.
final class DemoEdition {
    static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final List<Story> stories = new ArrayList<>();
    private final Map<String, Body> bodies = new HashMap<>();
    private final Map<String, ReadingStatus> statuses = new HashMap<>();
    private final Map<String, List<Long>> storyFeeds = new HashMap<>();

    DemoEdition() {
        addLanternStory();
        addShort(
                "chips",
                "Harbour Compute loses a fifth of its value in a day after its largest customer cancels",
                "The shares fell on Friday as they had not since the company was listed.",
                Topic.CHIPS_INFRASTRUCTURE,
                4,
                false,
                "The Ledger",
                "Coastal Wire",
                "Bourse Daily",
                "Foundry Notes");
        addShort(
                "senate",
                "Assembly weighs a ban on models without training records",
                "Public offices could buy only from makers who publish what they trained on.",
                Topic.POLICY_SAFETY,
                6,
                false,
                "Statehouse Record",
                "Almanac");
        addShort(
                "reasoning",
                "Small models learn to check their own sums, preprint finds",
                "A reward for being right was enough; nobody showed them how.",
                Topic.MODELS_RESEARCH,
                9,
                true,
                "Preprint Server",
                "Hillside Forum");
        addShort(
                "laptop",
                "A laptop runs the small sibling of a large model",
                "It answers slower than speech, and needs no network.",
                Topic.PRODUCTS_TOOLS,
                11,
                true,
                "Hillside Forum");
        addShort(
                "nurses",
                "Hospitals find that dictation saves nurses an hour a day, and costs them one of checking",
                "Three trusts publish the first year of figures.",
                Topic.SOCIETY_WORK,
                26,
                false,
                "Ward Journal",
                "Coastal Wire");
        addShort(
                "merger",
                "Two model makers talk of a merger",
                "Neither has confirmed it.",
                Topic.BUSINESS,
                30,
                true,
                "Bourse Daily");
    }

    Snapshot news() {
        var feeds = List.of(
                feed(1, "Preprint Server", FeedKind.RESEARCH, ""),
                feed(2, "Coastal Wire", FeedKind.PUBLISHER, ""),
                feed(3, "Almanac", FeedKind.PUBLISHER, ""),
                feed(4, "Hillside Forum", FeedKind.COMMUNITY, ""),
                feed(5, "Letters on Machines", FeedKind.NEWSLETTER, ""));
        var broken = new FeedHealth(
                4,
                Validators.NONE,
                "",
                NOW,
                NOW.minus(Duration.ofDays(12)),
                5,
                NOW.plusSeconds(9000),
                "The server says that we ask too often and wants us to wait (429).",
                false,
                Duration.ZERO);
        return new Snapshot(
                stories,
                List.of(),
                stories.stream().limit(5).map(Story::id).toList(),
                statuses,
                feeds,
                Map.of(4L, broken),
                storyFeeds,
                Map.of(),
                List.of(),
                List.of(),
                NOW.minusSeconds(180),
                false,
                false);
    }

    Map<String, Body> bodies() {
        return bodies;
    }

    DemoDesk desk() {
        return new DemoDesk(news(), bodies);
    }

    static Snapshot withStatuses(Snapshot news, Map<String, ReadingStatus> statuses) {
        return with(news, news.stories(), statuses, news.collections(), news.offline());
    }

    static Snapshot withCollections(Snapshot news, Map<String, List<String>> collections) {
        return with(news, news.stories(), news.statuses(), collections, news.offline());
    }

    static Snapshot withStories(Snapshot news, List<Story> stories) {
        return with(news, stories, news.statuses(), news.collections(), news.offline());
    }

    static Snapshot offline(Snapshot news) {
        return with(news, news.stories(), news.statuses(), news.collections(), true);
    }

    /// The same as the welcome edition.
    static Snapshot welcome(Snapshot news) {
        return new Snapshot(
                news.stories(),
                news.muted(),
                news.today(),
                news.statuses(),
                news.feeds(),
                news.health(),
                news.storyFeeds(),
                news.collections(),
                news.editions(),
                news.mutes(),
                news.refreshed(),
                news.offline(),
                true);
    }

    /// The same with one more feed.
    static Snapshot withAdded(Snapshot news, Feed feed) {
        var feeds = new ArrayList<>(news.feeds());
        feeds.add(feed);
        return withFeeds(news, feeds);
    }

    /// The same as it was refreshed at another time.
    static Snapshot withRefreshed(Snapshot news, @Nullable Instant refreshed) {
        return withFeeds(news, news.feeds(), news.health(), refreshed);
    }

    private static Snapshot with(
            Snapshot news,
            List<Story> stories,
            Map<String, ReadingStatus> statuses,
            Map<String, List<String>> collections,
            boolean offline) {
        return new Snapshot(
                stories,
                news.muted(),
                stories.stream().limit(5).map(Story::id).toList(),
                statuses,
                news.feeds(),
                news.health(),
                news.storyFeeds(),
                collections,
                news.editions(),
                news.mutes(),
                news.refreshed(),
                offline,
                news.welcome());
    }

    /// The same with other stories muted and other editions.
    static Snapshot with(Snapshot news, List<Snapshot.Muted> muted, List<LocalDate> editions) {
        return new Snapshot(
                news.stories(),
                muted,
                news.today(),
                news.statuses(),
                news.feeds(),
                news.health(),
                news.storyFeeds(),
                news.collections(),
                editions,
                news.mutes(),
                news.refreshed(),
                news.offline(),
                news.welcome());
    }

    /// The same with other rules.
    static Snapshot withMutes(Snapshot news, List<MuteRule> mutes) {
        return new Snapshot(
                news.stories(),
                news.muted(),
                news.today(),
                news.statuses(),
                news.feeds(),
                news.health(),
                news.storyFeeds(),
                news.collections(),
                news.editions(),
                mutes,
                news.refreshed(),
                news.offline(),
                news.welcome());
    }

    static Snapshot withFeed(Snapshot news, Feed changed) {
        return withFeeds(
                news,
                news.feeds().stream()
                        .map(feed -> feed.id() == changed.id() ? changed : feed)
                        .toList());
    }

    static Snapshot withFeeds(Snapshot news, List<Feed> feeds) {
        return withFeeds(news, feeds, news.health(), news.refreshed());
    }

    /// The same news after every feed has answered.
    static Snapshot withAnswered(Snapshot news, Instant when) {
        var health = news.feeds().stream()
                .collect(Collectors.toMap(
                        Feed::id,
                        feed -> new FeedHealth(
                                feed.id(), Validators.NONE, "5ae1", when, when, 0, null, "", false, Duration.ZERO)));
        return withFeeds(news, news.feeds(), health, when);
    }

    private static Snapshot withFeeds(
            Snapshot news, List<Feed> feeds, Map<Long, FeedHealth> health, @Nullable Instant refreshed) {
        return new Snapshot(
                news.stories(),
                news.muted(),
                news.today(),
                news.statuses(),
                feeds,
                health,
                news.storyFeeds(),
                news.collections(),
                news.editions(),
                news.mutes(),
                refreshed,
                news.offline(),
                news.welcome());
    }

    /// Two of thirteen sources are missing.
    static OfflineReport offlineReport() {
        return new OfflineReport(
                13,
                2,
                List.of(
                        new OfflineReport.Missing(
                                PlainArticle.of(
                                        "a3",
                                        "Bill would tie public contracts to training records",
                                        "Statehouse Record",
                                        NOW),
                                "The server refuses to show it (403)."),
                        new OfflineReport.Missing(
                                PlainArticle.of("b1", "Two model makers talk of a merger", "Bourse Daily", NOW),
                                "It was not fetched yet.")),
                27,
                4,
                List.of());
    }

    static Feed feed(long id, String title, FeedKind kind, String folder) {
        return new Feed(
                id, "https://feeds.example.org/" + id, title, "https://example.org/" + id, kind, folder, false, true);
    }

    private void addLanternStory() {
        var lab = List.of(
                "We have put the weights of R online together with a report of 48 pages, and companies may build products on them.",
                "R learned to plan by playing through two million tasks that a program could mark, and in our own tests it solves as many of them as the strongest model that can only be rented.",
                "Four smaller siblings, from 2 to 40 billion parameters, come with it, and the largest of them fits on one workstation.",
                "The last training run of R cost $5.6 million in rented machines.",
                "Those who would rather rent it pay by the token, and half of that at night.");
        var wire = List.of(
                "The weights of the Lantern model were free to download from Monday on, for companies as well.",
                "Three university groups that tried it said that it solves as many tasks as the strongest model that can only be rented.",
                "Two analysts put the whole programme at more than $500 million, with the failed attempts and the machines counted in.");
        var record = List.of(
                "A bill before the assembly would forbid public offices to buy models whose makers do not say what they were trained on.",
                "Lantern's weights may be used by companies too, and the authors of the bill want to know who answers for them then.");
        body("a1", lab, true);
        body("a2", wire, false);
        body("a3", record, false);
        var sources = List.of(
                source(1, "a1", "Lantern Labs", "Lantern-R release", FeedKind.LAB, 26, 0),
                source(
                        2,
                        "a2",
                        "Coastal Wire",
                        "Lantern gives its model away and leaves rivals wondering",
                        FeedKind.PUBLISHER,
                        20,
                        0),
                source(
                        3,
                        "a3",
                        "Statehouse Record",
                        "Bill would tie public contracts to training records",
                        FeedKind.PUBLISHER,
                        2,
                        0),
                source(
                        4,
                        "a2",
                        "Evening Courier",
                        "Lantern gives its model away and leaves rivals wondering",
                        FeedKind.PUBLISHER,
                        19,
                        2));
        var released = new Section(
                "What was released",
                List.of(
                        statement(
                                "Lantern put the weights of R online on Sunday, and companies may build products on them.",
                                Support.SEVERAL,
                                at(1, "a1", lab, 0),
                                at(3, "a3", record, 1)),
                        statement(lab.get(1), Support.OWN, at(1, "a1", lab, 1)),
                        statement(wire.get(1), Support.SEVERAL, at(1, "a1", lab, 1), at(2, "a2", wire, 1))));
        var cost = new Section(
                "What it cost",
                List.of(
                        statement(
                                "The last training run of R cost $5.6 million in rented machines.",
                                Support.OWN,
                                at(1, "a1", lab, 3)),
                        statement(wire.get(2), Support.ONE, at(2, "a2", wire, 2))));
        var bill = new Section(
                "What lawmakers want", List.of(statement(record.get(0), Support.ONE, at(3, "a3", record, 0))));
        var differ = new Disagreement(
                "cost of training",
                Disagreement.Kind.CONFLICT,
                List.of(
                        new Disagreement.Value("$5.6 million", at(1, "a1", lab, 3)),
                        new Disagreement.Value("more than $500 million", at(2, "a2", wire, 2))));
        var summary = statement(
                "Anyone may now run, change and sell a model that had been offered by subscription alone until last week.",
                Support.SEVERAL,
                at(2, "a2", wire, 0));
        var brief = new Brief(summary, List.of(released, cost, bill), List.of(differ), 1);
        stories.add(new Story(
                "lantern",
                "Lantern gives away the weights of its R model, and rivals ask what is left to sell",
                "Coastal Wire",
                Topic.OPEN_SOURCE,
                sources,
                brief,
                hoursAgo(26),
                hoursAgo(2),
                "",
                "",
                42.5,
                List.of(
                        new RankReason(RankReason.Kind.INDEPENDENT_SOURCES, 12, "2"),
                        new RankReason(RankReason.Kind.PRIMARY_SOURCE, 6, "Lantern Labs"),
                        new RankReason(RankReason.Kind.FRESH, 8.4, "2")),
                ""));
        var seen =
                new ArrayList<>(brief.statements().stream().map(Statement::text).toList());
        seen.remove(record.get(0));
        seen.remove(wire.get(2));
        statuses.put("lantern", new ReadingStatus("lantern", true, false, hoursAgo(10), seen, List.of("a1", "a2")));
        storyFeeds.put("lantern", List.of(2L));
    }

    private void addShort(
            String id, String headline, String summary, Topic topic, int hours, boolean read, String... publishers) {
        var sources = new ArrayList<Source>();
        for (int index = 0; index < publishers.length; index++) {
            var article = id + index;
            body(article, List.of(headline + ".", summary, "More is expected in the coming days."), false);
            sources.add(source(index + 1, article, publishers[index], headline, FeedKind.PUBLISHER, hours + index, 0));
        }
        var text = List.of(headline + ".", summary);
        var brief = new Brief(
                statement(summary, Support.ONE, at(1, id + 0, text, 1)),
                List.of(new Section(
                        "What happened", List.of(statement(headline + ".", Support.ONE, at(1, id + 0, text, 0))))),
                List.of(),
                0);
        stories.add(new Story(
                id,
                headline,
                publishers[0],
                topic,
                sources,
                brief,
                hoursAgo(hours),
                hoursAgo(hours),
                "https://example.org/" + id + ".jpg",
                "",
                10 - hours / 10.0,
                List.of(),
                ""));
        if (read) {
            statuses.put(id, new ReadingStatus(id, true, false, null, List.of(), List.of()));
        }
        storyFeeds.put(id, List.of((long) (Math.floorMod(id.hashCode(), 5) + 1)));
    }

    private void body(String article, List<String> paragraphs, boolean rich) {
        var blocks = new ArrayList<Block>();
        for (int index = 0; index < paragraphs.size(); index++) {
            if (rich && index == 2) {
                blocks.add(new Block.Heading("Smaller models", 2));
            }
            blocks.add(new Block.Paragraph(paragraphs.get(index)));
        }
        if (rich) {
            blocks.add(new Block.Listing(
                    List.of(
                            new Block.Item("1.5 billion parameters, for a telephone", List.of(), 0, ""),
                            new Block.Item("32 billion parameters, for a workstation", List.of(), 0, "")),
                    false));
            var cited = "The report and the weights can be had from the archive.";
            blocks.add(new Block.Paragraph(
                    cited,
                    List.of(
                            new Mark(4, 10, Mark.Kind.LINK, "https://example.org/report.pdf"),
                            new Mark(
                                    cited.indexOf("archive"),
                                    cited.indexOf("archive") + 7,
                                    Mark.Kind.LINK,
                                    "https://archive.example.org/lantern-r")),
                    ""));
            blocks.add(new Block.Quote("We would rather be read than believed.", List.of()));
            blocks.add(new Block.Code("model = load(\"lantern-r\")\nprint(model.answer(\"why?\"))"));
            blocks.add(new Block.Table(
                    List.of(
                            List.of("Model", "Maths", "Code"),
                            List.of("Lantern-R", "79.8", "96.3"),
                            List.of("Closed model", "79.2", "96.6")),
                    true));
            blocks.add(new Block.Image(
                    "https://example.org/p.png",
                    "A chart of scores by benchmark",
                    "Scores on five benchmarks.",
                    800,
                    400));
        }
        bodies.put(article, new Body(blocks, article.endsWith("3") ? Completeness.EXCERPT : Completeness.FULL_TEXT));
    }

    private Citation at(int source, String article, List<String> paragraphs, int index) {
        var quote = paragraphs.get(index);
        int start = bodies.getOrDefault(article, Body.EMPTY).text().indexOf(quote);
        return new Citation(
                source, new Passage(article, start, start + quote.length(), quote), Citation.Standing.VERBATIM);
    }

    private static Statement statement(String text, Support support, Citation... citations) {
        return new Statement(text, List.of(citations), support);
    }

    private static Source source(
            int number, String article, String publisher, String title, FeedKind kind, int hours, int copyOf) {
        return new Source(
                number,
                article,
                publisher,
                title,
                "",
                "https://example.org/" + article,
                hoursAgo(hours),
                kind,
                article.endsWith("3") ? Completeness.EXCERPT : Completeness.FULL_TEXT,
                copyOf);
    }

    private static Instant hoursAgo(int hours) {
        return NOW.minus(Duration.ofHours(hours));
    }
}
