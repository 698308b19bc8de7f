package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.footnote.model.FeedKind;
import org.footnote.model.Support;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {
    private static final String NEWS = "Kestrel has sold robots to a shop. The shop stands in Lisbon near the river."
            + " Two sisters run the shop in Lisbon. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kestrel pays a fine of 8.4 million euros.|NUMBERS
            The list of works names 104,212 titles.|NUMBERS
            The shop has 14 rooms and 30 windows.|NUMBERS
            The inquiry began in 2021 in Lisbon.|DETAILS
            The H100 runs in Lisbon at 1630 GMT.|DETAILS
            Three robots were bought by two sisters.|DETAILS
            Kestrel will open a shop in Oulu.|NEXT
            Kestrel said it will open a shop in Oulu.|NEXT
            A robot shop run by Will Osei sells books.|DETAILS
            A judge in Oulu halted the city's plan to close the shop.|DETAILS
            Oulu has approved the bridge, which is expected to open in May.|DETAILS
            Oulu will pay with the money that was left over last year.|NEXT
            The plan aims to open the shop on Sundays.|DETAILS
            Osei aims to open the shop on Sundays.|NEXT
            The shop in Oulu was sold last year.|BACKGROUND
            Last year Osei said the shop will close.|BACKGROUND
            Police in Oulu caught a man who was fired last week.|DETAILS
            The fire in Oulu is to blame on a robot.|DETAILS
            The goal of the shop in Oulu is to repair robots.|DETAILS
            The law goes to Osei, who is expected to sign it on Monday, in the month of robots.|NEXT
            Osei, who will run next year, has signed the law.|DETAILS
            Osei, a baker who is to run in May, signed the law.|DETAILS
            Kestrel had already closed two shops in Oulu.|BACKGROUND
            In December 1968, three men robbed the shop in Oulu.|BACKGROUND
            Kestrel closed its shop in Oulu in 1968.|BACKGROUND
            Kestrel has the best shop since it counts them, in 1968.|DETAILS
            In December 1972, robots took the shop in Oulu.|DETAILS
            Osei has said she will not close the shop, despite previously calling it a ruin.|DETAILS
            Osei, who had taken over the shop of the robots in the old harbour of Oulu and had previous shops, was robbed.|DETAILS
            “The robots are worth what they cost us,” Osei said.|WORDS
            """)
    void statementsStandUnderTheirHeading(String sentence, Headings heading) {
        assertEquals(
                heading,
                Headings.arrange(chosen(NEWS + sentence), 1).entrySet().stream()
                        .filter(section -> section.getValue().stream()
                                .anyMatch(one -> one.sentence().text().equals(sentence)))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void onlyWhatNoOtherSourceMaySayIsSaidToStandAlone() {
        var text = NEWS + "The inquiry began in 2021 in Lisbon. The robots were bought by the two sisters.";
        var chosen = chosen(text).stream()
                .map(one -> new Chosen(
                        one.sentence(), List.of(), Support.ONE, one.sentence().position() != 3))
                .toList();
        var arranged = Headings.arrange(chosen, 2);
        assertEquals(
                "The inquiry began in 2021 in Lisbon.", onlyOneOf(arranged.getOrDefault(Headings.DETAILS, List.of())));
        assertEquals(
                "The robots were bought by the two sisters.",
                onlyOneOf(arranged.getOrDefault(Headings.ONE_SOURCE, List.of())));
    }

    private static String onlyOneOf(List<Chosen> chosen) {
        assertEquals(1, chosen.size());
        return chosen.getFirst().sentence().text();
    }

    /// The sentences in this order, as if chosen.
    private static List<Chosen> chosen(String text) {
        var source = StoryFile.source(1, "a", "Outlet", FeedKind.PUBLISHER, Instant.EPOCH);
        return StoryText.of(List.of(new SourceText(source, text))).sentences().stream()
                .map(sentence -> new Chosen(sentence, List.of(), Support.ONE, true))
                .collect(Collectors.toList());
    }
}
