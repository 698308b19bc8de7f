package org.footnote.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.footnote.story.Relevance.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelevanceTest {
    private final Relevance relevance = new Relevance();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AI | Parliament passes the AI act | Members voted late on Tuesday.",
                "AI | A small language model that runs on a phone | It answers without a network.",
                "AI | Les promesses de l’intelligence artificielle | Un rapport du Sénat.",
                "AI | 人工智能新模型发布 | 研究人员介绍了新模型。",
                "NOT | Storm closes the coast road | Waves of four metres were measured.",
                "NOT | Exhibition of Claude Monet opens | Forty paintings of the garden.",
                "NOT | Astronauts recall the Gemini program | Two pilots and a small capsule.",
                "NOT | Mountain farm keeps llamas | They guard the sheep.",
                "UNSURE | Chipmaker reports record sales | Orders for one large data center grew.",
            })
    void judgesByWordsWithEdges(Answer expected, String title, String summary) {
        assertEquals(expected, relevance.judge(title, summary).answer());
    }

    @Test
    void doesNotFindTermsInsideWords() {
        assertEquals(
                0,
                relevance
                        .judge("Maintain the chair in the rain", "Said Aida of AIDS relief")
                        .score());
    }

    @Test
    void feedThatBringsLittleElseMakesAWeakHintEnough() {
        var hint = "Jensen Huang opens a plant";
        assertEquals(Answer.UNSURE, relevance.judge(hint, "").answer());
        assertEquals(Answer.AI, relevance.judge(hint, "", 1).answer());
    }

    @Test
    void feedAloneMakesNothingSure() {
        assertTrue(relevance.judge("Our office moves", "", 1).answer() != Answer.AI);
    }

    @Test
    void shareIsUnknownWhileFewArticlesAreKnown() {
        var ai = relevance.judge("AI", "");
        assertEquals(0, Relevance.shareOfAi(Collections.nCopies(4, ai)));
        assertEquals(1, Relevance.shareOfAi(Collections.nCopies(5, ai)));
    }

    @Test
    void betterHalfDecidesForAStory() {
        var ai = relevance.judge("AI model released", "");
        var not = relevance.judge("Storm closes the road", "");
        assertEquals(Answer.AI, Relevance.ofStory(List.of(ai, not)).answer());
        assertEquals(
                Answer.NOT, Relevance.ofStory(List.of(ai, not, not, not, not)).answer());
        assertEquals(Answer.NOT, Relevance.ofStory(List.of()).answer());
    }

    @Test
    void anArticleThatNamesEveryModelHasOneVoice() {
        var column = relevance.judge(
                "What ChatGPT, Claude and DeepSeek say about the election",
                "We asked the chatbots of OpenAI, Anthropic and others about artificial intelligence and the governor.");
        var report = relevance.judge("Governor wins the primary by one point", "");
        assertEquals(
                Answer.NOT,
                Relevance.ofStory(List.of(column, report, report, report, report))
                        .answer());
    }
}
