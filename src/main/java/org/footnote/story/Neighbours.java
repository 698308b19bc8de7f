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
    private static final float LEAST = 0.03f;
    private static final int MOST = 100;
    private static final float TELLING = 0.04f;
    private static final double OLDEST_HOURS = 240;

    private final Map<Integer, Postings> index = new HashMap<>();
    private final List<Member> members = new ArrayList<>();
    private double[] hours = new double[1024];
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
        var neighbours = new Member[candidates.size()];
        var values = new float[neighbours.length * Kind.COUNT];
        for (var at = 0; at < neighbours.length; at++) {
            neighbours[at] = members.get(candidates.get(at).place());
            Similarity.measure(neighbours[at], member, values, at * Kind.COUNT);
        }
        member.link(neighbours, values);
        insert(member);
    }

    /// Forgets all but these articles, where the others have become the greater part.
    void keep(Map<String, Member> open) {
        if (members.size() > 2 * open.size() + 1000) {
            var kept = members.stream()
                    .filter(member -> open.containsKey(member.id))
                    .toList();
            members.clear();
            index.clear();
            kept.forEach(this::insert);
        }
    }

    private List<Candidate> candidates(Member member, double oldest) {
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
                if (hours[place] < oldest) {
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
            var score = (float) (scores[place] * Similarity.damping(hours[place], member.hours));
            if (score > LEAST) {
                candidates.add(new Candidate(place, score));
            }
            scores[place] = 0;
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
                .thenComparingInt(Candidate::place));
        return candidates.subList(0, Math.min(MOST, candidates.size()));
    }

    private void insert(Member member) {
        var place = members.size();
        members.add(member);
        if (place == hours.length) {
            hours = Arrays.copyOf(hours, place * 2);
            scores = new float[place * 2];
        }
        hours[place] = member.hours;
        var print = member.print;
        for (var at = 0; at < print.words().length; at++) {
            if (print.weights()[at] >= TELLING) {
                index.computeIfAbsent(print.words()[at], missing -> new Postings())
                        .add(place, print.weights()[at]);
            }
        }
    }
}
