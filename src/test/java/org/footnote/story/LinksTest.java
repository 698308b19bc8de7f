package org.footnote.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.footnote.model.FeedKind;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final double EXACT = 0;

    private final Similarity similarity = new Similarity();
    private final FingerprintMaker maker = new FingerprintMaker(Vocabulary.load(), Comparison.SUMMARY);
    private final Member launch = member(0, "Lumen Labs launches Kite, a model that plans");
    private final Member again = member(1, "Kite, the model that plans, comes from Lumen Labs");
    private final Member fire = member(2, "Fire closes the harbour of Port Alder for a day");
    private final Links links = new Links();
    private final int pair;
    private final int other;

    LinksTest() {
        see(again, launch);
        see(fire, launch, again);
        pair = links.pair(links.add(again), 0);
        other = links.pair(links.add(fire), 1);
    }

    @Test
    void aSumIsThatOfAllItsPairs() {
        var sum = links.sum(links.sum(pair, other), pair);
        var expected = new Link.Totals();
        expected.add(again.values(0));
        expected.add(fire.values(1));
        expected.add(again.values(0));
        for (var kind : Kind.values()) {
            assertEquals(expected.sum(kind), links.totals(sum).sum(kind), EXACT, kind.name());
            assertEquals(expected.max(kind), links.totals(sum).max(kind), EXACT, kind.name());
        }
        assertEquals(expected.sum(Kind.WORDS), links.alike(sum), EXACT);
    }

    @Test
    void aSumOfKnownSumsIsTheSame() {
        var part = links.sum(pair, other);
        var known = links.totals(part);
        assertSame(known, links.totals(part));
        var sum = links.sum(part, part);
        assertEquals(2 * known.sum(Kind.GRAMS), links.totals(sum).sum(Kind.GRAMS), EXACT);
        assertEquals(2 * links.alike(part), links.alike(sum), EXACT);
    }

    @Test
    void whatWasClearedIsForgotten() {
        links.totals(links.sum(pair, pair));
        links.clear();
        var single = links.pair(links.add(fire), 0);
        links.pair(links.add(again), 0);
        var sum = links.sum(single, single);
        assertEquals(2 * fire.alike(0), links.alike(sum), EXACT);
        assertEquals(2 * links.totals(single).sum(Kind.GRAMS), links.totals(sum).sum(Kind.GRAMS), EXACT);
    }

    @Test
    void growsWithWhatItHolds() {
        var sum = pair;
        for (var time = 1; time < 4096; time++) {
            sum = links.sum(sum, pair);
        }
        assertEquals(4096 * links.alike(pair), links.alike(sum), EXACT);
        assertEquals(
                4096 * links.totals(pair).sum(Kind.GRAMS), links.totals(sum).sum(Kind.GRAMS), EXACT);
    }

    private void see(Member member, Member... earlier) {
        member.link(earlier, similarity.glances(member, earlier), similarity);
    }

    private Member member(int number, String title) {
        var item = new StoryGrouper.Item("a" + number, title, "", "", "Harbor News", FeedKind.PUBLISHER, "", null);
        var print = maker.of(item);
        return new Member(number, item, print, new float[print.words().length]);
    }
}
