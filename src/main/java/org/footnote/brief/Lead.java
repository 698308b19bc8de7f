package org.footnote.brief;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.model.Disagreement;
import org.footnote.model.Passage;
import org.footnote.model.Support;
import org.footnote.text.Tokens;

/// What stands on top of a brief: the sentence that tells the event as the beginning of a report does, and is no detail
/// of it. Immutable.
final class Lead {
    private static final int CANDIDATES = 6;

    /// What a summary is worth that says all that the titles say.
    private static final double OF_TITLES = 6;

    /// What the first whole sentence of an article is worth, and what the next two are.
    private static final double FIRST = 3;

    private static final double NEARLY_FIRST = 1.5;
    private static final int NEAR_BEGINNING = 3;

    /// What it is worth that several sources say a sentence, and for how many others one more is added.
    private static final double OF_SEVERAL = 2.5;

    private static final int MOST_OTHERS = 3;

    /// In words, and what a sentence loses that has fewer or more.
    private static final int SHORT = 9;

    private static final double OF_SHORT = 2;
    private static final int LONG = 40;
    private static final double OF_LONG = 1;

    /// What a sentence loses that tells of an earlier time, of what is to come, a detail, or somebody's own words.
    private static final double OF_BACKGROUND = 2;

    private static final double OF_FUTURE = 1.5;
    private static final double OF_DETAIL = 2.5;
    private static final double OF_WORDS = 3;

    /// Beginnings that speak of somebody or something told already.
    private static final Pattern DETAIL = Pattern.compile(
            "^(?:The (?:company|firm|start-?up|group|maker|model|service|new|deal|bill|law|case|suit|study|report|authority"
                    + "|regulator|agency|court|government|plan|system|tool|feature|vote|map|money|sum|round|technique"
                    + "|legislation|measure|order|ruling|resolution|proposal|investment|agreement|attack|move|list|latter)s?\\b"
                    + "|With (?:a|an|the|its)\\b|(?:During|Throughout|Among) the |According to|In (?:a|an|its) |Once |To [a-z]+,|Under the "
                    + "|(?:\\S+ ){1,12}(?:also|already)\\b)");

    /// What only the sentences before tell of: "The tagline", "The man".
    private static final Pattern TOLD = Pattern.compile("^The \\p{Ll}");

    private static final double OF_TOLD = 1.5;

    /// As much as standing at the beginning is worth more than standing right behind it, and some.
    private static final double OF_THIN = 2.5;

    /// What a sentence loses whose count a later article has replaced: nearly all that may speak for it.
    private static final double OF_OUTDATED = 12;

    private final Set<String> headline;
    private final List<Set<String>> titles;

    /// Where counts stand that later articles have replaced.
    private final Set<Passage> outdated;

    /// How many whole sentences stand before each one in its article, which may begin with its title, a byline and the
    /// place and day.
    private final int[] before;

    /// @param headline that stands over the brief, "" if none does
    /// @param disagreements on what the sources differ
    Lead(StoryText story, String headline, List<Disagreement> disagreements) {
        this.headline = Tokens.stems(Tokens.of(headline));
        outdated = disagreements.stream()
                .filter(one -> one.kind() == Disagreement.Kind.UPDATE)
                .flatMap(update -> replaced(update.values()))
                .collect(Collectors.toUnmodifiableSet());
        before = new int[story.sentences().size()];
        for (var article : story.articles()) {
            var sentences = 0;
            for (var sentence : article) {
                before[sentence.index()] = sentences;
                sentences += Wholeness.endsSentence(sentence.shown()) ? 1 : 0;
            }
        }
        titles = story.originals().stream()
                .map(original -> Tokens.stems(Tokens.of(original.source().title())))
                .filter(title -> !title.isEmpty())
                .toList();
    }

    private static Stream<Passage> replaced(List<Disagreement.Value> values) {
        return values.stream()
                .filter(value -> !value.reading().equals(values.getLast().reading()))
                .flatMap(value -> Stream.ofNullable(value.citation().passage()));
    }

    /// @param chosen best first, at least one
    Chosen among(List<Chosen> chosen) {
        var best = chosen.getFirst();
        var most = score(best);
        for (var place = 1; place < Math.min(CANDIDATES, chosen.size()); place++) {
            var score = score(chosen.get(place)) - place;
            if (score > most) {
                most = score;
                best = chosen.get(place);
            }
        }
        return best;
    }

    private double score(Chosen one) {
        var sentence = one.sentence();
        var same = one.same().size();
        return merits(sentence, one.support() == Support.SEVERAL, same) - drawbacks(sentence);
    }

    /// What speaks for a sentence on top, by its place, its length, the words of the titles and who else says it.
    ///
    /// @param several whether several sources say it
    /// @param same how many other sources do
    double merits(Sentence sentence, boolean several, int same) {
        var position = before[sentence.index()];
        return OF_TITLES * saysOfTitles(sentence)
                + (position == 0 ? FIRST : position < NEAR_BEGINNING ? NEARLY_FIRST : 0)
                + (several ? OF_SEVERAL : 0)
                + Math.min(same, MOST_OTHERS)
                - (sentence.words() < SHORT ? OF_SHORT : 0)
                - (sentence.words() > LONG ? OF_LONG : 0);
    }

    /// What its own words say against a sentence on top, never below 0.
    double drawbacks(Sentence sentence) {
        var text = sentence.shown();
        return (Headings.isBackground(text) || Headings.isOfAnEarlierYear(sentence) ? OF_BACKGROUND : 0)
                + (Future.isIn(text) ? OF_FUTURE : 0)
                + (sentence.isThin() ? OF_THIN : 0)
                + (outdated.contains(sentence.passage()) ? OF_OUTDATED : 0)
                + (DETAIL.matcher(text).find()
                        ? OF_DETAIL
                        : before[sentence.index()] > 0 && TOLD.matcher(text).find() ? OF_TOLD : 0)
                + (Speech.quotesSomebody(text) || Speech.isPersonal(text) ? OF_WORDS : 0);
    }

    /// How much of the titles a sentence says, 0 to 1: half by the headline, which it goes on from, half by all.
    private double saysOfTitles(Sentence sentence) {
        var words = Tokens.stems(sentence.tokens());
        var ofAll = titles.stream()
                .mapToDouble(title -> share(title, words))
                .average()
                .orElse(0);
        return headline.isEmpty() ? ofAll : (share(headline, words) + ofAll) / 2;
    }

    private static double share(Set<String> title, Set<String> words) {
        return title.stream().filter(words::contains).count() / (double) title.size();
    }
}
