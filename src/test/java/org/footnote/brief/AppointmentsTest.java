package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.footnote.model.FeedKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppointmentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On March 15 the court hears the parties.                             | true
            The election is March 15, 2027.                                      | true
            The vote is on Monday, March 9, in the town hall.                    | true
            The tax takes effect on March 15.                                    | true
            On March 3 the court hears the parties.                              | false
            The court was told that the ban begins on March 15.                  | false
            As the fair of March 15 nears, the council is at work.               | false
            Osei is the mayor.                                                   | false
            """)
    void aDayToComeInThePresentTenseIsAnAppointment(String text, boolean is) {
        var published = Instant.parse("2026-03-04T09:00:00Z");
        var source = StoryFile.source(1, "a1", "Echo", FeedKind.PUBLISHER, published);
        var story = StoryText.of(List.of(new SourceText(source, text)));
        assertEquals(is, Appointments.isOne(story.sentences().getFirst()));
    }
}
