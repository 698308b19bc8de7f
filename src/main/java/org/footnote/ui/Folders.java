package org.footnote.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.model.Feed;

/// Feeds by folder. Pure.
final class Folders {
    private Folders() {}

    /// Those in no folder first, then folder by folder; within one as they are.
    static List<Feed> inOrder(List<Feed> feeds) {
        return feeds.stream().sorted(Comparator.comparing(Feed::folder)).toList();
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
