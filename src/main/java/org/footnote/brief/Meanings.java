package org.footnote.brief;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.text.Stems;
import org.footnote.text.Token;
import org.footnote.text.WordLists;

/// Groups of words that may mean the same, for finding what two sentences are about. Immutable, for any thread.
/// Too loose to say by themselves that two sentences agree.
final class Meanings {
    /// The groups of `same-meaning.txt`.
    static final Meanings ENGLISH = new Meanings(WordLists.lines(Meanings.class, "same-meaning.txt"));

    private static final int[] NONE = {};

    private final Map<String, int[]> single;
    private final Map<String, List<Phrase>> longer;

    private record Phrase(List<String> stems, int group) {}

    /// @param lines a group each: words parted by blanks, the words of a phrase joined by underscores
    private Meanings(List<String> lines) {
        var words = new HashMap<String, BitSet>();
        var phrases = new HashMap<String, List<Phrase>>();
        for (var group = 0; group < lines.size(); group++) {
            for (var entry : List.of(lines.get(group).split(" +"))) {
                var stems =
                        List.of(entry.split("[_-]+")).stream().map(Stems::of).toList();
                if (stems.size() == 1) {
                    words.computeIfAbsent(stems.getFirst(), _ -> new BitSet()).set(group);
                } else {
                    phrases.computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>())
                            .add(new Phrase(stems, group));
                }
            }
        }
        var groups = new HashMap<String, int[]>();
        words.forEach((stem, set) -> groups.put(stem, set.stream().toArray()));
        single = Map.copyOf(groups);
        phrases.replaceAll((_, list) -> List.copyOf(list));
        longer = Map.copyOf(phrases);
    }

    /// Whether any of some stems may mean the same as any of others.
    boolean meet(List<String> stems, List<String> others) {
        var groups = ofStems(stems);
        return !groups.isEmpty() && groups.intersects(ofStems(others));
    }

    private BitSet ofStems(List<String> stems) {
        var groups = new BitSet();
        for (var stem : stems) {
            for (var group : single.getOrDefault(stem, NONE)) {
                groups.set(group);
            }
        }
        return groups;
    }

    /// The groups that each token belongs to, alone or as part of a phrase, in ascending order.
    List<int[]> of(List<Token> tokens) {
        var groups = new ArrayList<int[]>();
        tokens.forEach(token -> groups.add(single.getOrDefault(token.stem(), NONE)));
        for (var index = 0; index < tokens.size(); index++) {
            for (var phrase : longer.getOrDefault(tokens.get(index).stem(), List.of())) {
                if (standsAt(phrase, tokens, index)) {
                    for (var within = 0; within < phrase.stems().size(); within++) {
                        groups.set(index + within, with(groups.get(index + within), phrase.group()));
                    }
                }
            }
        }
        return groups;
    }

    /// Whether any of the groups of a token is among these.
    static boolean anyIn(int[] groups, BitSet among) {
        for (var group : groups) {
            if (among.get(group)) {
                return true;
            }
        }
        return false;
    }

    private static int[] with(int[] groups, int group) {
        var all = new BitSet();
        for (var one : groups) {
            all.set(one);
        }
        all.set(group);
        return all.stream().toArray();
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
