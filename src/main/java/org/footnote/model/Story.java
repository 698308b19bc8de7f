package org.footnote.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Articles on one event, numbered as sources, with the brief that tells it. Immutable, for any thread.
///
/// @param id never changes while the story grows
/// @param headline one of the sources' own
/// @param headlineBy the publisher of that headline
/// @param topic or null where undecided
/// @param sources in order of number
/// @param firstPublished when the first source appeared
/// @param lastPublished when the latest source appeared
/// @param image absolute address of its lead picture, "" if none
/// @param curatedBy who curated it, "" if the brief was written here
/// @param rank points, higher first
/// @param reasons what the points are made of
/// @param setAside why it is not shown among the stories (not about AI, muted), "" if it is shown
public record Story(
        String id,
        String headline,
        String headlineBy,
        @Nullable Topic topic,
        List<Source> sources,
        Brief brief,
        Instant firstPublished,
        Instant lastPublished,
        String image,
        String curatedBy,
        double rank,
        List<RankReason> reasons,
        String setAside) {

    public Story {
        sources = List.copyOf(sources);
        reasons = List.copyOf(reasons);
    }

    /// Whether it has no brief yet: what is set aside is told when it is looked at.
    public boolean isUntold() {
        return !setAside.isEmpty() && brief.equals(Brief.EMPTY);
    }

    /// The same story with other points, for these reasons.
    public Story withRank(double rank, List<RankReason> reasons) {
        return with(brief, rank, reasons, setAside);
    }

    /// The same story set aside for another reason, "" for none.
    public Story withSetAside(String setAside) {
        return with(brief, rank, reasons, setAside);
    }

    /// The same story told by another brief.
    public Story withBrief(Brief brief) {
        return with(brief, rank, reasons, setAside);
    }

    private Story with(Brief brief, double rank, List<RankReason> reasons, String setAside) {
        return new Story(
                id,
                headline,
                headlineBy,
                topic,
                sources,
                brief,
                firstPublished,
                lastPublished,
                image,
                curatedBy,
                rank,
                reasons,
                setAside);
    }

    /// The sources that carry the text of one that is no copy itself, also those that have it from another of these.
    public List<Source> copiesOf(Source original) {
        var copied = sources.stream().collect(Collectors.toMap(Source::number, Source::copyOf, (one, other) -> one));
        return sources.stream()
                .filter(source -> source.copyOf() != 0 && first(source.number(), copied) == original.number())
                .toList();
    }

    /// The number of the source where a chain of copies begins. Counted, so that a circle ends too.
    private static int first(int number, Map<Integer, Integer> copied) {
        int at = number;
        for (int steps = 0; steps < copied.size() && copied.getOrDefault(at, 0) != 0; steps++) {
            at = copied.getOrDefault(at, 0);
        }
        return at;
    }

    /// How many of the sources are independent: copies, primary sources and aggregators are not.
    public int independentSources() {
        return (int) sources.stream().filter(Source::isIndependent).count();
    }

    /// How many of the sources are primary ones: those whom the story is about, in their own words.
    public int primarySources() {
        return (int) sources.stream()
                .filter(source -> source.copyOf() == 0 && source.kind().isPrimary())
                .count();
    }
}
