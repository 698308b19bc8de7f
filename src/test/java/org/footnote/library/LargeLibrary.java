package org.footnote.library;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.footnote.model.Membership;
import org.footnote.model.Story;

/// Makes a library of many articles by 40 papers, five to a story, some of them saved; words are as frequent as in a
/// language (Zipf's law), "common" stands in nearly every article, "rare" in ten.
final class LargeLibrary {
    private static final int SOURCES = 5;
    private static final int WORDS = 30_000;
    private static final int STORIES_AT_ONCE = 100;
    private static final int SAVED_EVERY = 50;

    private final Random random = new Random(20261125);
    private final int stories;

    private LargeLibrary(int stories) {
        this.stories = stories;
    }

    /// @param articles how many, in hundreds of stories of five
    static void make(Path home, int articles) {
        try (var library = Library.open(home)) {
            new LargeLibrary(articles / SOURCES).fill(library);
        }
    }

    /// Fifty more articles of the first feed, as a visit brings them.
    static List<StoredArticle> visit(int number) {
        var more = new LargeLibrary(10);
        more.random.setSeed(number);
        return IntStream.range(0, 50)
                .mapToObj(entry -> more.article(-number, entry))
                .toList();
    }

    private void fill(Library library) {
        for (int first = 0; first < stories; first += STORIES_AT_ONCE) {
            var articles = new ArrayList<StoredArticle>();
            var told = new ArrayList<Story>();
            var memberships = new ArrayList<Membership>();
            for (int number = first; number < first + STORIES_AT_ONCE; number++) {
                var ids = new ArrayList<String>();
                for (int source = 0; source < SOURCES; source++) {
                    var article = article(number, source);
                    articles.add(article);
                    ids.add(article.article().id());
                    memberships.add(new Membership(article.article().id(), "s" + number, ""));
                }
                told.add(story(number, articles.getLast(), ids));
            }
            library.keep(Samples.health(1), articles);
            library.keepStories(told, memberships);
        }
        library.keepStatuses(IntStream.range(0, stories / SAVED_EVERY)
                .mapToObj(number -> Samples.saved("s" + number * SAVED_EVERY))
                .toList());
        library.search("rare", 1);
    }

    private StoredArticle article(int story, int source) {
        var paper = 1 + random.nextInt(40);
        var published = Samples.NOON.minus(Duration.ofMinutes(30L * (stories - story)));
        var article =
                Samples.article(paper, story + "-" + source, words(9) + " story" + story, "Paper " + paper, published);
        var rare = story % (stories / 10) == 0 && source == 0 ? " rare" : "";
        return new StoredArticle(article, Samples.fullText(words(60) + rare, "Common " + words(90), words(60)));
    }

    private static Story story(int number, StoredArticle article, List<String> ids) {
        var published = article.article().published();
        var quote = article.body().text().substring(0, 40);
        return Samples.story("s" + number, article.article().title(), published, quote, ids.toArray(String[]::new));
    }

    private String words(int count) {
        var words = new StringBuilder();
        for (int index = 0; index < count; index++) {
            var rank = (int) Math.pow(WORDS, random.nextDouble());
            words.append(index == 0 ? "Word" : " word").append(rank);
        }
        return words.append('.').toString();
    }
}
