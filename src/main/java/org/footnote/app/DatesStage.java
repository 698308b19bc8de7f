package org.footnote.app;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.footnote.feed.FeedDates;
import tools.jackson.databind.node.ObjectNode;

/// `footnote stage dates`: how the date of a feed is read.
public final class DatesStage implements Stage {
    @Override
    public List<ObjectNode> take(ObjectNode line) {
        var read = FeedDates.read(line.path("in").asString(""));
        var answer = line.deepCopy();
        read.ifPresentOrElse(
                date -> answer.put("got", date.truncatedTo(ChronoUnit.SECONDS).toString()),
                () -> answer.putNull("got"));
        return List.of(answer);
    }
}
