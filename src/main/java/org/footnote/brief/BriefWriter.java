package org.footnote.brief;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.footnote.model.Brief;
import org.footnote.model.Citation;
import org.footnote.model.Disagreement;
import org.footnote.model.FeedKind;
import org.footnote.model.Section;
import org.footnote.model.Statement;
import org.footnote.model.Support;

/// Writes the brief of a story: sentences of its sources, each cited, checked, and corroborated or said to stand alone.
/// Pure functions, for any thread; the same sources give the same brief whatever their order.
///
/// A recipe of rules and small linear scores: what most independent sources say comes first, copies never vote, and
/// nothing is said in other words than a source's own.
public final class BriefWriter {
    private static final int WORDS_FOR_NOTHING = 35;
    private static final int WORDS_PER_SOURCE = 27;
    private static final int MOST_WORDS = 320;

    private BriefWriter() {}

    /// Writes and checks a brief.
    ///
    /// @param sources of one story, the copies among them marked (see [Copies]); their numbers are those that the
    /// citations carry
    /// @param headline that stands over it, "" if none does
    public static Brief write(List<SourceText> sources, String headline, BriefOptions options) {
        var story = StoryText.of(sources);
        var brief =
                story.originals().size() < 2 ? ofOne(story, headline, options) : ofSeveral(story, headline, options);
        return CitationChecker.check(brief, texts(sources));
    }

    /// Where there is only one original, nothing need be held against anything.
    private static Brief ofOne(StoryText story, String headline, BriefOptions options) {
        return write(story, options, Agreement.NONE, new Lead(story, headline, List.of()), List.of());
    }

    private static Brief ofSeveral(StoryText story, String headline, BriefOptions options) {
        var likeness = new Likeness(story);
        var claims = new Claims(story, likeness);
        var disagreements = new Disagreements(new Evidence(story, likeness, claims)).find();
        return write(story, options, claims, new Lead(story, headline, disagreements), disagreements);
    }

    private static Brief write(
            StoryText story, BriefOptions options, Agreement agreement, Lead lead, List<Disagreement> disagreements) {
        var chosen = new Selection(story, agreement, lead)
                .choose(budget(story, options), options.words() > 0).stream()
                        .map(sentence -> chosen(sentence, agreement))
                        .toList();
        if (chosen.isEmpty()) {
            return Brief.EMPTY;
        }
        var summary = lead.among(chosen);
        var rest = chosen.stream().filter(one -> !one.equals(summary)).toList();
        var sections = Headings.arrange(rest, story.originals().size()).entrySet().stream()
                .map(section -> new Section(
                        section.getKey().heading(),
                        section.getValue().stream().map(BriefWriter::statement).toList()))
                .toList();
        return new Brief(statement(summary), sections, disagreements, 0);
    }

    private static int budget(StoryText story, BriefOptions options) {
        var sources = story.originals().size();
        return options.words() > 0
                ? options.words()
                : Math.min(MOST_WORDS, WORDS_FOR_NOTHING + WORDS_PER_SOURCE * sources);
    }

    private static Map<String, String> texts(List<SourceText> sources) {
        var texts = new HashMap<String, String>();
        sources.forEach(source -> texts.put(source.source().article(), source.text()));
        return texts;
    }

    private static Chosen chosen(Sentence sentence, Agreement agreement) {
        var same = agreement.sameAs(sentence);
        var kinds = Stream.concat(Stream.of(sentence), same.stream())
                .map(one -> one.source().source().kind())
                .toList();
        var several = kinds.stream().filter(kind -> kind != FeedKind.DIGEST).count() > 1;
        var own = kinds.stream().allMatch(kind -> kind == FeedKind.LAB);
        return new Chosen(
                sentence,
                same,
                own ? Support.OWN : several ? Support.SEVERAL : Support.ONE,
                same.isEmpty() && !agreement.maybeSaidElsewhere(sentence));
    }

    /// Primary sources first, then the one whose words are shown, then the others by number.
    private static Statement statement(Chosen chosen) {
        var own = chosen.sentence();
        var citations = Stream.concat(Stream.of(own), chosen.same().stream())
                .sorted(Comparator.comparing((Sentence sentence) ->
                                !sentence.source().source().kind().isPrimary())
                        .thenComparing(sentence -> sentence.index() != own.index())
                        .thenComparingInt(sentence -> sentence.source().source().number()))
                .map(sentence -> sentence.cited(standing(sentence, own)))
                .toList();
        return new Statement(own.shown(), citations, chosen.support());
    }

    private static Citation.Standing standing(Sentence sentence, Sentence own) {
        if (sentence.index() != own.index()) {
            return Citation.Standing.SUPPORTED;
        }
        return own.isTrimmed() ? Citation.Standing.TRIMMED : Citation.Standing.VERBATIM;
    }
}
