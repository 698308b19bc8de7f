package org.footnote.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.footnote.text.Quantity.Dimension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It learned from 11.6 trillion tokens.|COUNT|11600000000000
            Nine hundred people work there.|COUNT|900
            A six-million-dollar fine was paid.|MONEY|6000000
            It raised €2.5bn last spring from banks.|MONEY|2500000000
            One draft in fourteen was wrong.|PERCENT|7.142857142857143
            Two thirds of the staff left.|PERCENT|66.66666666666667
            It lasted 4 hours and 52 minutes.|DURATION|17520
            It drove at 22 miles per hour.|SPEED|35.3980
            It will draw 1,200 megawatts.|POWER|1200000000
            The speed quadrupled again.|MULTIPLE|4
            Trouble began at 8:15 a.m. sharp.|CLOCK|495
            Apache 2.0 is a licence.|VERSION|0
            The council voted four to one.|PAIR|400001
            It paid £30m for the site.|MONEY|30000000
            The wall is 30m long.|COUNT|30
            It is worth $1.2trn today.|MONEY|1200000000000
            It paid Rs 500 crore for the site.|MONEY|5000000000
            A hundred million people use it.|COUNT|100000000
            Half a million people use it.|COUNT|500000
            A hundred and twenty people use it.|COUNT|120
            It answers within 200 ms.|DURATION|.2
            R1 was trained there.|VERSION|0
            An H100 costs more.|VERSION|0
            AlphaGo Zero beat 89 players.|COUNT|89
            """)
    void readsFiguresInBaseUnits(String text, Dimension dimension, double value) {
        var first = read(text).getFirst();
        assertEquals(dimension, first.dimension());
        assertEquals(value, first.value(), Math.max(.02, value * 1e-3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nearly 12 trillion tokens|11.6 trillion tokens|true
            about 104,000 works|104,212 works|true
            at least 150 shops|156 shops|true
            up to 300 shops|250 shops|true
            a count revised up to 300 shops|250 shops|false
            parts that add up to 300 shops|250 shops|false
            1.2 gigawatts|1,200 megawatts|true
            104,000 works|109,000 works|false
            400 people|420 people|false
            $8 million|€8 million|false
            on September 25|on September 15|false
            in September|on September 15|true
            in spring 2025|in spring|true
            on 2025-09-25|on September 25|true
            on 2025-09-25|on September 15, 2025|false
            about a dozen shops|13 shops|true
            at about 8:45 p.m.|at 8:49 p.m.|true
            at 8:45 p.m.|at 8:49 p.m.|false
            """)
    void knowsWhatMayBothBeTrue(String one, String other, boolean compatible) {
        assertEquals(compatible, read(one).getFirst().isCompatible(read(other).getFirst()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            more than 200 shops|more than 240 shops|true
            more than 240 shops|more than 200 shops|false
            at least 15 shops|19 shops|true
            at least 15 shops|at least 19 shops|false
            19 shops|at least 15 shops|false
            up to 6 shops|5 shops|true
            5 shops|up to 6 shops|false
            12,304 shops|about 12,300 shops|true
            about 12,300 shops|12,304 shops|true
            """)
    void knowsWhatBearsOutAFigure(String stated, String said, boolean borneOut) {
        assertEquals(borneOut, read(stated).getFirst().isBorneOutBy(read(said).getFirst()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It paid $US1 million ($1.52 million) at once.|USD 1000000, $ 1520000
            It paid US$1 million (A$1.5 million) at once.|USD 1000000, AUD 1500000
            It paid US $5 billion and $6 billion.|USD 5000000000, USD 6000000000
            A fee of EUR 5 was due.|EUR 5
            It gave us $5 million for £4 million.|USD 5000000, GBP 4000000
            """)
    void tellsCurrenciesApart(String text, String money) {
        var found = read(text).stream()
                .filter(quantity -> quantity.dimension() == Dimension.MONEY)
                .map(quantity -> quantity.unit() + " " + (long) quantity.value())
                .toList();
        assertEquals(List.of(money.split(", ", -1)), found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2.3.4.5:66:77",
                "99999999999999999999999999999999999999999999999999 people",
                "$ € % : . , ,",
                "99:99 p.m. on 45 May 0000",
                "٣٤ people",
                "half a a a an hundred and and one to"
            })
    void neverFailsOnOddNumbers(String text) {
        read(text);
    }

    private static List<Quantity> read(String text) {
        return Quantities.of(Tokens.of(text));
    }
}
