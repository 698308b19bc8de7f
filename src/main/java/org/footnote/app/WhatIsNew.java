package org.footnote.app;

import java.util.List;
import java.util.Set;
import org.footnote.model.ReadingStatus;
import org.footnote.model.Source;
import org.footnote.model.Statement;
import org.footnote.model.Story;

/// What a story says now that it did not say when the reader last opened it; nothing for a story never opened, which
/// is new as a whole. Get one with [#of]; immutable.
///
/// @param statements texts of the statements that are new
/// @param sources numbers of the sources that are new
public record WhatIsNew(Set<String> statements, Set<Integer> sources) {
    /// Nothing.
    public static final WhatIsNew NOTHING = new WhatIsNew(Set.of(), Set.of());

    public WhatIsNew {
        statements = Set.copyOf(statements);
        sources = Set.copyOf(sources);
    }

    /// Compares a story with what stood there when it was last opened.
    public static WhatIsNew of(Story story, ReadingStatus status) {
        if (status.opened() == null) {
            return NOTHING;
        }
        var seenStatements = Set.copyOf(status.seenStatements());
        var seenSources = Set.copyOf(status.seenSources());
        var statements = story.brief().statements().stream()
                .map(Statement::text)
                .filter(text -> !seenStatements.contains(text))
                .toList();
        var sources = story.sources().stream()
                .filter(source -> !seenSources.contains(source.article()))
                .map(Source::number)
                .toList();
        return new WhatIsNew(Set.copyOf(statements), Set.copyOf(sources));
    }

    static List<String> statementsOf(Story story) {
        return story.brief().statements().stream().map(Statement::text).toList();
    }

    static List<String> sourcesOf(Story story) {
        return story.sources().stream().map(Source::article).toList();
    }
}
