package org.footnote.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footnote.model.FeedKind;
import org.junit.jupiter.api.Test;

class KnownScoresTest {
    private static final SparseVector NONE = SparseVector.of(Map.of());

    private final KnownScores scores = new KnownScores();
    private final List<Cluster> clusters = new ArrayList<>();
    private int asked;

    KnownScoresTest() {
        for (var number = 0; number < 40; number++) {
            clusters.add(Cluster.of(member(number)));
        }
    }

    @Test
    void asksOnceForAPairWhicheverComesFirst() {
        assertEquals(0.25, ask(1, 2, 0.25));
        assertEquals(0.25, ask(2, 1, 0.75));
        assertEquals(1, asked);
    }

    @Test
    void knowsWhatWasAskedWhenItLastAged() {
        ask(1, 2, 0.25);
        scores.age();
        ask(1, 2, 0.75);
        scores.age();
        assertEquals(0.25, ask(1, 2, 0.75));
    }

    @Test
    void forgetsWhatWasNotAskedSince() {
        ask(1, 2, 0.25);
        scores.age();
        scores.age();
        assertEquals(0.75, ask(1, 2, 0.75));
    }

    @Test
    void forgetsAllWhenToldTo() {
        ask(1, 2, 0.25);
        scores.clear();
        assertEquals(0.75, ask(1, 2, 0.75));
    }

    @Test
    void tellsManyPairsApart() {
        for (var first = 0; first < clusters.size(); first++) {
            for (var second = 0; second < first; second++) {
                ask(first, second, first + second / 100.0);
            }
        }
        assertEquals(40 * 39 / 2, asked);
        assertEquals(39.38, ask(38, 39, 0));
    }

    private double ask(int first, int second, double score) {
        return scores.of(clusters.get(first), clusters.get(second), () -> {
            asked++;
            return score;
        });
    }

    private static Member member(int number) {
        var item = new StoryGrouper.Item("a" + number, "", "", "", "", FeedKind.PUBLISHER, "", null);
        var print = new Fingerprint(
                new int[0],
                new float[0],
                new float[0],
                new float[0],
                NONE,
                NONE,
                new byte[0],
                new byte[0],
                NONE,
                NONE,
                NONE,
                Map.of(),
                Map.of(),
                0,
                false,
                0,
                0,
                0,
                false);
        return new Member(number, item, print, new float[0]);
    }
}
