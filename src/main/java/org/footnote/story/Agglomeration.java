package org.footnote.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Groups clusters from the bottom up: the best pair is merged, again and again, until no pair is good enough.
/// Deterministic: ties go to the earlier articles. Every pair is offered by one of the two, and of what one cluster has
/// to offer only the best waits in the queue.
///
/// Every cluster has a place in a list; what two make together takes a new one, and their places then lead there. So
/// nothing has to be changed in the clusters that are linked to them: those find out when they are merged themselves.
///
/// One may group again and again, and uses its room for that. Of one thread at a time.
final class Agglomeration {
    private final Bonds none = new Bonds();

    private final Judge judge;
    private final Links links = new Links();
    private final List<@Nullable Cluster> clusters = new ArrayList<>();
    private final List<Bonds> bonds = new ArrayList<>();
    private final List<Bonds> room = new ArrayList<>();
    private int roomTaken;
    private final PriorityQueue<Offer> offers = new PriorityQueue<>();
    private int[] successors = new int[64];
    private int[] found = new int[64];

    /// What one cluster is linked to, by place; a place that has been left stands for the one that it leads to.
    private static final class Bonds {
        private int[] others = {};

        /// See [Links].
        private int[] links = {};

        /// What the links say at a glance, kept here as most pairs are not looked at any closer.
        private double[] damped = {};

        /// Half floats, as there are millions of them.
        private short[] mostDamped = {};

        private short[] rarest = {};
        private int size;

        /// Those of which the owner is who offers a merger, with how likely each is one with it.
        private int[] offered = {};

        private double[] scores = {};
        private int offers;

        void reserve(int more) {
            if (size + more > others.length) {
                var room = Math.max(size + more, size + size / 2);
                others = Arrays.copyOf(others, room);
                links = Arrays.copyOf(links, room);
                damped = Arrays.copyOf(damped, room);
                mostDamped = Arrays.copyOf(mostDamped, room);
                rarest = Arrays.copyOf(rarest, room);
            }
        }

        /// Adds the link with a single article, for which there is room.
        void add(int other, int link, Member later, int neighbour) {
            others[size] = other;
            links[size] = link;
            damped[size] = later.damped(neighbour);
            mostDamped[size] = Float.floatToFloat16(Math.max(0, later.damped(neighbour)));
            rarest[size++] = Float.floatToFloat16(later.rarest(neighbour));
        }

        float mostDamped(int at) {
            return Float.float16ToFloat(mostDamped[at]);
        }

        float rarest(int at) {
            return Float.float16ToFloat(rarest[at]);
        }

        boolean isWorthALook(Cluster owner, Cluster other, int at) {
            return Glance.isWorthALook(owner, other, damped[at], mostDamped(at), rarest(at));
        }

        /// A link as the judge asks it.
        Link link(int at, Links all) {
            return new Links.Numbered(all, links[at], damped[at], mostDamped(at), rarest(at));
        }

        void clear() {
            size = 0;
            offers = 0;
        }

        void offer(int at, double score) {
            if (offers == offered.length) {
                offered = Arrays.copyOf(offered, offers + offers / 2 + 1);
                scores = Arrays.copyOf(scores, offered.length);
            }
            offered[offers] = at;
            scores[offers++] = score;
        }

        /// Moves what another has at a place to one of these, which has room.
        void take(int at, Bonds from, int source, int other) {
            others[at] = other;
            links[at] = from.links[source];
            damped[at] = from.damped[source];
            mostDamped[at] = from.mostDamped[source];
            rarest[at] = from.rarest[source];
        }

        void join(int at, Bonds from, int source, Links all) {
            links[at] = all.sum(links[at], from.links[source]);
            damped[at] += from.damped[source];
            mostDamped[at] = Float.floatToFloat16(Math.max(mostDamped(at), from.mostDamped(source)));
            rarest[at] = Float.floatToFloat16(Math.max(rarest(at), from.rarest(source)));
        }
    }

    /// The best that one cluster has to offer.
    ///
    /// @param bond which of its bonds that is
    private record Offer(Cluster owner, Cluster other, int bond, double score) implements Comparable<Offer> {
        @Override
        public int compareTo(Offer rival) {
            if (score != rival.score) {
                return score > rival.score ? -1 : 1;
            }
            return earlier() == rival.earlier()
                    ? Integer.compare(later(), rival.later())
                    : Integer.compare(earlier(), rival.earlier());
        }

        private int earlier() {
            return Math.min(owner.number(), other.number());
        }

        private int later() {
            return Math.max(owner.number(), other.number());
        }
    }

    Agglomeration(Judge judge) {
        this.judge = judge;
    }

    /// The clusters that these become. Every member's cluster is one of the units after this.
    List<Cluster> of(List<Cluster> units) {
        for (var unit : units) {
            place(unit);
            unit.members.forEach(member -> member.cluster = unit);
        }
        makeRoom();
        units.forEach(unit -> unit.members.forEach(member -> link(unit, member)));
        units.forEach(this::offerEarlier);
        mergeAll();
        var found = clusters.stream().flatMap(Stream::ofNullable).toList();
        clear();
        return found;
    }

    private void clear() {
        clusters.clear();
        bonds.clear();
        links.clear();
        roomTaken = 0;
    }

    private void place(Cluster cluster) {
        cluster.place = clusters.size();
        if (cluster.place == successors.length) {
            successors = Arrays.copyOf(successors, cluster.place * 2);
            found = Arrays.copyOf(found, cluster.place * 2);
        }
        successors[cluster.place] = cluster.place;
        clusters.add(cluster);
        bonds.add(none);
    }

    /// Makes the bonds of the units, as large as they will be.
    private void makeRoom() {
        var sizes = new int[clusters.size()];
        for (var place = 0; place < sizes.length; place++) {
            var unit = Objects.requireNonNull(clusters.get(place));
            for (var member : unit.members) {
                for (var earlier : member.earlier) {
                    var other = earlier.cluster;
                    if (other != null && other != unit && isPlaced(other)) {
                        sizes[place]++;
                        sizes[other.place]++;
                    }
                }
            }
        }
        for (var place = 0; place < sizes.length; place++) {
            var bond = freeBonds();
            bond.reserve(sizes[place]);
            bonds.set(place, bond);
        }
    }

    private Bonds freeBonds() {
        if (roomTaken == room.size()) {
            room.add(new Bonds());
        }
        var free = room.get(roomTaken++);
        free.clear();
        return free;
    }

    private void link(Cluster unit, Member member) {
        var number = links.add(member);
        for (var at = 0; at < member.earlier.length; at++) {
            var other = member.earlier[at].cluster;
            if (other != null && other != unit && isPlaced(other)) {
                var link = links.pair(number, at);
                bonds.get(unit.place).add(other.place, link, member, at);
                bonds.get(other.place).add(unit.place, link, member, at);
            }
        }
    }

    private boolean isPlaced(Cluster cluster) {
        return cluster.place < clusters.size() && clusters.get(cluster.place) == cluster;
    }

    private void offerEarlier(Cluster unit) {
        var all = bonds.get(unit.place);
        gather(unit.place, all, none);
        for (var at = 0; at < all.size; at++) {
            var other = clusters.get(all.others[at]);
            if (other != null && unit.number() > other.number()) {
                score(unit, other, all, at);
            }
        }
        offerBest(unit);
    }

    private void score(Cluster owner, Cluster other, Bonds all, int at) {
        var score = all.isWorthALook(owner, other, at) ? judge.score(owner, other, all.link(at, links)) : 0;
        if (score >= Judge.ONE) {
            all.offer(at, score);
        }
    }

    /// Offers the best merge that is left to a cluster; the others have to wait for it, as they are worth less.
    private void offerBest(Cluster owner) {
        var all = bonds.get(owner.place);
        Offer best = null;
        for (var offered = 0; offered < all.offers; offered++) {
            if (best == null || all.scores[offered] >= best.score) {
                var at = all.offered[offered];
                var other = clusters.get(all.others[at]);
                if (other != null) {
                    var offer = new Offer(owner, other, at, all.scores[offered]);
                    best = best == null || offer.compareTo(best) < 0 ? offer : best;
                }
            }
        }
        if (best != null) {
            offers.add(best);
        }
    }

    private void mergeAll() {
        for (var offer = offers.poll(); offer != null; offer = offers.poll()) {
            if (isPlaced(offer.owner())) {
                if (isPlaced(offer.other())) {
                    merge(offer);
                } else {
                    offerBest(offer.owner());
                }
            }
        }
    }

    private void merge(Offer offer) {
        var link = bonds.get(offer.owner().place).link(offer.bond(), links);
        var merged = Cluster.merged(offer.owner(), offer.other(), link);
        place(merged);
        var first = leave(offer.owner(), merged);
        var second = leave(offer.other(), merged);
        var all = first.size < second.size ? second : first;
        gather(merged.place, all, all == first ? second : first);
        bonds.set(merged.place, all);
        all.offers = 0;
        for (var at = 0; at < all.size; at++) {
            var other = clusters.get(all.others[at]);
            if (other != null) {
                score(merged, other, all, at);
            }
        }
        offerBest(merged);
    }

    private Bonds leave(Cluster cluster, Cluster successor) {
        successors[cluster.place] = successor.place;
        clusters.set(cluster.place, null);
        return bonds.set(cluster.place, none);
    }

    private int root(int place) {
        var root = place;
        while (successors[root] != root) {
            successors[root] = successors[successors[root]];
            root = successors[root];
        }
        return root;
    }

    /// Makes bonds those of the cluster at a place, one for each other cluster, with what another has too.
    private void gather(int place, Bonds all, Bonds more) {
        var old = all.size;
        all.size = 0;
        take(place, all, all, old);
        all.reserve(more.size);
        take(place, all, more, more.size);
    }

    /// Takes over bonds into those of the cluster at a place. The two may be the same: what is written is never after
    /// what is read.
    private void take(int place, Bonds all, Bonds part, int size) {
        for (var at = 0; at < size; at++) {
            var other = root(part.others[at]);
            var known = found[other];
            if (known < all.size && all.others[known] == other) {
                all.join(known, part, at, links);
            } else if (other != place) {
                found[other] = all.size;
                all.take(all.size++, part, at, other);
            }
        }
    }
}
