package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.footnote.model.FeedKind;
import org.footnote.model.PlainSource;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private final StoryText story = StoryFile.ofOutlets(
            "Kestrel is worth three billion dollars on paper.",
            "Investors price the maker of robots at 3 billion.",
            "The valuation of Kestrel has come to $3 billion.",
            "A shut plant will make the robots of Kestrel.");

    @Test
    void saysNothingTwiceThatOneFurtherSourceSupports() {
        var third = story.sentences().get(2);
        var selection = new Selection(
                story, sentence -> sentence.index() < 2 ? List.of(third) : List.of(), new Lead(story, "", List.of()));
        assertEquals(
                1,
                selection.choose(100, false).stream()
                        .filter(sentence -> sentence.index() < 3)
                        .count());
    }

    @Test
    void saysNothingAgainThatAChosenSentenceBearsOut() {
        var sentences = story.sentences();
        var support = Map.of(sentences.get(1), List.of(sentences.get(2)), sentences.get(0), List.of(sentences.get(1)));
        var chosen = new Selection(
                        story, sentence -> support.getOrDefault(sentence, List.of()), new Lead(story, "", List.of()))
                .choose(100, false);
        assertEquals(2, chosen.size());
    }

    @Test
    void saysWhatDifferentSourcesSupport() {
        var selection = new Selection(story, sentence -> List.of(), new Lead(story, "", List.of()));
        assertEquals(4, selection.choose(100, false).size());
    }

    @Test
    void leavesOutWhatMayBeSaidAlready() {
        var perhaps = new Agreement() {
            @Override
            public List<Sentence> sameAs(Sentence sentence) {
                return List.of();
            }

            @Override
            public boolean mayBeSame(Sentence one, Sentence other) {
                return Math.max(one.index(), other.index()) < 3;
            }
        };
        assertEquals(
                2,
                new Selection(story, perhaps, new Lead(story, "", List.of()))
                        .choose(100, false)
                        .size());
    }

    @Test
    void putsOffWhatBeginsAsAChosenSentenceDoes() {
        var story = StoryFile.ofOutlets(
                "Kestrel of Oulu opened a large shop for robots in Lisbon on Monday."
                        + " Osei, who founded the maker of robots, thanked the town.",
                "A large shop for robots by Kestrel has opened in Lisbon, to which four hundred guests came by boat.");
        var retold = new Agreement() {
            @Override
            public List<Sentence> sameAs(Sentence sentence) {
                return List.of();
            }

            @Override
            public boolean beginAlike(Sentence one, Sentence other) {
                return one.position() == 0 && other.position() == 0;
            }
        };
        assertEquals(1, secondIn(story, Agreement.NONE).order());
        assertEquals(0, secondIn(story, retold).order());
    }

    @Test
    void leavesOutWhatAloneTellsAChosenSentenceAgain() {
        var story = StoryFile.ofOutlets(
                "Kestrel of Oulu opened a large shop for robots in Lisbon on Monday.",
                "Four hundred guests came by boat to see what a maker of machines from the north has to sell.");
        var retold = new Agreement() {
            @Override
            public List<Sentence> sameAs(Sentence sentence) {
                return List.of();
            }

            @Override
            public boolean tellsAgain(Sentence one, Sentence shown) {
                return true;
            }
        };
        assertEquals(2, choose(story, Agreement.NONE).size());
        assertEquals(1, choose(story, retold).size());
    }

    @Test
    void givesNoSentenceToASourceThatWouldTellAnotherOneAgain() {
        var story = StoryFile.ofOutlets(
                "Kestrel of Oulu opened a large shop for robots in Lisbon on Monday. Tickets cost nine euros at noon.",
                "Four hundred guests came by boat to see what a maker of machines from the north has to sell.",
                "According to its tickets the shop sells robots.");
        var tickets = story.sentences().get(1);
        var shop = story.sentences().get(3);
        var agreement = new Agreement() {
            @Override
            public List<Sentence> sameAs(Sentence sentence) {
                return sentence.equals(tickets) ? List.of(shop) : List.of();
            }

            @Override
            public boolean tellsAgain(Sentence one, Sentence shown) {
                return one.equals(shop) && shown.equals(story.sentences().getFirst());
            }
        };
        var chosen = choose(story, agreement);
        assertEquals(
                List.of(0, 2), chosen.stream().map(Sentence::index).sorted().toList());
    }

    private static List<Sentence> choose(StoryText story, Agreement agreement) {
        return new Selection(story, agreement, new Lead(story, "", List.of())).choose(100, false);
    }

    private static Sentence secondIn(StoryText story, Agreement agreement) {
        return new Selection(story, agreement, new Lead(story, "", List.of()))
                .choose(100, false)
                .get(1);
    }

    @Test
    void leavesOutWhatNoOtherSourceSpeaksOf() {
        var story = StoryFile.ofOutlets(
                "Kestrel opened a shop for robots in Lisbon. Pirates boarded a freighter off Mombasa at night.",
                "The shop for robots in Lisbon belongs to Kestrel.",
                "Kestrel sells robots in a shop in Lisbon.");
        assertEquals(
                List.of(),
                new Selection(story, Agreement.NONE, new Lead(story, "", List.of()))
                        .choose(100, false).stream()
                                .filter(sentence -> sentence.shown().startsWith("Pirates"))
                                .toList());
    }

    @Test
    void ofTwoSourcesNoneTellsWhatIsBesideTheStory() {
        var story = StoryFile.ofOutlets(
                "Kestrel opened a shop for robots in Lisbon. Pirates boarded a freighter off Mombasa at night.",
                "The shop for robots in Lisbon belongs to Kestrel.");
        assertEquals(1, new Bearing(story).of(story.sentences().get(1)));
    }

    @Test
    void tellsAStoryOfSummariesThatShareNoWord() {
        var story = StoryFile.ofOutlets(
                "Kestrel opened a shop for robots in Lisbon.",
                "Four hundred guests came by boat on Monday.",
                "A Finnish start-up wants to sell machines in Portugal.");
        assertEquals(
                3,
                new Selection(story, Agreement.NONE, new Lead(story, "", List.of()))
                        .choose(100, false)
                        .size());
    }

    @Test
    void whatTheTitlesOfOthersTellIsNotBesideTheStory() {
        var story = StoryText.of(List.of(
                titled(1, "Kestrel opens shop", "Four hundred guests came to the robots by boat."),
                titled(2, "Guests meet robots", "The start-up from Oulu wants to sell machines in Portugal."),
                titled(3, "Robots in Lisbon", "Osei, who founded the firm, thanked the town.")));
        assertTrue(new Bearing(story).of(story.sentences().getFirst()) > .5);
        assertEquals(0, new Bearing(story).of(story.sentences().getLast()));
    }

    @Test
    void ofSourcesOfFewWordsEachOneWordInCommonIsEnough() {
        var brief = StoryFile.ofOutlets(
                "Kestrel opened a shop for robots in Lisbon.",
                "The shop belongs to a Finnish maker of machines whose inventors studied in Oulu.",
                "Robots are cheaper in Portugal than in Finland.");
        assertTrue(new Bearing(brief).of(brief.sentences().get(1)) > 0);
        var more = " Osei, who founded it, thanked the town, its mayor, four hundred guests, two ferries, the bakers, a"
                + " band, the fire brigade, three schools, the harbour, a florist, nine drivers, the police and whoever"
                + " had come by boat from Almada, Setubal, Cascais and Faro to look at arms, wheels, cameras, batteries,"
                + " cables, motors, sensors, gears, pumps, wires, valves, lamps, screens, keys and a red button.";
        var full = StoryFile.ofOutlets(
                "Kestrel opened a shop for robots in Lisbon." + more,
                "The shop belongs to a Finnish maker of machines whose inventors studied in Oulu.",
                "Robots are cheaper in Portugal than in Finland." + more);
        assertEquals(0, new Bearing(full).of(full.sentences().get(2)));
    }

    private static SourceText titled(int number, String title, String text) {
        return new SourceText(PlainSource.of(number, FeedKind.PUBLISHER, "Paper " + number, title), text);
    }
}
