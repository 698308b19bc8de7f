package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NOT_WHOLE|“We lost 40 boats in the storm,” said Osei.|The storm took 60 boats from Tindra.
            NOT_WHOLE|The quake in Oulu was put at 6. 2 shocks followed it.|The quake in Oulu was put at 4 by a second station.
            GIVEN_TOO|The ferry carried 40 people and then 60 people.|The ferry carried 60 people to Tindra.
            BOTH_ABOUT|The trip cost the town about $50,000.|The trip cost the town about $56,000.
            HELD_AGAINST|The ferry earns three times what it did in 2022.|The ferry began to run in 2019.
            RECKONED_WITH|Tindra did better than the expectations of 60 boats.|Tindra sold 20 boats in spring.
            TARGET|The town had set a target of 90 buses for spring.|The town runs 60 buses in spring.
            OTHER_FATE|The storm left 12 people dead in Tindra.|The storm left 20 people injured in Tindra.
            WITH_THE_DOER|A shooting in Oulu left nine people dead, including the gunman.|A shooting in Oulu left eight people dead.
            OTHER_OF_ITS_KIND|Its Series B brought in $30 million from two banks.|Its Series C brought in $50 million from two banks.
            OTHER_MOMENT|The storm sank 12 boats last year.|The storm sank 20 boats on the coast.
            OTHER_MOMENT|A strike on Tuesday hit 12 boats.|A strike on Friday hit 20 boats.
            OTHER_MOMENT|The yard built 12 boats in 2021.|The yard built 20 boats in 2023.
            OTHER_TENSE|The yard will build 12 boats on the coast.|The yard finished 20 boats on the coast.
            FIRST_TIME|Osei was first elected in 1977 by the town.|Osei was elected in 2022 by the town.
            OTHER_PARTY|The council of Tindra voted 18-11 for the bridge.|The council of Lima voted 19-10 for the bridge.
            OTHER_BODY|It passed on a vote of 88-52 for the bridge.|It passed on a vote of 18-11 for the bridge.
            OTHER_PLACE|It reached 60 percent in India and 70 percent in Egypt.|It reached 80 percent in Spain and 90 percent in Peru.
            OTHER_THING|The club has four boats in town.|The bill would draw five districts on the map.
            CHANGE|The share of Tindra rose 7 percent after the talk.|The bank took a 2 percent stake in the yard.
            WHOLE|The party holds all of its 38 seats in town.|The party holds 52 seats in town.
            PART|The second wave sank 17 more boats.|The storm sank 15 boats.
            OTHER_ZONE|The talk began at 9:00 a.m. GMT in town.|The talk began at 11:00 a.m. in town.
            """)
    void saysWhyTwoFiguresAreNoContradiction(String reason, String one, String other) {
        assertEquals(Optional.of(Reason.valueOf(reason)), reason(one, other));
        assertEquals(Optional.of(Reason.valueOf(reason)), reason(other, one));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The storm sank 12 boats on the coast.|The storm sank 20 boats on the coast.
            The fine for Visarc is €8 million.|Visarc was fined €9 million by the regulator.
            The bridge opened to traffic in 2019.|The bridge opened to traffic in 2021.
            The council voted 88-52 along party lines.|The council voted 88-55 along party lines.
            """)
    void findsNoReasonWhereTheyContradict(String one, String other) {
        assertEquals(Optional.empty(), reason(one, other));
        assertEquals(Optional.empty(), reason(other, one));
    }

    @Test
    void aSecondFigureOfOtherThingsIsNotOnThePoint() {
        var story = StoryFile.ofOutlets(
                "Thirty driverless cars blocked a crossing in Oulu for hours.",
                "The operator in Oulu went on with fifteen cars and a rule.",
                "Sixteen driverless cars blocked the crossing in Oulu.");
        var likeness = new Likeness(story);
        var evidence = new Evidence(story, likeness, new Claims(story, likeness));
        assertFalse(evidence.areOnOnePoint(stated(story, likeness, 0), stated(story, likeness, 1)));
        assertTrue(evidence.areOnOnePoint(stated(story, likeness, 0), stated(story, likeness, 2)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The list names 104,212 titles.|The list names about 104,000 titles.|false
            The list names 104,212 titles.|The list names more than 104,000 titles.|false
            The list names 1,437 titles.|The list names 1,400 titles.|false
            The list names 104,212 titles.|The list names 109,000 titles.|true
            The fine is $1.2 million.|The fine is $1 million.|true
            The storm killed at least 14 people.|The storm killed at least 17 people.|true
            The storm sank at least 14 boats.|The storm sank at least 17 boats.|false
            The storm killed at least 14 people.|The storm killed 15 people.|false
            """)
    void differsOrIsOnlyRoundedOrABound(String one, String other, boolean differs) {
        var story = StoryFile.ofOutlets(one, other);
        var likeness = new Likeness(story);
        assertEquals(differs, Difference.isPossible(stated(story, likeness, 0), stated(story, likeness, 1)));
        assertEquals(differs, Difference.isPossible(stated(story, likeness, 1), stated(story, likeness, 0)));
    }

    @Test
    void tenfoldAndHundredfoldDiffer() {
        var story = StoryFile.ofOutlets(
                "In infected fish the compound reduced the number of germs tenfold.",
                "The compound cut the load of germs in fish a hundredfold.");
        var likeness = new Likeness(story);
        var evidence = new Evidence(story, likeness, new Claims(story, likeness));
        assertTrue(new Difference(evidence, stated(story, likeness, 0), stated(story, likeness, 1)).score() >= 0);
    }

    private static Stated stated(StoryText story, Likeness likeness, int sentence) {
        var profile = likeness.profile(story.sentences().get(sentence));
        return new Stated(profile, profile.figures().getFirst());
    }

    /// The reason for the first two figures that differ, taken as of one measure.
    private static Optional<Reason> reason(String one, String other) {
        var story = StoryFile.ofOutlets(one, other);
        var likeness = new Likeness(story);
        var first = likeness.profile(story.sentences().getFirst());
        var second = likeness.profile(story.sentences().getLast());
        for (var figure : first.figures()) {
            for (var opposed : second.figures()) {
                var stated = new Stated(first, figure);
                var differing = new Stated(second, opposed);
                if (Difference.isPossible(stated, differing)) {
                    return Reason.of(stated, differing);
                }
            }
        }
        throw new AssertionError("No figures differ in: " + one + " / " + other);
    }
}
