package org.footnote.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.model.Citation;
import org.footnote.model.Disagreement;
import org.footnote.text.Quantity.Dimension;

/// Finds the figures, dates, places and names on which a story's originals differ, and tells conflicts from updates.
final class Disagreements {
    private final Evidence evidence;

    /// The figures of each sentence.
    private final List<List<Stated>> figures;

    Disagreements(Evidence evidence) {
        this.evidence = evidence;
        figures = evidence.story().sentences().stream()
                .map(evidence.likeness()::profile)
                .map(profile -> profile.figures().stream()
                        .map(figure -> new Stated(profile, figure))
                        .toList())
                .toList();
    }

    /// All disagreements, the earliest in the story first.
    List<Disagreement> find() {
        var groups = new ArrayList<List<Stated>>();
        for (var difference : differences()) {
            join(groups, difference.one(), difference.other());
        }
        groups.forEach(this::addWitnesses);
        groups.forEach(Disagreements::keepOneKind);
        var differing = onePoints(groups).stream().flatMap(group -> split(group).stream());
        var places = new Seats(evidence.story()).differences().stream();
        var names = new Roles(evidence).differences().stream();
        return List.copyOf(Stream.of(differing, places, names)
                .flatMap(Function.identity())
                .collect(Collectors.toMap(
                        Disagreements::reading, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values());
    }

    /// Joins what differs in the same figures of the same thing, as pairs of sources do that no pair between them
    /// joins.
    private static List<List<Stated>> onePoints(List<List<Stated>> groups) {
        var points = new ArrayList<List<Stated>>();
        for (var group : groups) {
            points.stream()
                    .filter(point -> isWithin(group, point) || isWithin(point, group))
                    .findFirst()
                    .ifPresentOrElse(
                            point -> group.stream()
                                    .filter(value -> point.stream().noneMatch(one -> one.order() == value.order()))
                                    .forEach(point::add),
                            () -> points.add(new ArrayList<>(group)));
        }
        return points;
    }

    /// Whether each figure of some is one of the others, and counts the same thing.
    private static boolean isWithin(List<Stated> some, List<Stated> others) {
        return some.stream()
                .allMatch(value -> others.stream()
                        .anyMatch(other -> value.isCount()
                                && other.isCount()
                                && value.figure().sharesNoun(other.figure())
                                && value.figure().agrees(other.figure())));
    }

    /// How a disagreement reads; in a large story pairs of other sources often differ on the same point in the same
    /// way.
    private static List<Object> reading(Disagreement disagreement) {
        var values =
                disagreement.values().stream().map(Disagreement.Value::reading).collect(Collectors.toSet());
        return List.of(disagreement.about(), disagreement.kind(), values);
    }

    private List<Difference> differences() {
        var found = new ArrayList<Difference>();
        var sentences = evidence.story().sentences();
        var telling = sentences.stream()
                .filter(sentence -> !figures.get(sentence.index()).isEmpty())
                .toList();
        for (var place = 0; place < telling.size(); place++) {
            var one = telling.get(place);
            for (var other : telling.subList(place + 1, telling.size())) {
                if (one.order() != other.order()) {
                    add(figures.get(one.index()), figures.get(other.index()), found);
                }
            }
        }
        return found;
    }

    private void add(List<Stated> some, List<Stated> others, List<Difference> found) {
        for (var one : some) {
            for (var other : others) {
                if (Difference.isPossible(one, other)) {
                    var difference = new Difference(evidence, one, other);
                    if (difference.score() >= 0) {
                        found.add(difference);
                    }
                }
            }
        }
    }

    private static void join(List<List<Stated>> groups, Stated one, Stated other) {
        var joined = new ArrayList<Stated>();
        for (var group : List.copyOf(groups)) {
            if (group.contains(one) || group.contains(other)) {
                joined.addAll(group);
                groups.remove(group);
            }
        }
        for (var value : List.of(one, other)) {
            if (!joined.contains(value)) {
                joined.add(value);
            }
        }
        groups.add(joined);
    }

    /// One sentence of each further source that gives one of the values on the same point.
    private void addWitnesses(List<Stated> group) {
        for (var sentence : evidence.story().sentences()) {
            if (!Wholeness.endsSentence(sentence.shown())
                    || group.stream().anyMatch(value -> value.order() == sentence.order())) {
                continue;
            }
            figures.get(sentence.index()).stream()
                    .filter(one -> group.stream().anyMatch(value -> isWitness(one, value)))
                    .findFirst()
                    .ifPresent(group::add);
        }
    }

    /// Leaves out what counts something else than most do, unless it is the same figure: 15 people among four and five
    /// journalists, but not 104,000 works beside 104,212 titles.
    private static void keepOneKind(List<Stated> group) {
        var kind = List.copyOf(group).stream()
                .max(Comparator.comparingLong((Stated one) -> group.stream()
                                .filter(other -> !one.isOfOtherThing(other))
                                .count())
                        .thenComparing(Stated::order, Comparator.reverseOrder()))
                .filter(Stated::isCount)
                .map(usual ->
                        group.stream().filter(one -> !usual.isOfOtherThing(one)).toList())
                .orElse(List.copyOf(group));
        group.removeIf(one -> !kind.contains(one)
                && kind.stream().noneMatch(other -> one.figure().agrees(other.figure())));
    }

    private boolean isWitness(Stated one, Stated value) {
        var figure = one.figure();
        if (!figure.agrees(value.figure())
                || evidence.likeness().scoreAsIfEqual(one.sentence(), figure, value.sentence(), value.figure()) < 0) {
            return false;
        }
        if (figure.dimension() == Dimension.COUNT
                && !figure.nounBefore()
                && !value.figure().nounBefore()) {
            return figure.sharesNoun(value.figure())
                    || evidence.likeness()
                            .english()
                            .meet(figure.noun(), value.figure().noun());
        }
        return one.profile().words().intersects(value.profile().words())
                || one.profile().allMeanings().intersects(value.profile().allMeanings());
    }

    /// What later articles replace becomes an update; what is left and still differs, a conflict. Where later articles
    /// give the older figure again, nothing is replaced.
    private List<Disagreement> split(List<Stated> group) {
        var values = group.stream()
                .sorted(Comparator.comparingInt(Stated::order)
                        .thenComparingInt(value -> value.profile().sentence().index())
                        .thenComparingInt(value -> value.figure().start()))
                .toList();
        var found = new ArrayList<Disagreement>();
        var rest = new ArrayList<>(values);
        for (var value : values.reversed()) {
            var replaced = values.stream()
                    .filter(earlier -> !earlier.figure().agrees(value.figure()) && Updates.replaces(value, earlier))
                    .toList();
            if (!replaced.isEmpty()) {
                rest.removeIf(one -> one.order() == value.order() || (Updates.isToll(one) && replaced.contains(one)));
                var update = new ArrayList<>(replaced);
                update.add(value);
                if (differ(rest) && isWithin(update, rest)) {
                    return List.of(disagreement(Disagreement.Kind.CONFLICT, values));
                }
                found.add(disagreement(Disagreement.Kind.UPDATE, update));
                break;
            }
        }
        if (differ(rest)) {
            found.addFirst(disagreement(Disagreement.Kind.CONFLICT, rest));
        }
        return found;
    }

    private static boolean differ(List<Stated> values) {
        return values.stream()
                .anyMatch(one -> values.stream()
                        .anyMatch(other -> one.order() != other.order() && Difference.isPossible(one, other)));
    }

    /// What is only rounded does not differ from the exact value beside it, and need not be listed.
    private static Disagreement disagreement(Disagreement.Kind kind, List<Stated> all) {
        var values = all.stream().filter(value -> !value.isRoundedAmong(all)).toList();
        return new Disagreement(
                Gap.best(values.stream().map(Stated::gap).toList()),
                kind,
                values.stream()
                        .map(value -> new Disagreement.Value(
                                value.text(), value.sentence().cited(Citation.Standing.VERBATIM)))
                        .toList());
    }
}
