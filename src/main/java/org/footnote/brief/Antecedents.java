package org.footnote.brief;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.footnote.text.Token;

/// Whether a reader of a brief knows who "the company" is: only where its article has just named somebody whom the
/// story names as well. Immutable.
final class Antecedents {
    private static final Pattern DESCRIBED = Pattern.compile(
            "\\b[Tt]he (?:company|firm|start-?up|business|lab|laboratory|maker|developer|group|operator|carrier"
                    + "|retailer|bank|agency|regulator|watchdog|platform|network)(?:['’]s?)?(?! (?:of|for|that|which|\\p{Lu}))"
                    + "(?=[ ,.])");

    private static final int BACK = 3;

    private final StoryText story;
    private final Strangers strangers;
    private final Set<String> known = new HashSet<>();

    Antecedents(StoryText story, Bearing bearing) {
        this.story = story;
        strangers = new Strangers(story, bearing);
        var sources = new HashMap<String, Set<Integer>>();
        var times = new HashMap<String, Integer>();
        for (var sentence : story.sentences()) {
            for (var token : sentence.tokens()) {
                if (isName(token)) {
                    sources.computeIfAbsent(token.stem(), _ -> new HashSet<>()).add(sentence.order());
                    times.merge(token.stem(), 1, Integer::sum);
                }
            }
        }
        var several = story.originals().size() > 1;
        for (Map.Entry<String, Set<Integer>> name : sources.entrySet()) {
            if (several ? name.getValue().size() > 1 : times.getOrDefault(name.getKey(), 0) > 1) {
                known.add(name.getKey());
            }
        }
    }

    private static boolean isName(Token token) {
        return token.isCapital() && token.isContent() && token.start() > 0;
    }

    /// Whether nobody in the sentence is a company, firm or group that only its article knows.
    boolean areKnown(Sentence sentence) {
        return whoIsDescribedIsKnown(sentence) && !strangers.speaksOfOne(sentence);
    }

    private boolean whoIsDescribedIsKnown(Sentence sentence) {
        var described = DESCRIBED.matcher(sentence.shown());
        return !described.find()
                || namesKnown(sentence, place(sentence, described.start()))
                || sentence.underTitle()
                || (sentence.position() == 0 && names(sentence, place(sentence, described.start())))
                || isNamedBefore(sentence);
    }

    /// Where a place in what is shown stands in the sentence.
    private static int place(Sentence sentence, int shown) {
        return shown + sentence.end() - sentence.start() - sentence.shown().length();
    }

    /// Whether any name stands before a place in the sentence.
    private static boolean names(Sentence sentence, int before) {
        return sentence.tokens().stream().anyMatch(token -> token.start() < before && isName(token));
    }

    /// Whether a known name stands before a place in the sentence.
    private boolean namesKnown(Sentence sentence, int before) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.start() < before && token.isCapital() && known.contains(token.stem()));
    }

    private boolean isNamedBefore(Sentence sentence) {
        var article = story.articles().get(sentence.order());
        var at = article.indexOf(sentence);
        for (var place = at - 1; place >= Math.max(0, at - BACK); place--) {
            if (namesKnown(article.get(place), Integer.MAX_VALUE)) {
                return true;
            }
            if (article.get(place).tokens().stream().anyMatch(Antecedents::isName)) {
                return false;
            }
        }
        return false;
    }
}
