package org.footnote.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.footnote.model.FeedKind;
import org.footnote.model.GroupingDecision;
import org.footnote.model.Membership;
import org.junit.jupiter.api.Test;

class StoryGrouperTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final String LAUNCH = "Quillon releases its open model Heron 3";
    private static final String LAUNCH_SUMMARY =
            "The Finnish lab Quillon has published the weights of Heron 3, a language model of 70 billion parameters.";

    private final StoryGrouper grouper = new StoryGrouper(Comparison.SUMMARY);
    private final Map<String, String> stories = new LinkedHashMap<>();
    private final Map<String, String> copies = new LinkedHashMap<>();

    private static StoryGrouper.Item item(String id, double hours, String title, String summary) {
        var time = START.plus(Duration.ofMinutes((long) (hours * 60)));
        return new StoryGrouper.Item(id, title, summary, "", "paper " + id, FeedKind.PUBLISHER, "", time);
    }

    private void take(List<Membership> changed) {
        changed.forEach(place -> {
            stories.put(place.article(), place.story());
            copies.put(place.article(), place.copyOf());
        });
    }

    private void arrive(String id, double hours, String title, String summary) {
        take(grouper.group(List.of(item(id, hours, title, summary))));
    }

    private void arriveThree() {
        arrive("a", 0, LAUNCH, LAUNCH_SUMMARY);
        arrive(
                "b",
                1,
                "Fire closes a chip plant in Dresden",
                "Nobody was hurt in the fire at the plant, says its owner.");
        arrive("c", 2, "Finnish lab Quillon opens Heron 3", "Heron 3, with 70 billion parameters, comes with weights.");
    }

    @Test
    void putsReportsOfOneEventTogether() {
        arriveThree();
        assertEquals(stories.get("a"), stories.get("c"));
        assertNotEquals(stories.get("a"), stories.get("b"));
    }

    @Test
    void putsHundredsOfBareHeadlinesOfOneEventTogetherAndNoOther() {
        for (var number = 0; number < 440; number++) {
            var hours = number / 60.0;
            if (number % 40 == 0) {
                arrive("fire " + number, hours, "Fire closes a chip plant in Dresden for weeks", "");
            } else if (number % 2 == 0) {
                arrive("launch " + number, hours, "Quillon releases the weights of Heron 3, no. " + number, "");
            } else {
                arrive("launch " + number, hours, "Finnish lab Quillon releases Heron 3, no. " + number, "");
            }
        }
        arrive("launch", 8, "Finnish lab Quillon releases weights of Heron 3", "");
        assertEquals(1, storiesOf("launch").size());
        assertEquals(1, storiesOf("fire").size());
        assertNotEquals(storiesOf("launch"), storiesOf("fire"));
    }

    private Set<String> storiesOf(String event) {
        return stories.entrySet().stream()
                .filter(place -> place.getKey().startsWith(event))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    @Test
    void tellsAlikeEventsOfDifferentMakersApart() {
        var events = List.of(
                List.of(
                        "Umber raises $3 billion at a $60 billion valuation",
                        "Harbour Partners led the round, the maker of Ochre says.",
                        "Ochre maker Umber closes a $3bn round",
                        "The round values the company at $60bn."),
                List.of(
                        "Tidewater raises 600 million euros",
                        "Northlight led the round of the Galway lab.",
                        "Irish AI lab Tidewater closes a 600m euro round",
                        "It values Tidewater at 5.8 billion euros."),
                List.of(
                        "Ravel launches Bolero 5 mini",
                        "The smaller model is cheaper, the company says.",
                        "Bolero 5 mini arrives in the API",
                        "Ravel's small model costs a fifth of the large one."),
                List.of(
                        "Quanta launches Sable 2.5 Flash",
                        "It thinks only as long as it has to, Quanta says.",
                        "Sable 2.5 Flash arrives in the studio",
                        "Quanta's small model is meant for chatbots and summaries."),
                List.of(
                        "Halden shares fall 5% after export rules",
                        "Investors fear lost sales in Asia.",
                        "Export rules push Halden down 5%",
                        "Asia made up 13% of its sales."),
                List.of(
                        "Copperline shares fall 7% after outlook",
                        "Investors fear slower sales of its AI chips.",
                        "Copperline slides on weak AI chip outlook",
                        "Data centre sales missed what analysts had expected."));
        assertToldApart(events);
    }

    @Test
    void tellsAlikeEventsOfDifferentPeopleAndPlacesApart() {
        assertToldApart(List.of(
                List.of(
                        "Photographers sue Umber over training data",
                        "The complaint in Galway says that their works were copied without a licence.",
                        "Umber taken to court by photographers",
                        "They accuse the maker of Ochre of copying millions of works."),
                List.of(
                        "Tidewater sued by novelists over AI training",
                        "Twelve writers want damages for what Lyra has learned from their books.",
                        "Writers against Tidewater: what is at stake",
                        "The case in Leeds asks whether Lyra may learn from novels."),
                List.of(
                        "Chats of Heron users exposed",
                        "The hole was closed within an hour, says Quillon.",
                        "Quillon left database open on the net",
                        "Researchers found chats of Heron users that needed no password."),
                List.of(
                        "Data leak at Ravel",
                        "Conversations with Bolero could be read by anyone, a security firm found.",
                        "Ravel left database open on the net",
                        "It held keys and what users had asked Bolero."),
                List.of(
                        "Norway bans Sable from official telephones",
                        "The authority mentions worries about where data go.",
                        "No more Sable for civil servants in Norway",
                        "The chatbot by Quanta has to be deleted by Friday."),
                List.of(
                        "Kenya forbids officials the use of Juniper",
                        "Security experts had warned of the chatbot by Marlow.",
                        "Marlow protests against ban in Kenya",
                        "Juniper has to vanish from the telephones of officials by Sunday."),
                List.of(
                        "Ida Lindqvist wins mayoral election in Odense",
                        "The candidate of the greens got 600 votes more than the incumbent.",
                        "Odense gets a new mayor",
                        "Lindqvist wants to build flats and tram lines."),
                List.of(
                        "Porto elects Hugo Castell",
                        "The new mayor was ahead by 340 votes.",
                        "Who is Hugo Castell?",
                        "The mayor elect of Porto used to teach music.")));
    }

    private void assertToldApart(List<List<String>> events) {
        for (int event = 0; event < events.size(); event++) {
            var told = events.get(event);
            arrive("first" + event, event, told.get(0), told.get(1));
            arrive("second" + event, event + 0.2, told.get(2), told.get(3));
        }
        for (int event = 0; event < events.size(); event++) {
            assertEquals(stories.get("first" + event), stories.get("second" + event));
        }
        assertEquals(events.size(), Set.copyOf(stories.values()).size());
    }

    @Test
    void keepsTheIdOfAStoryThatGrows() {
        arriveThree();
        var id = stories.get("a");
        for (var hour = 3; hour < 60; hour += 4) {
            arrive("d" + hour, hour, "Quillon's Heron 3: what the open model can do", LAUNCH_SUMMARY.substring(0, 60));
        }
        assertEquals(id, stories.get("a"));
    }

    @Test
    void closesAStoryAfterTenQuietDays() {
        arriveThree();
        arrive("x", 9 * 24, "An unrelated survey of teachers", "Most teachers mark by hand.");
        arrive("y", 10 * 24 + 12, "Another unrelated survey", "Most nurses work at night.");
        arrive("z", 10 * 24 + 13, LAUNCH, LAUNCH_SUMMARY);
        assertNotEquals(stories.get("a"), stories.get("z"));
    }

    @Test
    void passesOverWhatItKnows() {
        arriveThree();
        assertTrue(grouper.group(List.of(item("a", 5, LAUNCH, ""))).isEmpty());
    }

    @Test
    void foldsACopyIntoItsOriginal() {
        arriveThree();
        arrive("k", 30, "Open model from Finland", LAUNCH_SUMMARY);
        assertEquals("a", copies.get("k"));
        assertEquals(stories.get("a"), stories.get("k"));
    }

    @Test
    void groupsArticlesWithoutDates() {
        for (var id : List.of("a", "b")) {
            take(grouper.group(List.of(new StoryGrouper.Item(
                    id, LAUNCH + " " + id, LAUNCH_SUMMARY, "", "paper " + id, FeedKind.PUBLISHER, "", null))));
        }
        assertEquals(stories.get("a"), stories.get("b"));
    }

    @Test
    void takesAnArticleOutOfAStoryForEver() {
        arriveThree();
        take(grouper.decide(new GroupingDecision("c", "a", false)));
        assertNotEquals(stories.get("a"), stories.get("c"));
        for (var hour = 3; hour < 40; hour += 3) {
            arrive("d" + hour, hour, LAUNCH, LAUNCH_SUMMARY);
        }
        assertNotEquals(stories.get("a"), stories.get("c"));
    }

    @Test
    void putsBackWhatWasTakenOut() {
        arriveThree();
        var id = stories.get("c");
        var decision = new GroupingDecision("c", "a", false);
        take(grouper.decide(decision));
        take(grouper.undo(decision));
        assertEquals(id, stories.get("c"));
    }

    private void passHours(int from, int to) {
        for (var hour = from; hour < to; hour += 3) {
            arrive(
                    "n" + hour,
                    hour,
                    "Share of the lab Quillon gains " + hour + " percent",
                    "The Finnish lab leads the index.");
        }
    }

    @Test
    void takesAnArticleOutThatWasComparedBefore() {
        arriveThree();
        passHours(3, 20);
        take(grouper.decide(new GroupingDecision("c", "a", false)));
        passHours(20, 40);
        assertNotEquals(stories.get("a"), stories.get("c"));
    }

    @Test
    void comparesAgainWhatWasPutBack() {
        arriveThree();
        var decision = new GroupingDecision("c", "a", false);
        take(grouper.decide(decision));
        passHours(3, 20);
        assertNotEquals(stories.get("a"), stories.get("c"));
        take(grouper.undo(decision));
        passHours(20, 40);
        assertEquals(stories.get("a"), stories.get("c"));
    }

    @Test
    void keepsTogetherWhatTheReaderPutTogether() {
        arriveThree();
        var id = stories.get("a");
        take(grouper.decide(new GroupingDecision("b", "c", true)));
        for (var hour = 3; hour < 40; hour += 3) {
            arrive("d" + hour, hour, LAUNCH, LAUNCH_SUMMARY);
        }
        assertEquals(id, stories.get("b"));
        assertEquals(id, stories.get("c"));
    }

    @Test
    void separatesAgainWhenThatIsUndone() {
        arriveThree();
        var decision = new GroupingDecision("a", "b", true);
        take(grouper.decide(decision));
        take(grouper.undo(decision));
        assertNotEquals(stories.get("a"), stories.get("b"));
        assertEquals(stories.get("a"), stories.get("c"));
    }

    @Test
    void undoLeavesStoriesAsTheyWereBeforeTheyBecameOne() {
        var before = Map.of("a", "s-a", "b", "s-b", "c", "s-a", "d", "s-b");
        grouper.restore(
                List.of(
                        item("a", 0, LAUNCH, LAUNCH_SUMMARY),
                        item("b", 1, "Chip plant burns", "Nobody was hurt."),
                        item("c", 2, LAUNCH, LAUNCH_SUMMARY),
                        item("d", 3, "Another unrelated survey", "Most nurses work at night.")),
                before.entrySet().stream()
                        .map(place -> new Membership(place.getKey(), place.getValue(), ""))
                        .toList(),
                List.of());
        stories.putAll(before);
        for (var decision : List.of(new GroupingDecision("a", "b", true), new GroupingDecision("d", "c", true))) {
            take(grouper.decide(decision));
            assertEquals(Set.of("s-a"), Set.copyOf(stories.values()));
            take(grouper.undo(decision));
            assertEquals(before, stories);
        }
    }

    @Test
    void lateDecisionBeatsAnEarlierOne() {
        arriveThree();
        take(grouper.decide(new GroupingDecision("a", "c", false)));
        take(grouper.decide(new GroupingDecision("a", "c", true)));
        assertEquals(stories.get("a"), stories.get("c"));
    }

    @Test
    void obeysDecisionsAfterARestart() {
        var items = List.of(item("a", 0, LAUNCH, LAUNCH_SUMMARY), item("c", 1, LAUNCH, LAUNCH_SUMMARY));
        grouper.restore(
                items,
                List.of(new Membership("a", "s-a", ""), new Membership("c", "s-c", "")),
                List.of(new GroupingDecision("a", "c", false)));
        stories.put("a", "s-a");
        stories.put("c", "s-c");
        for (var hour = 3; hour < 40; hour += 3) {
            arrive("d" + hour, hour, LAUNCH, LAUNCH_SUMMARY);
        }
        assertNotEquals(stories.get("a"), stories.get("c"));
    }

    @Test
    void joinsAClosedStoryWhereTheReaderSaysSo() {
        arriveThree();
        arrive("y", 11 * 24, "Another unrelated survey", "Most nurses work at night.");
        arrive("z", 11 * 24 + 4, LAUNCH, LAUNCH_SUMMARY);
        take(grouper.decide(new GroupingDecision("a", "z", true)));
        assertEquals(stories.get("a"), stories.get("z"));
    }

    @Test
    void closedStoriesStayClosedAfterARestart() {
        var items = List.of(
                item("a", 0, LAUNCH, LAUNCH_SUMMARY),
                item("y", 11 * 24, "Another unrelated survey", "Most nurses work at night."));
        grouper.restore(items, List.of(new Membership("a", "s-a", ""), new Membership("y", "s-y", "")), List.of());
        arrive("z", 11 * 24 + 4, LAUNCH, LAUNCH_SUMMARY);
        assertEquals("s-z", stories.get("z"));
        take(grouper.decide(new GroupingDecision("a", "z", true)));
        assertEquals("s-a", stories.get("z"));
    }

    @Test
    void aCopyStaysOneWhenItsOriginalIsTooOldToBeRestored() {
        grouper.restore(
                List.of(item("a", 0, LAUNCH, LAUNCH_SUMMARY), item("b", 1, "Chip plant burns", "Nobody was hurt.")),
                List.of(new Membership("a", "s-a", "old"), new Membership("b", "s-b", "")),
                List.of());
        take(grouper.decide(new GroupingDecision("b", "a", true)));
        take(grouper.decide(new GroupingDecision("a", "b", false)));
        assertEquals("old", copies.get("a"));
    }

    @Test
    void groupsAWeekOfNewsWell() throws IOException {
        var week = week();
        var score = week.score(week.group(ForestJudge::load, 72));
        assertTrue(score[0] > 85, "B-cubed F1 is " + score[0]);
    }

    @Test
    void givesTheSameStoriesAgainAndInBatches() throws IOException {
        var items = week().items();
        var batches = new StoryGrouper(Comparison.SUMMARY);
        var found = new LinkedHashMap<String, Membership>();
        for (var at = 0; at < items.size(); at += 37) {
            var batch = items.subList(at, Math.min(items.size(), at + 37));
            batches.group(batch).forEach(place -> found.put(place.article(), place));
        }
        assertEquals(inOneRun(items), found);
    }

    @Test
    void givesTheSameStoriesAfterARestart() throws IOException {
        var items = week().items();
        var expected = inOneRun(items);
        for (var stop : List.of(13, 60, 127, 201)) {
            var first = new StoryGrouper(Comparison.SUMMARY);
            var found = new LinkedHashMap<String, Membership>();
            first.group(items.subList(0, stop)).forEach(place -> found.put(place.article(), place));
            var second = new StoryGrouper(Comparison.SUMMARY);
            second.restore(items.subList(0, stop), new ArrayList<>(found.values()), List.of());
            second.group(items.subList(stop, items.size())).forEach(place -> found.put(place.article(), place));
            assertEquals(expected, found, "after a restart at " + stop);
        }
    }

    @Test
    void givesEveryStoryItsOwnId() throws IOException {
        var found = inOneRun(week().items());
        assertTrue(new HashSet<>(found.values()).size() > 100);
        found.values().forEach(place -> assertTrue(place.story().startsWith("s-"), place.story()));
    }

    private static LabelledStream week() throws IOException {
        var file = Path.of("src/test/resources/org/footnote/story/ai-week.jsonl");
        return LabelledStream.read("week", file, Comparison.SUMMARY);
    }

    private static Map<String, Membership> inOneRun(List<StoryGrouper.Item> items) {
        var found = new LinkedHashMap<String, Membership>();
        new StoryGrouper(Comparison.SUMMARY).group(items).forEach(place -> found.put(place.article(), place));
        return found;
    }
}
