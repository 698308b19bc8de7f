package org.footnote.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextFragmentTest {
    private static final String PAGE = "https://a.example/x";

    private static String link(String text, String passage, int from) {
        var start = text.indexOf(passage, from);
        return TextFragment.link(PAGE, text, start, start + passage.length());
    }

    private static void assertFinds(String text, String passage, int from) {
        var start = text.indexOf(passage, from);
        var directive = TextFragment.of(text, start, start + passage.length());
        assertEquals(
                List.of(new FragmentMatcher.Place(start, start + passage.length())),
                new FragmentMatcher(text).find(directive),
                directive);
    }

    @Test
    void takesAWholeSentenceThatIsUnique() {
        assertEquals(
                PAGE + "#:~:text=It%20costs%2010%2C000%20a%20month%20%2D%20tax%20%26%20all.",
                link(
                        "Before that. It costs 10,000 a month - tax & all. After.",
                        "It costs 10,000 a month - tax & all.",
                        0));
    }

    @Test
    void keepsAnAnchorAndReplacesADirective() {
        var text = "Only one sentence stands here.";
        assertEquals(
                PAGE + "#part:~:text=Only%20one%20sentence%20stands%20here.",
                TextFragment.link(PAGE + "#part", text, 0, 30));
        assertEquals(
                PAGE + "#:~:text=Only%20one%20sentence%20stands%20here.",
                TextFragment.link(PAGE + "#:~:text=old", text, 0, 30));
    }

    @Test
    void encodesWhatIsNotAscii() {
        assertEquals(
                PAGE + "#:~:text=%E2%80%9CSchr%C3%B6dinger%20%F0%9F%90%88%20lives%20on%E2%80%9D",
                link("“Schrödinger 🐈 lives on”", "“Schrödinger 🐈 lives on”", 0));
    }

    @Test
    void tellsARepeatedSentenceByWhatStandsAroundIt() {
        var text =
                "One said no. The deal was closed on Monday. Two said yes.\n\nThree waited. The deal was closed on Monday. Four left.";
        assertFinds(text, "The deal was closed on Monday.", 0);
        assertFinds(text, "The deal was closed on Monday.", 60);
    }

    @Test
    void takesFirstAndLastWordsOfALongPassage() {
        var words = "one two three four ".repeat(30);
        var text = "Start of it all. Here it begins " + words + "and ends right here. Then more.";
        assertFinds(text, "Here it begins " + words + "and ends right here.", 0);
    }

    @Test
    void neverCrossesALineInOnePart() {
        var text = "A first line of a poem\nand its second line, too.\n\nNothing else.";
        assertEquals(
                PAGE + "#:~:text=A%20first%20line,second%20line%2C%20too.",
                link(text, "A first line of a poem\nand its second line, too.", 0));
        assertFinds(text, "A first line of a poem\nand its second line, too.", 0);
    }

    @Test
    void givesThePlainAddressWhereNothingTellsThePassageApart() {
        var text = "Again.\n\nAgain.\n\nAgain.\n\nAgain.\n\nAgain.";
        assertEquals(PAGE, link(text, "Again.", 10));
        assertEquals(PAGE, TextFragment.link(PAGE, text, 3, 3));
    }

    @Test
    void shortPassagesTakeContextOnlyWhereTheyNeedIt() {
        assertEquals(PAGE + "#:~:text=He%20agreed.", link("She left. He agreed. They went.", "He agreed.", 0));
        var text = "She left. He agreed. They went. Later on, he agreed. And so it ended.";
        assertFinds(text, "He agreed.", 0);
        assertFalse(link(text, "He agreed.", 0).isEmpty());
    }

    @Test
    void rowsOfATableAreToldApartByTheRowBehindThem() {
        var text = "27\tWallace\t487\t0\t1\n28\tMcDowell\t485\t1\t1\n29\tLaJoie\t401\t0\t1\n30\tRagan\t388\t0\t0";
        assertFinds(text, "28\tMcDowell\t485\t1\t1", 0);
        assertEquals(PAGE + "#:~:text=28,1,-29", link(text, "28\tMcDowell\t485\t1\t1", 0));
    }

    @Test
    void contextMayStandInAnotherBlockHoweverFarItIsIndented() {
        var text = "Forwards\n\nName\n\n  Backs\n\n     Name\n\nKeepers\n\nName";
        assertFinds(text, "Name", 0);
        assertFinds(text, "Name", 20);
        assertFinds(text, "Name", 40);
    }

    @Test
    void theMarkBeginsEarlierWhereTheNeighboursAreRepeatedToo() {
        var text = "In spring\n\nWakes up.\n\nGoes out.\n\nIn summer\n\nWakes up.\n\nGoes out.\n\nEnd of it.\n\n"
                + "In autumn\n\nWakes up.\n\nGoes out.\n\nEnd of it.";
        assertEquals(PAGE + "#:~:text=In%20autumn,End%20of%20it.", link(text, "End of it.", text.length() - 10));
    }

    @Test
    void wordsInsideOtherWordsAreNoPlace() {
        var text = "He is on.\n\nMoon\n\non";
        assertFinds(text, "on", text.length() - 2);
    }

    @Test
    void rowsOfBlanksAreNoWords() {
        var text = "Draft one    December    2014\n   content type\n\nDraft two    January    2015\n   content type";
        assertFinds(text, "content type", 0);
        assertEquals(
                PAGE + "#:~:text=two%20%20%20%20January%20%20%20%202015-,content%20type",
                link(text, "content type", text.length() - 12));
    }
}
