package org.footnote.brief;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.footnote.text.Token;
import org.footnote.text.WordLists;

/// What a sentence denies, and whether two sentences exclude each other.
///
/// @param negated stems of the words that a negation takes back
/// @param undone stems of what it says has not happened ("have not been revealed")
/// @param pending stems of what is still to come ("must still be approved") or asked of somebody ("urged it to
/// rescind")
/// @param negative whether it has any negation
/// @param retracting whether it takes back what was reported
record Polarity(Set<String> negated, Set<String> undone, Set<String> pending, boolean negative, boolean retracting) {
    private static final Set<String> NEGATIONS =
            Set.of("no", "not", "never", "cannot", "without", "nobody", "none", "nothing", "neither", "nor");
    private static final Set<String> REFUSALS = Set.of("denied", "refused", "rejected", "declined", "failed", "denies");
    private static final Set<String> AFTER_REFUSAL = Set.of("to", "that", "having", "any");

    /// "No more than" and its like deny nothing; "no longer" does.
    private static final Set<String> OF_BOUND = Set.of("more", "less", "fewer");

    private static final int REACH = 3;

    private static final Pattern PENDING =
            Pattern.compile("\\b(?:must (?:still|first|now)|yet to|still (?:has|have|needs?|must)|awaits?|awaiting"
                    + "|pending|subject to|not yet|remains to be|still to)\\b");

    /// What somebody wants of somebody else, up to the word for it.
    private static final Cue ASKED = Cue.of(
            "\\b(?:urge[ds]?|urging|call(?:s|ed|ing)? (?:on|upon)|demand(?:s|ed|ing)?|ask(?:s|ed|ing)|press(?:ed|ing)"
                    + "|petition(?:s|ed|ing)?|lobb(?:ied|ying)|implored?) [^,.;:]{2,70}? to (?=\\w)",
            "urg",
            "call",
            "demand",
            "ask",
            "press",
            "petition",
            "lobb",
            "implor");

    private static final Pattern UNDONE =
            Pattern.compile("\\b(?:ha(?:s|ve|d)|did|does|do|is|are|was|were|will|would|could)(?:n['’]t| not| never)"
                    + " (?:been |be |yet )*(?=[a-z]+ed\\b)");

    private static final Cue RETRACTION = Cue.of(
            "\\b(?:retract(?:s|ed|ing|ions?)?|debunk(?:s|ed|ing)?|incorrectly|mistakenly (?:said|stated|reported)"
                    + "|(?:issue[ds]?|issuing|appended|published) (?:a |an |\\w+ )?corrections?)\\b",
            "retract",
            "debunk",
            "incorrectly",
            "mistakenly",
            "correction");

    private static final Map<String, Set<String>> ANTONYMS = antonyms();

    private static Map<String, Set<String>> antonyms() {
        var antonyms = new HashMap<String, Set<String>>();
        for (var line : WordLists.lines(Polarity.class, "antonyms.txt")) {
            var gap = line.indexOf(' ');
            var one = line.substring(0, gap);
            var other = line.substring(gap + 1);
            antonyms.computeIfAbsent(one, _ -> new HashSet<>()).add(other);
            antonyms.computeIfAbsent(other, _ -> new HashSet<>()).add(one);
        }
        return Map.copyOf(antonyms);
    }

    /// Reads a sentence.
    static Polarity of(String text, List<Token> tokens) {
        var negated = new HashSet<String>();
        var negative = false;
        for (var index = 0; index < tokens.size(); index++) {
            if (isNegation(tokens, index)) {
                negative = true;
                addNext(tokens, index + 1, text, REACH, negated);
            }
        }
        var pending = new HashSet<String>();
        PENDING.matcher(text).results().forEach(mark -> addBehind(mark.end(), tokens, text, REACH, pending));
        var lower = text.toLowerCase(Locale.ROOT);
        var asked = ASKED.endIn(lower);
        if (asked >= 0) {
            addBehind(asked, tokens, text, 1, pending);
        }
        var undone = new HashSet<String>();
        if (negative) {
            UNDONE.matcher(text).results().forEach(mark -> addBehind(mark.end(), tokens, text, 1, undone));
        }
        return new Polarity(negated, undone, pending, negative, RETRACTION.isInLower(lower));
    }

    private static void addBehind(int end, List<Token> tokens, String text, int words, Set<String> stems) {
        var next = 0;
        while (next < tokens.size() && tokens.get(next).start() < end) {
            next++;
        }
        addNext(tokens, next, text, words, stems);
    }

    private static boolean isNegation(List<Token> tokens, int index) {
        var word = tokens.get(index).lower();
        var contracted =
                "t".equals(word) && index > 0 && tokens.get(index - 1).lower().endsWith("n");
        var refusal = REFUSALS.contains(word)
                && index + 1 < tokens.size()
                && AFTER_REFUSAL.contains(tokens.get(index + 1).lower());
        var bound = "no".equals(word)
                && index + 1 < tokens.size()
                && OF_BOUND.contains(tokens.get(index + 1).lower());
        return (NEGATIONS.contains(word) && !bound) || contracted || refusal;
    }

    private static void addNext(List<Token> tokens, int from, String text, int words, Set<String> stems) {
        var left = words;
        for (var index = from; index < tokens.size() && left > 0; index++) {
            var token = tokens.get(index);
            if (index > from && endsClause(text, tokens.get(index - 1).end(), token.start())) {
                return;
            }
            if (token.isContent()) {
                stems.add(token.stem());
                left--;
            }
        }
    }

    private static boolean endsClause(String text, int from, int to) {
        for (var index = from; index < to; index++) {
            if (",;:—".indexOf(text.charAt(index)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// The stems that exclude a sentence when another one has them.
    static Set<String> opposed(Polarity polarity, Set<String> stems) {
        var opposed = new HashSet<>(polarity.negated());
        stems.forEach(stem -> opposed.addAll(ANTONYMS.getOrDefault(stem, Set.of())));
        return opposed;
    }

    /// Whether one sentence denies what the other says, or they use opposite words.
    ///
    /// @param stems of all content words but names
    static boolean exclude(Polarity one, Set<String> stems, Polarity other, Set<String> otherStems) {
        return denies(one, other, otherStems) || denies(other, one, stems) || areOpposite(stems, otherStems);
    }

    private static boolean denies(Polarity one, Polarity other, Set<String> otherStems) {
        return one.negated().stream()
                .anyMatch(stem -> otherStems.contains(stem) && !other.negated().contains(stem));
    }

    private static boolean areOpposite(Set<String> stems, Set<String> others) {
        for (var stem : stems) {
            if (others.contains(stem)) {
                continue;
            }
            for (var opposite : ANTONYMS.getOrDefault(stem, Set.of())) {
                if (others.contains(opposite) && !stems.contains(opposite)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether one sentence says that something is still to come of which the other speaks as done.
    static boolean differInTime(Polarity one, Set<String> stems, Polarity other, Set<String> otherStems) {
        return (other.pending().isEmpty() && one.pending().stream().anyMatch(otherStems::contains))
                || (one.pending().isEmpty() && other.pending().stream().anyMatch(stems::contains));
    }
}
