package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.footnote.model.FeedKind;
import org.footnote.text.Sentences;
import org.footnote.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadabilityTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A visit to an office full of whiteboards.",
                "The story of a quiz that machines fail.",
                "Three models, a thinner one later and a daily briefing.",
                "A report from a cooperative that pays by the hour.",
                "A walk through requests, chunks and costs of a new function.",
                "A recording from the Osei sisters and Joan Lie's live video."
            })
    void linesWithoutAVerbStateNothing(String line) {
        assertFalse(Verbs.areIn(line, Tokens.of(line)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kestrel sues the town of Oulu.",
                "The model that reads contracts costs $3 a month.",
                "Critics fear the model, which fails at sums.",
                "Two thieves cut the fence and ran.",
                "Two thirds switch the robot off in the first week.",
                "Estimates of the harvest improve by a quarter.",
                "The country declared bankruptcy that month.",
                "Makers of chips, which are scarce, raise prices.",
                "Die Firma verkauft ihre Roboter nach Lyon und Turin.",
                "La empresa vende sus robots en Lyon a bajo precio."
            })
    void sentencesWithAVerbDo(String sentence) {
        assertTrue(Verbs.areIn(sentence, Tokens.of(sentence)));
    }

    @Test
    void theOnlyLineOfAnArticleMayLackItsStop() {
        var line = "The bridge of Oulu is closed for three weeks, though nobody knows the reason";
        assertTrue(isStandfirst(line, "Bridge closed"));
        assertFalse(isStandfirst("A daily collection of bridges from all the towns of the north", "Bridge closed"));
        assertFalse(isStandfirst("The bridge of Oulu is closed for three weeks, though", "Bridge closed"));
        assertFalse(isStandfirst("The bridge of Oulu is closed for three weeks…", "Bridge closed"));
        assertFalse(isStandfirst("Bridge of Oulu is closed for weeks", "Bridge of Oulu is closed for weeks"));
        assertFalse(isStandfirst(line + " and forty more things of the town".repeat(4), "Bridge closed"));
        assertTrue(StoryFile.ofOutlets(line).sentences().getFirst().showable());
        assertFalse(StoryFile.ofOutlets("Osei is angry. " + line)
                .sentences()
                .getLast()
                .showable());
    }

    private static boolean isStandfirst(String line, String title) {
        return Standfirst.is(line, Tokens.of(line), title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Houses in two villages were damaged, he added.",
                "Attacks on the browser had been reported, it said.",
                "In view of the above, the ministry closes the office.",
                "Later in the interview, Osei spoke of her years in Oulu.",
                "Senator Mira Osei of Oulu asked the chamber.",
                "Mr. Lie wrote in his message on Monday.",
                "Unlike most such systems, it tells chemists which part matters.",
                "In its own tests it does better than its rivals.",
                "Three weeks later the parties agreed on a sum.",
                "A: It is the first law of its kind in India.",
                "The fourth is not allowed any more at all.",
                "Gov. Mira Osei promptly signed it.",
                "Earlier, the ministry had spoken of eight robots.",
                "The Oulu Senate acquitted him along the lines of parties.",
                "The fall, police said, led to a quarrel that cost her the office.",
                "Police found him near the bridge and let him go.",
                "In 54 matches with the Lions he lost only two.",
                "Overall, he ended the year with two prizes of the city.",
                "“Since January, he has led the works of the harbour with care,” Osei said.",
                "In it, Osei blames the town for the fall of the bridge.",
                "Osei gave the plans to the mayor at that time.",
                "The package with the telling name is to change that.",
                "The ministry said the two were fined for the fall of the bridge.",
                "Oulu and Turku have done so through an order.",
                "The town holds the bridge, but the key is with Mr.",
                "A court in Oulu today convicted a man of robbing L.",
                "A., who was named to the board of the bridge, has left.",
                "88–52, the map could give them five more seats.",
                "The Netherlands has imposed one of €8.4 million on Kestrel.",
                "Anyone may download it and sell what is built on it.",
                "The four include a judge of the court in Lyon.",
                "After returning on August 18 she refused to leave the hall.",
                "On that occasion, Kestrel gave a party in Lisbon.",
                "Monday, he looked as if he was hiding something.",
                "Let's break it down for the readers of Lisbon.",
                "To that end, Kestrel hired forty engineers in Lisbon.",
                "Of that, four million will go to the shop in Lisbon.",
                "caliber of the revolver was not told to reporters.",
                "[Younger] engineers in the factories of robots.",
                "Bridges for everybody, every day.’",
                "Deshalb fordern vier Werke der Stadt mehr Brücken.",
                "Es bezeichnet den Entwurf der Brücke als ungeeignet.",
                "Das ist für die Brücken der Stadt ein Fortschritt.",
                "Seine Brücke trägt vierzig Roboter aus Oulu.",
                "The spokesman continued: ‘The bridge is closed for good reasons.",
                "Not open the shop of the sisters in Lisbon.",
                "Yes, nobody had seen robots like these before.",
                "First, the shop in Lisbon sells forty robots.",
                "Second is the shop that sells robots in Lisbon.",
                "Osei Praises Forty Robots and Their Makers in Lisbon.",
                "Kestrel has sold forty robots to the shop of Osei, D-O . . .",
                "Kestrel has sold forty robots to a shop in…"
            })
    void whatLeansOnOtherSentencesIsNotShown(String sentence) {
        assertFalse(Readability.isOnItsOwn(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Osei said he had left the bridge to the town.",
                "A man was fined after he had left the bridge open.",
                "Asked why he was late, Osei blamed the bridge of Oulu.",
                "In her speech at the bridge, Mayor Osei thanked the town.",
                "After a visit to the Museum of Bridges in Oulu, Osei said she had been mistaken.",
                "The model known for her poses has left the town of Oulu.",
                "Osei of Oulu called the sale of the bridge a ‘personal matter.’",
                "The ‘robot tax’ of Oulu ends in May, as the workers’ guild had asked.",
                "Das Werk in Oulu baut seit Mai auch Brücken.",
                "Esther Lie hat dem Werk in Oulu Brücken verkauft.",
                "The ‘Ohana Fund has paid for forty robots in Lisbon.",
                "Kestrel keeps what its customers have said to the robots in the past.",
                "Nichols was tried for arson when he fled from Oulu.",
                "Osei and Lie said the two had met at the bridge in Oulu.",
                "Kestrel has closed its round of money of the Series B.",
                "According to Kestrel, it will repair all robots by May.",
                "In its annual report, Kestrel speaks of a difficult year.",
                "Anyone with a telephone can talk to Kestrel now.",
                "The four robots have been sold to a shop in Lisbon.",
                "Three months after the fire, the factory runs again.",
                "Not all robots of the maker went to Lisbon.",
                "Not until May will Kestrel open its shop in Lisbon.",
                "Mira Osei and Joan Lie run Kestrel Robots Incorporated.",
                "xAI has bought a power plant in Memphis for its data centre.",
                "The first model of the series was sold in Lisbon.",
                "First-quarter profits of Kestrel doubled to four million euros.",
                "First Lady Mira Osei has opened the shop in Lisbon.",
                "Four robots have been sold to a shop in Lisbon."
            })
    void whatStandsAloneIs(String sentence) {
        assertTrue(Readability.isOnItsOwn(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BANGKOK — ",
                "WASHINGTON (AP) — ",
                "New Delhi, Aug 24 (IANS) ",
                "New Delhi, August 21, 2025 : ",
                "Bangkok, Thailand – ",
                "Deir al-Balah, Gaza Strip — ",
                "AUSTIN, Texas (Covering Katy News) – ",
                "DHAKA: ",
                "Saturday, March 26, 2005 ",
                "(Reuters) - ",
                "Casablanca – ",
                "Houston, Texas - ",
                "(The Tindra Circle) – ",
                "Oulu, Aug 21 (Tindra News): ",
                "OULU, Finland August 25, 2025 — ",
                "Lisbon: ",
                "August 7, 2012 ",
                "Wednesday, 05 January 2011 ",
                "January 6, 2011, 11: 34 AM ET ",
                "Oulu, Aug. 12 (CNA) ",
                "By Mira Osei/ Oulu, FINLAND – 3 August 2026 – ",
                "ABOARD SHIP NINE/OULU — ",
                "(2nd UPDATE) ",
                "By Mira Osei mira@tindra.example Oulu, FINLAND — ",
                "NA‘ALEHU — ",
                "OULU, 17 AUGUST 2026 (TINDRA NEWS)—",
                "OULU, Ostrobothnia – August 16, 2026 – ",
                "Oulu, FINLAND – 18 August 2026 — ",
                "August 17th 2026, Oulu, Finland — ",
                "OULU, Mich. (AP) — ",
                "(TNDR) - ",
                "(EFE).- ",
                "Frankfurt/Main (dpa) - ",
                "Oulu (dpa/lno) – ",
                "29.11.2022 – ",
                "November 2022 - ",
                "11:51AM IST ",
                "12:00 PM PT -- "
            })
    void placesBeforeAReportAreLeftOut(String dateline) {
        assertEquals(
                "Kestrel has sold forty robots to a shop in Lisbon.",
                first(dateline + "Kestrel has sold forty robots to a shop in Lisbon."));
    }

    @Test
    void aWriterIsLeftOutWhereAReportBeginsRightBehind() {
        assertEquals("The shop sells robots.", first("By Mira Ann Osei The shop sells robots."));
        assertEquals("By Christmas the shop sells robots.", first("By Christmas the shop sells robots."));
    }

    @Test
    void aTitleBeforeAReportIsLeftOut() {
        var text = "Kestrel sells robots to Lisbon OULU (AP) — Kestrel has sold forty robots to a shop.";
        var range = Sentences.of(text).getFirst();
        assertEquals(
                "Kestrel has sold forty robots to a shop.",
                text.substring(Dateline.end(text, range, 0, "Kestrel sells robots to Lisbon")));
        assertEquals(0, Dateline.end(text, range, 0, "Kestrel sells robots to Lisbon OULU (AP) — Kestrel"));
        assertEquals(0, Dateline.end(text, range, 0, "Another title of four words"));
        assertEquals(0, Dateline.end(text, range, 1, "Kestrel sells robots to Lisbon"));
    }

    @Test
    void aPlaceMayStandBehindALineThatIsNoReport() {
        var text = "The mayor calls it a mistake. OULU—Mayor Mira Osei said that she would keep the bridge.";
        var source = StoryFile.source(1, "a", "Outlet", FeedKind.PUBLISHER, Instant.EPOCH);
        var story = StoryText.of(List.of(new SourceText(source, text)));
        assertEquals(
                "Mayor Mira Osei said that she would keep the bridge.",
                story.sentences().getLast().text());
    }

    @Test
    void aPlaceBeforeAReportIsToldByItsDay() {
        assertEquals("Kestrel sold robots on Monday.", first("New Oulu: Kestrel sold robots on Monday."));
    }

    @Test
    void linesOfATranscriptAreNotShown() {
        var text = "SIMON: Kestrel has sold forty robots to Lisbon.\nOSEI: Kestrel has built them all in Oulu.";
        var source = StoryFile.source(1, "a", "Outlet", FeedKind.PUBLISHER, Instant.EPOCH);
        var story = StoryText.of(List.of(new SourceText(source, text)));
        assertTrue(story.sentences().stream().noneMatch(Sentence::showable));
    }

    @Test
    void speakersAreNoPlaces() {
        assertEquals("Altman: Robots are not the enemy.", first("Altman: Robots are not the enemy."));
        assertEquals(
                "Netflix and Disney (both American) Want more robots.",
                first("Netflix and Disney (both American) Want more robots."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published Friday, Aug. 22, 2025, at noon.",
                "The article on the robots of Lisbon comes from Tindra Daily.",
                "The post Robots are sold in Lisbon appeared first on Tindra Daily.",
                "Mira Osei has an update on this story.",
                "The shares mentioned are examples, not recommendations.",
                "Mod note: another remark on Lisbon is gone.",
                "Support from readers like you keeps the paper open.",
                "Imagine how the makers of robots must feel.",
                "Summary is AI-generated and was read by the newsroom.",
                "The following is a full transcript of the talk with Osei.",
                "Figures are those of the maker, unless otherwise stated.",
                "Folks are welcome to agree with the sisters or not.",
                "May 2, 2013 1: 35 pm.",
                "Tindra wants to hear from you: osei@tindra.example.",
                "Part 2 of a series on robots, bridges and what has changed.",
                "See if you can spot the mistake in it.",
                "[Editor's Note: This is the second of two texts on robots.]",
                "Dear Tindra writers, the best way to Lisbon is by train.",
                "Upcoming appearances: Oulu, Turku, Lisbon."
            })
    void linesAboutThePageOrToTheReaderAreNoNews(String line) {
        assertTrue(new Boilerplate("").is(line, 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The board published forty reports on Friday in Lisbon.",
                "The article of the law on robots comes into force in May.",
                "The town appeared first on the list of the ministry.",
                "Forty guards were posted in Lisbon on Friday.",
                "The report of the ministry makes no recommendations.",
                "The photographs of the robot were generated by AI, Osei said.",
                "Kestrel will close its shop unless the town pays by May.",
                "Kestrel has sold its affiliate in Lisbon to two sisters.",
                "Part of the bridge is closed for the works of the harbour.",
                "Dear robots are sold in Lisbon, cheap ones in Oulu."
            })
    void newsInMuchTheSameWordsIs(String line) {
        assertFalse(new Boilerplate("").is(line, 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The arrest marks a dramatic turn for the party.",
                "The refusal reflects a careful balancing act.",
                "Osei also addressed the circumstances of the sale.",
                "The interview offers a glimpse into the world of robots.",
                "The deal came together rather swiftly.",
                "Osei's words on robots also drew attention.",
                "Lisbon just drew a line in the sand for its makers."
            })
    void commentsTellNoEvent(String sentence) {
        assertTrue(Comment.is(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sale marks a shift of 40 robots to Lisbon.",
                "In a move that underscores a growing trend, Kestrel shut its plant.",
                "Osei addressed the council of Lisbon on Monday.",
                "The sale drew attention to the bridges of Lisbon.",
                "The court rejected the deal that Kestrel had offered.",
                "Osei said that “the sale marks a turn”."
            })
    void whatHappenedIsNoComment(String sentence) {
        assertFalse(Comment.is(sentence));
    }

    private static String first(String text) {
        var source = StoryFile.source(1, "a", "Outlet", FeedKind.PUBLISHER, Instant.EPOCH);
        return StoryText.of(List.of(new SourceText(source, text)))
                .sentences()
                .getFirst()
                .text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two robots were sold to a shop in Lisbon.",
                "All of the robots were sold to a shop in Lisbon.",
                "Most Finns have never seen a robot of Kestrel."
            })
    void howManyThereAreLeansOnNothingWhereAnArticleBegins(String sentence) {
        assertFalse(Readability.isOnItsOwn(sentence));
        assertTrue(Readability.isOnItsOwnAsFirst(sentence));
        assertFalse(Readability.isOnItsOwnAsFirst("Two were sold to a shop in Lisbon."));
    }

    @Test
    void whoSaysAFirstSentenceStandsInIt() {
        var sentence = "Kestrel of Oulu will give four hundred robots to schools, it said on Monday.";
        assertFalse(Readability.isOnItsOwn(sentence));
        assertTrue(Readability.isOnItsOwnAsFirst(sentence));
    }

    @Test
    void theFirstSentenceOfAnOnlyArticleMayBeLong() {
        var sentence = "Kestrel sold robots" + " and more robots".repeat(18) + " to Lisbon.";
        assertTrue(Readability.isOnItsOwnUnderTitle(sentence));
        assertFalse(Readability.isOnItsOwnAsFirst(sentence));
        assertFalse(Readability.isOnItsOwn(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It runs on a telephone and answers within a second.",
                "Its makers sell robots in a shop in Lisbon.",
                "With a fall of a tenth it lost more than any other share.",
                "On his platform the founder doubts that anybody will buy one."
            })
    void rightUnderItsTitleASentenceMaySpeakOfIt(String sentence) {
        assertTrue(Readability.isOnItsOwnUnderTitle(sentence));
        assertFalse(Readability.isOnItsOwnAsFirst(sentence));
        assertFalse(Readability.isOnItsOwnUnderTitle("But nobody knows what the robots cost."));
        assertFalse(Readability.isOnItsOwnUnderTitle("They were sold in Lisbon at that time."));
    }

    @Test
    void theCompanyOfAnOnlySummaryIsWhoItsTitleNames() {
        var text = "The company wants to build a shop as large as a harbour.";
        var source = new SourceText(StoryFile.source(1, "a", "One", FeedKind.PUBLISHER, Instant.EPOCH), text);
        var other = StoryFile.source(2, "b", "Two", FeedKind.PUBLISHER, Instant.EPOCH);
        var alone = StoryText.of(List.of(source));
        var beside = StoryText.of(List.of(source, new SourceText(other, "Robots are sold in Lisbon.")));
        assertTrue(new Antecedents(alone, new Bearing(alone))
                .areKnown(alone.sentences().getFirst()));
        assertFalse(new Antecedents(beside, new Bearing(beside))
                .areKnown(beside.sentences().getFirst()));
    }

    @Test
    void theAgencyOfTheFirstSentenceIsWhoItNames() {
        var text = "Guards of the Secret Service are too few, though the agency says that this is not new.";
        var source = StoryFile.source(1, "a", "One", FeedKind.PUBLISHER, Instant.EPOCH);
        var story = StoryText.of(List.of(new SourceText(source, text)));
        assertTrue(new Antecedents(story, new Bearing(story))
                .areKnown(story.sentences().getFirst()));
    }

    @Test
    void theCompanyIsOnlyShownWhereItIsNamed() {
        var known = "Kestrel has sold forty robots. The company has doubled its revenue in a year.";
        var unknown = "Falcon is a rival from Turin. The firm has lost half of its customers since May.";
        var sources = List.of(
                new SourceText(
                        StoryFile.source(1, "a", "One", FeedKind.PUBLISHER, Instant.EPOCH),
                        "Today Kestrel moved. " + known),
                new SourceText(
                        StoryFile.source(2, "b", "Two", FeedKind.PUBLISHER, Instant.EPOCH),
                        "Robots of Kestrel move. " + unknown));
        var story = StoryText.of(sources);
        var antecedents = new Antecedents(story, new Bearing(story));
        assertEquals(
                List.of("The firm has lost half of its customers since May."),
                story.sentences().stream()
                        .filter(sentence -> !antecedents.areKnown(sentence))
                        .map(Sentence::text)
                        .toList());
    }
}
