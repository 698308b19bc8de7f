package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.footnote.model.FeedKind;
import org.footnote.model.Support;
import org.footnote.text.Tokens;
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
    void theSummarySaysWhatTheTitlesSay() {
        var titles = List.of(words("Kestrel fined over robots"), words("Robot maker Kestrel fined in Lisbon"));
        var text = "The shop stands near the river. Kestrel has been fined for its robots in Lisbon.";
        assertEquals(
                "Kestrel has been fined for its robots in Lisbon.",
                Headings.summary(chosen(text), titles).sentence().text());
    }

    @Test
    void theSummaryIsNotWhatSomebodySaysOfThemselves() {
        var text = "Today we sell robots to Lisbon. Kestrel sells robots to Lisbon.";
        assertEquals(
                "Kestrel sells robots to Lisbon.",
                Headings.summary(chosen(text), List.of(words("Robots for Lisbon")))
                        .sentence()
                        .text());
    }

    private static Set<String> words(String title) {
        return Headings.contentOf(Tokens.of(title));
    }

    /// The sentences in this order, as if chosen.
    private static List<Chosen> chosen(String text) {
        var source = StoryFile.source(1, "a", "Outlet", FeedKind.PUBLISHER, Instant.EPOCH);
        return StoryText.of(List.of(new SourceText(source, text))).sentences().stream()
                .map(sentence -> new Chosen(sentence, List.of(), Support.ONE))
                .collect(Collectors.toList());
    }
}
