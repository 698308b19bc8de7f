package org.footnote.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.model.Feed;

/// Feeds by folder. Pure.
final class Folders {
    private Folders() {}

    /// A line of a list of feeds.
    sealed interface Line {}

    /// The head of a folder, above its feeds.
    record Head(String folder) implements Line {}

    /// A feed.
    record Entry(Feed feed) implements Line {}

    /// Those in no folder first, then folder by folder, each under its head; within one as they are.
    static List<Line> lines(List<Feed> feeds) {
        var lines = new ArrayList<Line>();
        var folder = "";
        for (var feed :
                feeds.stream().sorted(Comparator.comparing(Feed::folder)).toList()) {
            if (!feed.folder().equals(folder)) {
                folder = feed.folder();
                lines.add(new Head(folder));
            }
            lines.add(new Entry(feed));
        }
        return lines;
    }

    /// The ids of the feeds in a folder.
    static Set<Long> feeds(String folder, List<Feed> feeds) {
        return feeds.stream()
                .filter(feed -> feed.folder().equals(folder))
                .map(Feed::id)
                .collect(Collectors.toSet());
    }

    /// The names of all folders.
    static List<String> of(List<Feed> feeds) {
        return feeds.stream()
                .map(Feed::folder)
                .flatMap(folder -> folder.isEmpty() ? Stream.empty() : Stream.of(folder))
                .distinct()
                .sorted()
                .toList();
    }
}
