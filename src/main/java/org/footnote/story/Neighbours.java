package org.footnote.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Finds the articles of the active window that share telling words with a new one, by an inverted index, and measures
/// the likeness to the nearest of them.
final class Neighbours {
    private static final int POSTINGS = 300;
    private static final float LEAST = 0.04f;
    private static final int MOST = 100;
    private static final double TELLING = 0.1;
    private static final double SHARE = 0.6;
    private static final double CROWD = 1000;
    private static final double SPARSE = 150;
    private static final double OLDEST_HOURS = 240;

    private final Similarity similarity = new Similarity();
    private final List<Member> members = new ArrayList<>();
    private final List<Postings> index = new ArrayList<>();
    private Places words = new Places(0);
    private double[] hours = new double[1024];
    private float[] scores = new float[1024];
    private int[] touched = new int[1024];
    private final long[] ranked = new long[4 * MOST];

    /// How many members, counted from the first, are all older than what is looked at.
    private int past;

    private static final class Postings {
        private int[] numbers = new int[2];
        private float[] weights = new float[2];
        private int size;

        void add(int number, float weight) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size + size / 2 + 1);
                weights = Arrays.copyOf(weights, numbers.length);
            }
            numbers[size] = number;
            weights[size++] = weight;
        }
    }

    /// Links an article to its nearest neighbours among those of the ten days before `now`, and adds it.
    void add(Member member, double now) {
        var candidates = candidates(member, now - OLDEST_HOURS);
        member.room = member.isDated() ? room(members.size() - past) : 0;
        var neighbours = new Member[candidates.length];
        for (var at = 0; at < neighbours.length; at++) {
            neighbours[at] = members.get(candidates[at]);
        }
        member.link(neighbours, similarity.glances(member, neighbours), similarity);
        insert(member);
    }

    private static double room(int others) {
        return Math.clamp(Math.log(CROWD / (SPARSE + others)) / Math.log(CROWD / SPARSE), 0, 1);
    }

    /// Forgets all but these articles, where the others have become the greater part.
    void keep(Map<String, Member> open) {
        if (members.size() > 2 * open.size() + 1000) {
            var kept = members.stream()
                    .filter(member -> open.containsKey(member.id))
                    .toList();
            members.clear();
            index.clear();
            words = new Places(words.size() / 2);
            past = 0;
            kept.forEach(this::insert);
        }
    }

    /// The places of the nearest members, nearest first.
    private int[] candidates(Member member, double oldest) {
        while (past < members.size() && hours[past] < oldest) {
            past++;
        }
        var count = 0;
        var profile = member.profile;
        var least = telling(profile);
        for (var word = 0; word < profile.words(); word++) {
            var weight = profile.weight(word);
            var place = weight < least ? -1 : words.of(profile.word(word));
            if (place >= 0) {
                count = touch(index.get(place), weight, count);
            }
        }
        return nearest(member, oldest, count);
    }

    /// From which weight on a word is looked up: in long texts all words weigh little.
    private static double telling(Profile profile) {
        return Math.min(TELLING, SHARE / Math.sqrt(profile.words()));
    }

    /// Adds to the scores of the latest members with a word.
    ///
    /// @param count how many members had a score before
    /// @return how many have one now
    private int touch(Postings postings, float weight, int count) {
        var found = count;
        var last = Math.max(0, postings.size - POSTINGS);
        for (var post = postings.size - 1; post >= last && postings.numbers[post] >= past; post--) {
            var place = postings.numbers[post];
            var score = scores[place];
            scores[place] = score + weight * postings.weights[post];
            touched[found] = place;
            found += score == 0 ? 1 : 0;
        }
        return found;
    }

    private int[] nearest(Member member, double oldest, int count) {
        var found = 0;
        var least = Math.nextUp(LEAST);
        for (var at = 0; at < count; at++) {
            var place = touched[at];
            var score = scores[place];
            scores[place] = 0;
            if (score >= least
                    && !(hours[place] < oldest)
                    && score * Similarity.dampingAtMost(hours[place], member.hours) >= least) {
                score *= (float) Similarity.damping(hours[place], member.hours);
                if (score >= least) {
                    ranked[found++] = rank(score, place);
                    if (found == ranked.length) {
                        select(ranked, found);
                        found = MOST;
                        least = leastOfMost();
                    }
                }
            }
        }
        if (found > MOST) {
            select(ranked, found);
            found = MOST;
        }
        Arrays.sort(ranked, 0, found);
        var nearest = new int[found];
        for (var at = 0; at < nearest.length; at++) {
            nearest[at] = (int) ranked[at];
        }
        return nearest;
    }

    private float leastOfMost() {
        var last = ranked[0];
        for (var at = 1; at < MOST; at++) {
            last = Math.max(last, ranked[at]);
        }
        return score(last);
    }

    /// Brings the [#MOST] lowest to the front, in any order (Hoare's selection).
    private static void select(long[] ranks, int size) {
        var from = 0;
        var to = size - 1;
        while (from < to) {
            var pivot = ranks[(from + to) >>> 1];
            var left = from;
            var right = to;
            while (left <= right) {
                while (ranks[left] < pivot) {
                    left++;
                }
                while (ranks[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    var swapped = ranks[left];
                    ranks[left++] = ranks[right];
                    ranks[right--] = swapped;
                }
            }
            if (MOST <= right) {
                to = right;
            } else if (MOST >= left) {
                from = left;
            } else {
                return;
            }
        }
    }

    /// Orders by falling score, then by place. The bits of positive floats are in order of their values.
    private static long rank(float score, int place) {
        return ((long) -Float.floatToIntBits(score) << 32) | place;
    }

    private static float score(long rank) {
        return Float.intBitsToFloat(-(int) (rank >> 32));
    }

    private void insert(Member member) {
        var place = members.size();
        members.add(member);
        if (place + 1 == hours.length) {
            hours = Arrays.copyOf(hours, place * 2);
            scores = new float[place * 2];
            touched = new int[place * 2];
        }
        hours[place] = member.hours;
        var profile = member.profile;
        var least = telling(profile);
        for (var word = 0; word < profile.words(); word++) {
            if (profile.weight(word) >= least) {
                var number = words.add(profile.word(word));
                if (number == index.size()) {
                    index.add(new Postings());
                }
                index.get(number).add(place, profile.weight(word));
            }
        }
    }
}
