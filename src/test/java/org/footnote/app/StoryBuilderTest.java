package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.footnote.model.Body;
import org.footnote.model.PlainArticle;
import org.footnote.model.Source;
import org.footnote.story.Topics;
import org.junit.jupiter.api.Test;

class StoryBuilderTest {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void sourcesAreListedWithoutTheNamesOfTheirSites() {
        var members = List.of(
                member("Harbour of Lisbon sells its last crane - The Tejo Herald", "The Tejo Herald"),
                member("Last crane of Lisbon is sold to a museum | Quayside", "Quayside"),
                member("What the cranes of Lisbon were for - and who built them", "Quayside"));
        var story = new StoryBuilder(new Topics(), new Judge()::judge, id -> Body.EMPTY, Map.of())
                .build("story", members, null, true);
        assertEquals(
                List.of(
                        "Harbour of Lisbon sells its last crane",
                        "Last crane of Lisbon is sold to a museum",
                        "What the cranes of Lisbon were for - and who built them"),
                story.sources().stream().map(Source::title).toList());
    }

    private static StoryBuilder.Member member(String title, String publisher) {
        return new StoryBuilder.Member(PlainArticle.of(title, title, publisher, NOON), "");
    }
}
