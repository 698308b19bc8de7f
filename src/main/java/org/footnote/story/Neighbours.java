package org.footnote.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the articles of the active window that share telling words with a new one, by an inverted index, and measures
/// the likeness to the nearest of them.
final class Neighbours {
    private static final int POSTINGS = 600;
    private static final int CANDIDATES = 200;
    private static final int KEPT = 100;
    private static final float TELLING = 0.04f;
    private static final double OLDEST_HOURS = 240;

    private final Map<Integer, Postings> index = new HashMap<>();
    private final List<Member> members = new ArrayList<>();
    private float[] scores = new float[1024];

    private static final class Postings {
        private int[] numbers = new int[4];
        private float[] weights = new float[4];
        private int size;

        void add(int number, float weight) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            numbers[size] = number;
            weights[size++] = weight;
        }
    }

    private record Candidate(int place, float score) {}

    /// Links an article to its nearest neighbours among those of the ten days before `now`, and adds it.
    void add(Member member, double now) {
        var candidates = candidates(member, now - OLDEST_HOURS);
        var measured = new float[candidates.size()][];
        var order = new ArrayList<Candidate>(candidates.size());
        for (var at = 0; at < measured.length; at++) {
            measured[at] = new float[Kind.COUNT];
            var other = members.get(candidates.get(at).place());
            Similarity.measure(other, member, measured[at], 0);
            order.add(new Candidate(at, nearness(measured[at], Similarity.damping(other.hours, member.hours))));
        }
        order.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
                .thenComparingInt(Candidate::place));
        var kept = Math.min(KEPT, order.size());
        var neighbours = new Member[kept];
        var values = new float[kept * Kind.COUNT];
        for (var at = 0; at < kept; at++) {
            var place = order.get(at).place();
            neighbours[at] = members.get(candidates.get(place).place());
            System.arraycopy(measured[place], 0, values, at * Kind.COUNT, Kind.COUNT);
        }
        member.link(neighbours, values);
        insert(member);
    }

    private static float nearness(float[] values, double damping) {
        return (float) ((0.6 * values[Kind.WORDS.index()] + 0.4 * values[Kind.MEANING.index()]) * damping);
    }

    private List<Candidate> candidates(Member member, double oldest) {
        if (scores.length < members.size()) {
            scores = new float[members.size() * 2];
        }
        var touched = new int[64];
        var count = 0;
        var print = member.print;
        for (var at = 0; at < print.words().length; at++) {
            var weight = print.weights()[at];
            var postings = weight < TELLING ? null : index.get(print.words()[at]);
            if (postings == null) {
                continue;
            }
            var seen = 0;
            for (var post = postings.size - 1; post >= 0 && seen < POSTINGS; post--) {
                var place = postings.numbers[post];
                if (members.get(place).hours < oldest) {
                    continue;
                }
                seen++;
                if (scores[place] == 0) {
                    if (count == touched.length) {
                        touched = Arrays.copyOf(touched, count * 2);
                    }
                    touched[count++] = place;
                }
                scores[place] += weight * postings.weights[post];
            }
        }
        return nearest(member, Arrays.copyOf(touched, count));
    }

    private List<Candidate> nearest(Member member, int[] places) {
        var candidates = new ArrayList<Candidate>(places.length);
        for (var place : places) {
            var other = members.get(place);
            candidates.add(
                    new Candidate(place, (float) (scores[place] * Similarity.damping(other.hours, member.hours))));
            scores[place] = 0;
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
                .thenComparingInt(Candidate::place));
        return candidates.subList(0, Math.min(CANDIDATES, candidates.size()));
    }

    private void insert(Member member) {
        var place = members.size();
        members.add(member);
        var print = member.print;
        for (var at = 0; at < print.words().length; at++) {
            if (print.weights()[at] >= TELLING) {
                index.computeIfAbsent(print.words()[at], missing -> new Postings())
                        .add(place, print.weights()[at]);
            }
        }
    }
}
