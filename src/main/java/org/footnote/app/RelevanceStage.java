package org.footnote.app;

import java.util.List;
import org.footnote.story.Relevance;
import org.footnote.story.Topics;
import tools.jackson.databind.node.ObjectNode;

/// `footnote stage relevance`: is an article about AI, and which topic.
public final class RelevanceStage implements Stage {
    private final Relevance relevance = new Relevance();
    private final Topics topics = new Topics();

    @Override
    public List<ObjectNode> take(ObjectNode line) {
        var title = line.path("title").asString("");
        var summary = line.path("summary").asString("");
        var judgement = relevance.judge(title, summary);
        var answer = line.objectNode();
        answer.set("id", line.path("id"));
        switch (judgement.answer()) {
            case AI -> answer.put("ai", true);
            case NOT -> answer.put("ai", false);
            case UNSURE -> answer.putNull("ai");
        }
        answer.put("score", Math.round(judgement.score() * 1000) / 1000.0);
        if (judgement.answer() != Relevance.Answer.NOT) {
            answer.put("topic", topics.of(title, summary).key());
        }
        return List.of(answer);
    }
}
