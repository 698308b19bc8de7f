package org.footnote.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the articles of the active window that share telling words with a new one, by an inverted index, and measures
/// the likeness to the nearest of them.
final class Neighbours {
    private static final int POSTINGS = 600;
    private static final float LEAST = 0.03f;
    private static final int MOST = 100;

    /// Beyond so many neighbours only those that are really alike are linked: they matter in large stories alone.
    private static final int ENOUGH = 50;

    private static final float ALIKE = 0.04f;
    private static final float TELLING = 0.04f;
    private static final double OLDEST_HOURS = 240;

    private final Map<Integer, Postings> index = new HashMap<>();
    private final List<Member> members = new ArrayList<>();
    private double[] hours = new double[1024];
    private float[] scores = new float[1024];
    private int[] touched = new int[1024];
    private long[] ranked = new long[1024];

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

    /// Links an article to its nearest neighbours among those of the ten days before `now`, and adds it.
    void add(Member member, double now) {
        var candidates = candidates(member, now - OLDEST_HOURS);
        var neighbours = new Member[candidates.length];
        var values = new float[neighbours.length * Kind.COUNT];
        for (var at = 0; at < neighbours.length; at++) {
            neighbours[at] = members.get(candidates[at]);
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

    /// The places of the nearest members, nearest first.
    private int[] candidates(Member member, double oldest) {
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
                    touched[count++] = place;
                }
                scores[place] += weight * postings.weights[post];
            }
        }
        return nearest(member, count);
    }

    private int[] nearest(Member member, int count) {
        var found = 0;
        for (var at = 0; at < count; at++) {
            var place = touched[at];
            var score = scores[place];
            scores[place] = 0;
            if (score > LEAST) {
                score *= (float) Similarity.damping(hours[place], member.hours);
                if (score > LEAST) {
                    ranked[found++] = rank(score, place);
                }
            }
        }
        Arrays.sort(ranked, 0, found);
        var nearest = new int[Math.min(MOST, found)];
        var kept = 0;
        while (kept < nearest.length && (kept < ENOUGH || ranked[kept] < rank(ALIKE, 0))) {
            nearest[kept] = (int) ranked[kept];
            kept++;
        }
        return Arrays.copyOf(nearest, kept);
    }

    /// Orders by falling score, then by place. The bits of positive floats are in order of their values.
    private static long rank(float score, int place) {
        return ((long) -Float.floatToIntBits(score) << 32) | place;
    }

    private void insert(Member member) {
        var place = members.size();
        members.add(member);
        if (place == hours.length) {
            hours = Arrays.copyOf(hours, place * 2);
            scores = new float[place * 2];
            touched = new int[place * 2];
            ranked = new long[place * 2];
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
