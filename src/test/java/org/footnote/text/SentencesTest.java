package org.footnote.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained. It stopped.|2
            Dr. Osei met J. R. Smith in the U.S. Senate.|1
            He lives in the U.S. She does not.|2
            Prices rose 2.5 percent. Nobody knew.|2
            The firm, Halo Inc., sells chips.|1
            It opened at 7 a.m. London time.|1
            “We won.” The crowd left.|2
            "Did you see it?" he asked.|1
            It costs 5 yen. 30 people paid.|2
            Wait... what now?|1
            She lives at No. 7 Street.|1
            Osei wants to pass Prop. 40 in May.|1
            Das verbietet § 13 Abs. 2 der Ordnung.|1
            They have strong abs. Nobody knows why.|2
            Was it she? No. Nobody knows.|3
            It pays a fine of Rs. 2 million to Atty. Gen. Osei.|1
            It pays all duties.The firm said so.|2
            She works in London.“If I stay, I win.”|2
            Get it at shop.it or from A.The firm.|1
            Nobody knew… The law is clear.|2
            It buys Osei Bros. Discovery for a sum.|1
            It buys Osei Bros. The sum is known.|2
            The offer was refused. xAI did not say why.|2
            Oulu feiert am 8. November. Lyon nicht.|2
            Vom 9. bis 23. Februar ruht das Werk.|1
            Es endet am Mittwoch, den 14. August um acht.|1
            Im 19. Jahrhundert fuhr sie nie.|1
            The count rose to 18. August was hot.|2
            It runs on a telephone, e.g. iPhone or iPad.|1
            """)
    void cutsWhereASentenceEnds(String text, int sentences) {
        assertEquals(sentences, Sentences.of(text).size(), text);
    }

    @Test
    void rangesAreExactAndCrossNoLine() {
        var text = "  One \uD83D\uDE42 day.\n\nTwo lines\nhere. ";
        var found = Sentences.of(text).stream()
                .map(range -> text.substring(range.start(), range.end()))
                .toList();
        assertEquals(List.of("One \uD83D\uDE42 day.", "Two lines", "here."), found);
    }
}
