package org.footnote.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.footnote.model.Membership;

/// A process that stores as fast as it can until it is killed, and prints what was acknowledged. Run by KillTest.
final class KilledProcess {
    private KilledProcess() {}

    public static void main(String[] arguments) {
        var library = Library.open(Path.of(arguments[0]));
        var round = arguments[1];
        try (var feeds = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int feed = 1; feed <= 8; feed++) {
                var number = feed;
                feeds.execute(() -> refreshForEver(library, number, round));
            }
        }
    }

    private static void refreshForEver(Library library, long feed, String round) {
        for (int turn = 0; turn < 10_000; turn++) {
            var articles = new ArrayList<StoredArticle>();
            for (int index = 0; index < 10; index++) {
                var entry = round + "-" + turn + "-" + index;
                articles.add(Samples.stored(
                        feed, entry, "Title " + entry, "Acknowledged text of " + entry + ". ".repeat(30)));
            }
            library.keep(Samples.health(feed), articles);
            var first = articles.getFirst().article().id();
            var story = Samples.story("story-" + first, "Headline", Samples.NOON, "Acknowledged", first);
            library.keepStories(List.of(story), List.of(new Membership(first, story.id(), "")));
            library.keepStatuses(List.of(Samples.saved(story.id())));
            acknowledge(first);
        }
    }

    private static synchronized void acknowledge(String article) {
        System.out.println(article);
        System.out.flush();
    }
}
