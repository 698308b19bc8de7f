package org.footnote.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The links between clusters that an [Agglomeration] works on, each known by a number: pairs of articles, and what two
/// links are together. They lie in rows that are used again and again: a hundred thousand objects that live for a
/// moment would each time be too many for the young generation of the heap, and stay as garbage in the old one.
final class Links {
    private final List<Member> members = new ArrayList<>();

    /// Of a pair the number of the later article, of a sum one of its parts.
    private int[] first = new int[1024];

    /// Of a pair the place of its neighbour, as a number below zero; of a sum the other part.
    private int[] second = new int[1024];

    private Link.@Nullable Totals[] totals = new Link.Totals[1024];
    private int size;
    private int[] waiting = new int[64];

    /// Forgets all.
    void clear() {
        members.clear();
        Arrays.fill(totals, 0, size, null);
        size = 0;
    }

    /// Takes an article up whose pairs follow.
    ///
    /// @return its number
    int add(Member member) {
        members.add(member);
        return members.size() - 1;
    }

    /// The link of an article that was taken up with one of its earlier neighbours.
    int pair(int member, int neighbour) {
        return add(member, -1 - neighbour);
    }

    /// Two links together.
    int sum(int one, int other) {
        return add(one, other);
    }

    private int add(int one, int other) {
        if (size == first.length) {
            first = Arrays.copyOf(first, size * 2);
            second = Arrays.copyOf(second, size * 2);
            totals = Arrays.copyOf(totals, size * 2);
        }
        first[size] = one;
        second[size] = other;
        return size++;
    }

    private boolean isPair(int link) {
        return second[link] < 0;
    }

    /// The sum of [Kind#WORDS] over the pairs of a link.
    double alike(int link) {
        var sum = 0.0;
        waiting[0] = link;
        for (var count = 1; count > 0; ) {
            var part = waiting[--count];
            if (isPair(part)) {
                sum += members.get(first[part]).alike(-1 - second[part]);
            } else {
                count = wait(part, count);
            }
        }
        return sum;
    }

    /// The sums and maxima over the pairs of a link, added up when first asked for.
    Link.Totals totals(int link) {
        var known = totals[link];
        if (known == null) {
            known = added(link);
            totals[link] = isPair(link) ? null : known;
        }
        return known;
    }

    private Link.Totals added(int link) {
        var added = new Link.Totals();
        waiting[0] = link;
        for (var count = 1; count > 0; ) {
            var part = waiting[--count];
            var known = totals[part];
            if (isPair(part)) {
                added.add(members.get(first[part]).values(-1 - second[part]));
            } else if (known != null) {
                added.add(known);
            } else {
                count = wait(part, count);
            }
        }
        return added;
    }

    private int wait(int sum, int count) {
        if (count + 2 > waiting.length) {
            waiting = Arrays.copyOf(waiting, waiting.length * 2);
        }
        waiting[count] = first[sum];
        waiting[count + 1] = second[sum];
        return count + 2;
    }

    /// What is asked of one of these; it holds as long as they are worked on.
    static final class Numbered extends Link {
        private final Links links;
        private final int number;

        Numbered(Links links, int number, double damped, float mostDamped, float rarest) {
            super(damped, mostDamped, rarest);
            this.links = links;
            this.number = number;
        }

        @Override
        double alike() {
            return links.alike(number);
        }

        @Override
        Totals totals() {
            return links.totals(number);
        }
    }
}
