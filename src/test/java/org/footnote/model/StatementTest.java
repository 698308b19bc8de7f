package org.footnote.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {
    private static final Instant EARLY = Instant.parse("2026-11-23T09:30:00Z");
    private static final Instant LATE = Instant.parse("2026-11-24T09:30:00Z");

    private static Optional<Instant> written(String text) {
        var supports = new Citation(1, new Passage("a", 0, 4, "Text"), Citation.Standing.SUPPORTED);
        var says = new Citation(2, new Passage("b", 0, text.length(), text), Citation.Standing.VERBATIM);
        return new Statement(text, List.of(supports, says), Support.SEVERAL)
                .written(List.of(source(1, EARLY), source(2, LATE)));
    }

    private static Source source(int number, Instant published) {
        return new Source(number, "a", "", "", "", "", published, FeedKind.PUBLISHER, Completeness.FULL_TEXT, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orbit said on Tuesday that it will sue.",
                "Orbit said Tuesday it will sue.",
                "The court met earlier today.",
                "Yesterday’s ruling was short.",
                "Prices fell last week.",
                "The model arrives later this month.",
                "It raised money two years ago.",
                "A beta follows in the next few weeks.",
                "Orbit kündigte das am Dienstag an.",
                "Orbit wurde vor zwei Jahren gegründet.",
                "Gestern fiel der Kurs."
            })
    void daysThatOnlyTheDateOfTheArticleTellsCarryIt(String text) {
        assertEquals(Optional.of(LATE), written(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orbit said so on Tuesday, November 24, in Lyon.",
                "Orbit said so on Tuesday 24 November in Lyon.",
                "Sales on Black Friday doubled.",
                "The Sunday Times saw the letter.",
                "It was founded in 2017 and has 40 employees.",
                "The report weekly lists what is new."
            })
    void otherStatementsCarryNoDate(String text) {
        assertEquals(Optional.empty(), written(text));
    }

    @Test
    void curatorsWordsHaveNoDateOfASource() {
        var curated = new Statement(
                "It opened yesterday.", List.of(new Citation(1, null, Citation.Standing.UNCHECKED)), Support.ONE);
        assertEquals(Optional.empty(), curated.written(List.of(source(1, EARLY))));
    }
}
