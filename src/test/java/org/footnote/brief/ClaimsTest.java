package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {
    @Test
    void whatMayBeSaidElsewhereIsNotSaidToStandAlone() {
        var story = StoryFile.ofOutlets(
                "Lisbon has approved the bridge over the Tejo after years of quarrels. Osei wrote two novels in Oulu.",
                "The bridge will be built, Lisbon said as it approved the plans of the architects."
                        + " The ferries keep running until autumn.");
        var claims = new Claims(story, new Likeness(story));
        var approval = story.sentences().getFirst();
        assertEquals(List.of(), claims.sameAs(approval));
        assertTrue(claims.maybeSaidElsewhere(approval));
        assertTrue(claims.mayBeSame(approval, story.sentences().get(2)));
        assertFalse(claims.maybeSaidElsewhere(story.sentences().get(1)));
    }

    @Test
    void tellsWhatBeginsWithTheSameEvent() {
        var story = StoryFile.ofOutlets(
                "The council of Lisbon approved the new bridge over the river on Monday, after a quarrel of nine years.",
                "On Monday the council passed a plan for a bridge over the river in Lisbon, which has cost two mayors"
                        + " their office.",
                "The ferries over the river keep running until the workers have found other jobs.");
        var claims = new Claims(story, new Likeness(story));
        var sentences = story.sentences();
        assertTrue(claims.beginAlike(sentences.get(0), sentences.get(1)));
        assertTrue(claims.beginAlike(sentences.get(1), sentences.get(0)));
        assertFalse(claims.beginAlike(sentences.get(0), sentences.get(2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Deputy mayor Osei is leaving the council of Lisbon less than five months after he was elected."
                        + "|Osei, the deputy mayor of Lisbon, will be resigning from the council, the town said.",
                "The harbour sued the maker of the ferries on Monday, saying that its engines had never met the rules."
                        + "|The harbour announced that it is suing the maker of the ferries over its engines.",
                "The harbour of Lisbon will stop the night ferries to Barreiro in spring, as few people take them."
                        + "|It was announced that the harbour of Lisbon is to stop the ferries of the night.",
            })
    void tellsWhatTellsTheSameDeedAgain(String shown, String other) {
        assertTrue(tellsAgain(shown, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The harbour of Lisbon will stop the night ferries to Barreiro in spring, as few people take them."
                        + "|The harbour of Lisbon will also stop the night ferries to Cacilhas, it said.",
                "The harbour of Lisbon will stop the night ferries to Barreiro in spring, as few people take them."
                        + "|The harbour of Lisbon will stop the night ferries and save 4 million euros.",
                "Chief engineer Osei was arrested in Lisbon on Monday for selling parts of the bridge."
                        + "|Chief engineer Kallio was arrested in Lisbon for selling parts of the bridge.",
            })
    void whatAddsSomethingIsNotToldAgain(String shown, String other) {
        assertFalse(tellsAgain(shown, other));
    }

    private static boolean tellsAgain(String shown, String other) {
        var story = StoryFile.ofOutlets(shown, other);
        var sentences = story.sentences();
        return new Retelling(new Likeness(story)).is(sentences.get(1), sentences.get(0));
    }

    @Test
    void twoWordsOfAShortStoryBearNothingOut() {
        var shown = "The robot crosses a bridge of its own.";
        var story =
                StoryFile.ofOutlets(shown, "The new bridge robot of Kestrel is careful where trains are concerned.");
        assertEquals(
                List.of(),
                new Claims(story, new Likeness(story)).sameAs(story.sentences().getFirst()));
        var same = StoryFile.ofOutlets(shown, "The robot crosses a bridge that is its own.");
        assertEquals(
                1,
                new Claims(same, new Likeness(same))
                        .sameAs(same.sentences().getFirst())
                        .size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The harbour of Lisbon has expressed interest in the ferries of Tallgrass, it said on Monday."
                        + "|Oulu also has expressed interest in the ferries of Tallgrass, it said on Monday.",
                "Voters in Oulu approved a bond of $3 million for the bridge in 2009, the mayor said."
                        + "|Voters in Oulu approved a bond of $3 million for the bridge in 2010, the mayor said.",
                "Claims for ferries of the harbour fell to 473,000 last week, the ministry of labour said on Thursday."
                        + "|Claims for ferries of the harbour fell to 3.84 million, the ministry of labour said on"
                        + " Thursday.",
                "The ministry rescinded the changes to the rules for bridges over the river on Monday."
                        + "|Engineers urged the ministry to rescind the changes to the rules for bridges over the river.",
                "The results of the test of the bridge were released in Oulu on Wednesday, the mayor said."
                        + "|The results of the test of the bridge have not been revealed in Oulu, the mayor said.",
                "The Oulu Echo reported that the mayor was warned of the state of the bridge by engineers."
                        + "|The Oulu Echo has retracted its report that the mayor was warned of the state of the bridge"
                        + " by engineers.",
                "The fall of the bridge in Oulu killed at least 14 people on Saturday, doctors of the hospital said."
                        + "|The fall of the bridge in Oulu killed at least 17 people on Saturday, doctors of the hospital"
                        + " said."
            })
    void whatOnlySoundsAlikeBearsNothingOut(String one, String other) {
        assertEquals(List.of(), firstSame(one, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The harbour of Lisbon has expressed interest in the ferries of Tallgrass, it said on Monday."
                        + "|Lisbon also has expressed interest in the ferries of Tallgrass, it said on Monday.",
                "The number of births in Oulu fell by 4 percent in 2026."
                        + "|The number of births in Oulu fell by 4 percent in 2026 compared with the previous year.",
                "The fall of the bridge in Oulu killed more than 200 people on Saturday, doctors of the hospital said."
                        + "|The fall of the bridge in Oulu killed more than 240 people on Saturday, doctors of the hospital"
                        + " said."
            })
    void whatSaysTheSameBearsItOut(String one, String other) {
        assertEquals(1, firstSame(one, other).size());
    }

    private static List<Sentence> firstSame(String one, String other) {
        var story = StoryFile.ofOutlets(
                one + " The ferries keep running until autumn.",
                other + " Two hundred engineers had come from Lyon for it.");
        return new Claims(story, new Likeness(story)).sameAs(story.sentences().getFirst());
    }
}
