package org.footnote.story;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// What is summed up over the articles of a cluster and over all pairs of them, for comparing it with others.
final class Sums {
    private static final Kind[] KINDS = Kind.values();

    private final double[] self = new double[Kind.COUNT];
    final Directions meaning = new Directions();
    final Directions latent = new Directions();

    private Sums() {}

    /// The sums over one article.
    static Sums of(Member member) {
        var sums = new Sums();
        sums.add(member);
        return sums;
    }

    /// The sums over these articles, in order of arrival.
    static Sums of(List<Member> members) {
        var sums = new Sums();
        Set<Member> before = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var member : members) {
            sums.addPairs(member, before);
            sums.add(member);
            before.add(member);
        }
        return sums;
    }

    private void addPairs(Member member, Set<Member> before) {
        for (var at = 0; at < member.earlier.length && !before.isEmpty(); at++) {
            if (before.contains(member.earlier[at])) {
                addPair(member.values(at));
            }
        }
    }

    private void addPair(short[] values) {
        for (var kind = 0; kind < values.length; kind++) {
            self[kind] += 2 * Float.float16ToFloat(values[kind]);
        }
    }

    /// The sums over the articles of two clusters, given what links these.
    static Sums merged(Sums first, Sums second, Link link) {
        var sums = new Sums();
        for (var kind = 0; kind < Kind.COUNT; kind++) {
            sums.self[kind] = first.self[kind] + second.self[kind];
        }
        sums.addTwice(link);
        sums.meaning.add(first.meaning, second.meaning);
        sums.latent.add(first.latent, second.latent);
        return sums;
    }

    private void addTwice(Link link) {
        var totals = link.totals();
        for (var kind : KINDS) {
            count(kind, 2 * totals.sum(kind));
        }
    }

    /// Adds an article, given what links it to those already here.
    void add(Member member, Link link) {
        addTwice(link);
        add(member);
    }

    private void add(Member member) {
        var profile = member.profile;
        count(Kind.WORDS, profile.words() == 0 ? 0 : 1);
        count(Kind.TITLE, member.titleMass > 0 ? 1 : 0);
        count(Kind.STORY, profile.words() == 0 ? 0 : 1);
        count(Kind.GRAMS, profile.has(Kind.GRAMS) ? 1 : 0);
        count(Kind.PAIRS, profile.has(Kind.PAIRS) ? 1 : 0);
        count(Kind.NAMES, profile.has(Kind.NAMES) ? 1 : 0);
        count(Kind.ENTITIES, profile.has(Kind.ENTITIES) ? 1 : 0);
        count(Kind.NUMBERS, profile.has(Kind.NUMBERS) ? 1 : 0);
        count(Kind.COVER, 1);
        count(Kind.TITLES, 1);
        count(Kind.RARE, member.rare);
        count(Kind.RAREST, member.rarest);
        meaning.add(profile.meaning);
        latent.add(profile.latent);
    }

    private void count(Kind kind, double value) {
        self[kind.index()] += value;
    }

    /// The sum of the values of a kind over all pairs of the articles, each pair twice, and each article with itself.
    double self(Kind kind) {
        return self[kind.index()];
    }
}
