package org.footnote.cli;

import java.util.List;
import org.footnote.app.Exports;
import org.footnote.app.Footnote;
import org.footnote.app.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `footnote search`: where words stand.
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Finds stories by the words in their sources.",
            "Understood: \"a phrase\", -without, begin*, from:publisher, after:2026-01-01, before:, topic:, is:saved,"
                    + " is:read, is:unread."
        })
final class SearchCommand extends ReadingCommand {
    @Parameters(paramLabel = "WORD", arity = "1..*", description = "What to look for.")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "At most so many; usually 20.")
    private int limit;

    @Override
    int run(Footnote footnote) {
        var found = footnote.search().find(String.join(" ", words), limit);
        if (found.isEmpty()) {
            out().println("Nothing was found.");
        }
        found.forEach(this::print);
        return 0;
    }

    private void print(Search.Found found) {
        Exports.lines("", found.title()).forEach(out()::println);
        Exports.lines("  ", found.publisher() + ", " + Moments.text(found.published()))
                .forEach(out()::println);
        Exports.lines("  ", found.snippet()).forEach(out()::println);
        out().println();
    }
}
