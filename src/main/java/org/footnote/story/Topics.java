package org.footnote.story;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.footnote.model.Topic;

/// Finds the part of AI that an article or a story is about, by weighted terms (`topics.tsv`, ours).
/// Immutable, for any thread.
public final class Topics {
    private static final double TITLE_SHARE = 2;
    private static final double SUMMARY_SHARE = 0.7;
    private static final int SUMMARY_LIMIT = 600;

    private final WeightedTerms terms = WeightedTerms.read("topics.tsv");

    /// The topic of an article that is about AI; [Topic#SOCIETY_WORK] where no term tells.
    public Topic of(String title, String summary) {
        return best(scores(title, summary));
    }

    /// The topic of a story: that of its articles together, so that three headlines outvote an odd one.
    ///
    /// @param articles title and summary of each
    public Topic ofStory(Collection<Map.Entry<String, String>> articles) {
        var sum = new EnumMap<Topic, Double>(Topic.class);
        for (var article : articles) {
            scores(article.getKey(), article.getValue())
                    .forEach((topic, score) -> sum.merge(topic, score, Double::sum));
        }
        return best(sum);
    }

    private Map<Topic, Double> scores(String title, String summary) {
        var beginning = summary.length() > SUMMARY_LIMIT ? summary.substring(0, SUMMARY_LIMIT) : summary;
        var scores = new EnumMap<Topic, Double>(Topic.class);
        var seen = new HashMap<WeightedTerms.Term, Integer>();
        for (var found : terms.find(title)) {
            var term = found.term();
            if (seen.merge(term, 1, Integer::sum) == 1) {
                scores.merge(topic(term), term.weight() * TITLE_SHARE, Double::sum);
            }
        }
        seen.clear();
        for (var found : terms.find(beginning)) {
            var term = found.term();
            if (seen.merge(term, 1, Integer::sum) <= 2) {
                scores.merge(topic(term), term.weight() * SUMMARY_SHARE, Double::sum);
            }
        }
        return scores;
    }

    private static Topic best(Map<Topic, Double> scores) {
        var best = Topic.SOCIETY_WORK;
        for (var topic : Topic.values()) {
            if (scores.getOrDefault(topic, 0.0) > scores.getOrDefault(best, 0.0)) {
                best = topic;
            }
        }
        return best;
    }

    private static Topic topic(WeightedTerms.Term term) {
        for (var topic : Topic.values()) {
            if (topic.key().equals(term.group())) {
                return topic;
            }
        }
        throw new IllegalStateException("topics.tsv names no topic: " + term.group());
    }
}
