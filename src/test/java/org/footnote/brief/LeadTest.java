package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.footnote.model.Citation;
import org.footnote.model.Disagreement;
import org.footnote.model.FeedKind;
import org.footnote.model.PlainSource;
import org.footnote.model.Support;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadTest {
    @Test
    void saysWhatTheTitlesSay() {
        assertEquals(
                "Kestrel has been fined for its robots in Lisbon.",
                lead(
                        "The shop stands near the river. Kestrel has been fined for its robots in Lisbon.",
                        "Kestrel fined over robots",
                        "Robot maker Kestrel fined in Lisbon"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Today we sell robots to Lisbon.",
                "The robots will be sold to Lisbon.",
                "Lisbon: \"We sell robots to Lisbon in May.\"",
                "Osei also sells robots to Lisbon.",
                "Under the deal Kestrel sells robots to Lisbon.",
                "Kestrel sold robots to Lisbon last year.",
                "The tagline praises robots in Lisbon.",
                "During the talks Kestrel sells robots to Lisbon."
            })
    void isNoDetailAndNothingOfAnotherTime(String detail) {
        assertEquals(
                "Kestrel sells robots to Lisbon.",
                lead("The river rises. " + detail + " Kestrel sells robots to Lisbon.", "Robots for Lisbon"));
    }

    @Test
    void isNoOpeningThatNamesNobodyAndGivesNoFact() {
        assertEquals(
                "Kestrel sells robots to Lisbon.",
                lead("It was a hard day. Kestrel sells robots to Lisbon.", "Robots of the spring"));
    }

    @Test
    void whatStandsAboveAReportIsNoBeginningOfIt() {
        assertEquals(
                "Kestrel sells robots to Lisbon.",
                lead(
                        "For the harbour\nBy Mira Osei\nOulu Echo, Monday\nKestrel sells robots to Lisbon."
                                + " Lisbon pays for robots of Kestrel. Lisbon wants robots, and robots again.",
                        "Robots for Lisbon, which wants robots"));
    }

    @Test
    void givesNoCountThatALaterArticleHasReplaced() {
        var source = new SourceText(
                PlainSource.of(1, FeedKind.PUBLISHER, "Outlet", "Ferry sinks"),
                "A ferry sinks near Lisbon with eight people on board. A ferry sinks near Lisbon with twenty on board.");
        var story = StoryText.of(List.of(source));
        var old = story.sentences().getFirst();
        var update = new Disagreement(
                "with …",
                Disagreement.Kind.UPDATE,
                List.of(
                        new Disagreement.Value("eight", old.cited(Citation.Standing.VERBATIM)),
                        new Disagreement.Value(
                                "twenty", story.sentences().getLast().cited(Citation.Standing.VERBATIM))));
        assertEquals(old, top(story, List.of()));
        assertEquals(story.sentences().getLast(), top(story, List.of(update)));
    }

    @Test
    void goesOnFromTheHeadline() {
        var fleet = "Nevada caps the fleet of Tesla at ten cars";
        var tests = "Waymo tests its vans in Sacramento";
        var story = StoryText.of(List.of(
                new SourceText(PlainSource.of(1, FeedKind.PUBLISHER, "Bee", tests), tests + ", it said on Monday."),
                new SourceText(
                        PlainSource.of(2, FeedKind.PUBLISHER, "Herald", fleet), fleet + ", it said on Monday.")));
        assertEquals(
                fleet + ", it said on Monday.", top(story, fleet, List.of()).text());
        assertEquals(
                tests + ", it said on Monday.", top(story, tests, List.of()).text());
    }

    private static Sentence top(StoryText story, List<Disagreement> disagreements) {
        return top(story, "", disagreements);
    }

    private static Sentence top(StoryText story, String headline, List<Disagreement> disagreements) {
        var chosen = story.sentences().stream()
                .map(sentence -> new Chosen(sentence, List.of(), Support.ONE, true))
                .toList();
        return new Lead(story, headline, disagreements).among(chosen).sentence();
    }

    /// The text is that of the first of as many sources as there are titles.
    private static String lead(String text, String... titles) {
        var sources = new ArrayList<SourceText>();
        for (var title : titles) {
            var number = sources.size() + 1;
            sources.add(new SourceText(
                    PlainSource.of(number, FeedKind.PUBLISHER, "Outlet " + number, title), number == 1 ? text : ""));
        }
        var story = StoryText.of(sources);
        var chosen = story.sentences().stream()
                .map(sentence -> new Chosen(sentence, List.of(), Support.ONE, true))
                .toList();
        return new Lead(story, "", List.of()).among(chosen).sentence().text();
    }
}
