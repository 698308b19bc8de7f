package org.footnote.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.text.Stems;
import org.footnote.text.Token;
import org.footnote.text.WordLists;

/// Groups of words that may mean the same, for finding what two sentences are about. Immutable, for any thread.
/// Too loose to say that two sentences agree; used only to find where they differ.
final class Meanings {
    private static final Map<String, Set<Integer>> SINGLE = new HashMap<>();
    private static final Map<String, List<Phrase>> LONGER = new HashMap<>();

    private record Phrase(List<String> stems, int group) {}

    static {
        var group = 0;
        for (var line : WordLists.lines(Meanings.class, "same-meaning.txt")) {
            for (var entry : List.of(line.split(" +"))) {
                read(entry, group);
            }
            group++;
        }
    }

    private Meanings() {}

    private static void read(String entry, int group) {
        var stems = new ArrayList<String>();
        for (var word : List.of(entry.split("[_-]+"))) {
            stems.add(Stems.of(word));
        }
        if (stems.size() == 1) {
            SINGLE.computeIfAbsent(stems.getFirst(), _ -> new HashSet<>()).add(group);
        } else {
            LONGER.computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>()).add(new Phrase(stems, group));
        }
    }

    /// The groups that any of some stems belongs to.
    static Set<Integer> ofStems(List<String> stems) {
        var groups = new HashSet<Integer>();
        stems.forEach(stem -> groups.addAll(SINGLE.getOrDefault(stem, Set.of())));
        return groups;
    }

    /// The groups that each token belongs to, alone or as part of a phrase.
    static List<Set<Integer>> of(List<Token> tokens) {
        var groups = new ArrayList<Set<Integer>>();
        tokens.forEach(token -> groups.add(new HashSet<>(SINGLE.getOrDefault(token.stem(), Set.of()))));
        for (var index = 0; index < tokens.size(); index++) {
            for (var phrase : LONGER.getOrDefault(tokens.get(index).stem(), List.of())) {
                if (standsAt(phrase, tokens, index)) {
                    for (var within = 0; within < phrase.stems().size(); within++) {
                        groups.get(index + within).add(phrase.group());
                    }
                }
            }
        }
        return groups;
    }

    private static boolean standsAt(Phrase phrase, List<Token> tokens, int index) {
        if (index + phrase.stems().size() > tokens.size()) {
            return false;
        }
        for (var within = 0; within < phrase.stems().size(); within++) {
            if (!tokens.get(index + within).stem().equals(phrase.stems().get(within))) {
                return false;
            }
        }
        return true;
    }
}
