package org.footnote.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.footnote.model.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {
    private final Topics topics = new Topics();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MODELS_RESEARCH | Researchers present a benchmark for reasoning | The paper is on arXiv.",
                "PRODUCTS_TOOLS | Assistant gets a voice feature in its app | Users can try the beta.",
                "BUSINESS | Start-up raises $200 million at a higher valuation | Investors include two funds.",
                "POLICY_SAFETY | Court rules on copyright in training | The judge allowed the lawsuit to go on.",
                "CHIPS_INFRASTRUCTURE | New data center needs a gigawatt | The grid operator is worried about electricity.",
                "OPEN_SOURCE | Lab publishes open weights under Apache 2.0 | The code is on GitHub.",
                "SOCIETY_WORK | Teachers and students weigh chatbots in the classroom | A survey among schools.",
            })
    void findsTheTopic(Topic expected, String title, String summary) {
        assertEquals(expected, topics.of(title, summary));
    }

    @Test
    void fallsBackToSocietyWhereNoTermTells() {
        assertEquals(Topic.SOCIETY_WORK, topics.of("Hm", ""));
    }

    @Test
    void severalHeadlinesOutvoteAnOddOne() {
        var story = List.of(
                Map.entry("Court hears lawsuit", ""), Map.entry("Judge allows lawsuit", ""), Map.entry("Shares", ""));
        assertEquals(Topic.POLICY_SAFETY, topics.ofStory(story));
    }
}
