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
                "PRODUCTS_TOOLS | Kestrel's assistant comes to Android | It can book a ride.",
                "BUSINESS | Oulu's GDP growth forecast is raised as exports boom | The surplus is at a record high.",
                "POLICY_SAFETY | Minister signs executive order on data protection | Agencies have a month.",
                "POLICY_SAFETY | Hackers turn a chatbot into ransomware | The breach exposed thousands of people.",
                "CHIPS_INFRASTRUCTURE | Kestrel designs processors for lithography | The wafer comes from Oulu.",
                "SOCIETY_WORK | Musicians and novelists say no to machines | A museum in Oulu shows why.",
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
