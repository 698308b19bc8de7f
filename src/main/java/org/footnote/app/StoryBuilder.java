package org.footnote.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.footnote.brief.BriefOptions;
import org.footnote.brief.BriefWriter;
import org.footnote.brief.Copies;
import org.footnote.brief.SourceText;
import org.footnote.model.Article;
import org.footnote.model.Body;
import org.footnote.model.Brief;
import org.footnote.model.Source;
import org.footnote.model.Story;
import org.footnote.story.Headlines;
import org.footnote.story.Relevance;
import org.footnote.story.Topics;
import org.jspecify.annotations.Nullable;

/// Makes a story of the articles that belong to it: numbers the sources, takes the headline, finds the topic, judges
/// whether it is about AI and has the brief written and checked: at once where it is shown, by [LateBriefs] where it is
/// set aside. Pure, for any thread.
final class StoryBuilder {
    /// Why a story is set aside that no source but a digest or an aggregator brings.
    static final String ONLY_LINKED = "Only a digest or an aggregator brings it";

    /// Why a story is set aside that is about something else.
    static final String NOT_ABOUT_AI = "Not about AI";

    private final Topics topics;
    private final Function<Article, Relevance.Judgement> relevance;
    private final Function<String, Body> bodies;
    private final Map<String, Integer> earlier;

    /// @param relevance judges an article
    /// @param bodies the stored text of an article by its id
    /// @param earlier the numbers that articles are to have again which come back to their story, by article id
    StoryBuilder(
            Topics topics,
            Function<Article, Relevance.Judgement> relevance,
            Function<String, Body> bodies,
            Map<String, Integer> earlier) {
        this.topics = topics;
        this.relevance = relevance;
        this.bodies = bodies;
        this.earlier = Map.copyOf(earlier);
    }

    /// An article of a story.
    ///
    /// @param copyOf id of the article that it is a copy of, "" if it is none
    record Member(Article article, String copyOf) {}

    /// Tells a story.
    ///
    /// @param members all its articles, at least one
    /// @param before the story as it was, whose numbers stay; null if it is new
    /// @param alwaysShown true if it is not to be judged
    Story build(String id, Collection<Member> members, @Nullable Story before, boolean alwaysShown) {
        var ordered = members.stream()
                .sorted(Comparator.comparing((Member member) -> member.article().published())
                        .thenComparing(member -> member.article().id()))
                .toList();
        var shown = ordered.stream()
                .filter(member -> member.article().kind().isSource())
                .toList();
        var onlyLinked = shown.isEmpty();
        var texts = texts(onlyLinked ? ordered : shown, before);
        var sources = texts.stream().map(SourceText::source).toList();
        var headline = headline(sources);
        var articles = ordered.stream().map(Member::article).toList();
        var setAside = onlyLinked ? ONLY_LINKED : alwaysShown || isAboutAi(articles) ? "" : NOT_ABOUT_AI;
        var isTold = setAside.isEmpty() || (before != null && !before.isUntold());
        return new Story(
                id,
                headline.text(),
                headline.publisher(),
                topics.ofStory(articles.stream()
                        .map(article -> Map.entry(article.title(), article.summary()))
                        .toList()),
                sources,
                isTold ? BriefWriter.write(texts, headline.text(), BriefOptions.DEFAULT) : Brief.EMPTY,
                articles.getFirst().published(),
                articles.getLast().published(),
                image(articles),
                "",
                before == null ? 0 : before.rank(),
                before == null ? List.of() : before.reasons(),
                setAside);
    }

    /// Where no source has a title, the address of the first stands for it.
    private static Headlines.Headline headline(List<Source> sources) {
        return Headlines.choose(sources)
                .orElseGet(() -> new Headlines.Headline(
                        sources.getFirst().address(), sources.getFirst().publisher()));
    }

    /// The first picture that an article names, "" where none does.
    private static String image(List<Article> articles) {
        return articles.stream()
                .map(Article::image)
                .filter(image -> !image.isEmpty())
                .findFirst()
                .orElse("");
    }

    private boolean isAboutAi(List<Article> articles) {
        return Relevance.ofStory(articles.stream().map(relevance).toList()).answer() != Relevance.Answer.NOT;
    }

    private List<SourceText> texts(List<Member> members, @Nullable Story before) {
        var numbers = numbers(members, before);
        var texts = new ArrayList<SourceText>();
        var addresses = new HashSet<String>();
        for (var member : byNumber(members, numbers)) {
            var article = member.article();
            if (article.address().isEmpty() || addresses.add(PageAddress.key(article.address()))) {
                texts.add(text(member, numbers));
            }
        }
        return Copies.mark(texts);
    }

    private SourceText text(Member member, Map<String, Integer> numbers) {
        var article = member.article();
        var body = bodies.apply(article.id());
        var source = new Source(
                numbers.getOrDefault(article.id(), 0),
                article.id(),
                article.publisher(),
                Headlines.title(article.title(), article.publisher(), article.address()),
                article.author(),
                article.address(),
                article.published(),
                article.kind(),
                body.completeness(),
                numbers.getOrDefault(member.copyOf(), 0));
        return new SourceText(source, body.text());
    }

    private static List<Member> byNumber(List<Member> members, Map<String, Integer> numbers) {
        return members.stream()
                .sorted(Comparator.comparing(
                        member -> numbers.getOrDefault(member.article().id(), 0)))
                .toList();
    }

    /// The number of each article: the one it is to have again, the one it has, else the next that none has had.
    private Map<String, Integer> numbers(List<Member> members, @Nullable Story before) {
        var had = new HashMap<String, Integer>();
        if (before != null) {
            before.sources().forEach(source -> had.put(source.article(), source.number()));
        }
        var numbers = new HashMap<String, Integer>();
        var taken = new HashSet<Integer>();
        for (var known : List.of(earlier, had)) {
            for (var member : members) {
                var id = member.article().id();
                var number = known.get(id);
                if (number != null && !numbers.containsKey(id) && taken.add(number)) {
                    numbers.put(id, number);
                }
            }
        }
        taken.addAll(had.values());
        int highest = taken.stream().max(Comparator.naturalOrder()).orElse(0);
        for (var member : members) {
            if (numbers.putIfAbsent(member.article().id(), highest + 1) == null) {
                highest++;
            }
        }
        return numbers;
    }
}
