package org.footnote.app;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.footnote.story.EditionMaker;
import org.footnote.story.Relevance;
import org.footnote.story.StoryRanker;

/// Which of many changed stories are told first: those that will most likely stand on top of today's edition.
///
/// @param first to be told and shown before the others; none where there are few stories
/// @param rest the others, the weightiest first
record TellingOrder(List<String> first, List<String> rest) {
    /// With more stories than this the reader waits for the first ones only.
    private static final int MANY = 200;

    /// Some more than a day's edition has, as what a story is worth is only known when it has been told.
    private static final int FIRST = 2 * EditionMaker.SIZE;

    /// @param membersOf gives a story's articles
    /// @param worth what the reader's choices make each reason worth
    static TellingOrder of(
            Collection<String> stories,
            Function<String, List<StoryBuilder.Member>> membersOf,
            Judge judge,
            StoryRanker.Weights worth,
            Instant now) {
        var weights = new HashMap<String, Double>();
        stories.forEach(story -> weights.put(story, weight(membersOf.apply(story), worth, now)));
        var order = new LinkedHashSet<>(stories.stream()
                .sorted(Comparator.comparing(weights::get, Comparator.reverseOrder()))
                .toList());
        if (order.size() <= MANY) {
            return new TellingOrder(List.of(), List.copyOf(order));
        }
        var aboutAi = order.stream()
                .filter(story -> isAboutAi(membersOf.apply(story), judge))
                .limit(FIRST)
                .toList();
        var first = aboutAi.isEmpty() ? order.stream().limit(FIRST).toList() : aboutAi;
        first.forEach(order::remove);
        return new TellingOrder(first, List.copyOf(order));
    }

    private static double weight(List<StoryBuilder.Member> members, StoryRanker.Weights worth, Instant now) {
        var independent = (int) members.stream()
                .filter(member -> member.copyOf().isEmpty())
                .map(member -> member.article().kind())
                .filter(kind -> kind.isSource() && !kind.isPrimary())
                .count();
        var latest = members.stream()
                .map(member -> member.article().published())
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return worth.likely(independent, latest, now);
    }

    private static boolean isAboutAi(List<StoryBuilder.Member> members, Judge judge) {
        var judgements = members.stream()
                .map(StoryBuilder.Member::article)
                .map(judge::judge)
                .toList();
        return Relevance.ofStory(judgements).answer() != Relevance.Answer.NOT;
    }
}
