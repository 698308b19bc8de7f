package org.footnote.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.footnote.model.Citation;
import org.footnote.model.Disagreement;

/// Finds where originals place the head office of the party that the story is about in different towns.
final class Seats {
    private static final Pattern SEAT =
            Pattern.compile("\\b(?:[Hh]ead offices?|[Hh]eadquarters?|headquartered|main office"
                    + "|(?:[Cc]ompany|[Ff]irm|[Ss]tart-?up|[Mm]aker|[Dd]eveloper|[Ll]ab|[Gg]roup),? (?:is )?based)\\b"
                    + "(?:,? (?:is|are|lies?|stands?|located|situated|still|now)){0,2} (?:in|at|near)\\s+"
                    + "(\\p{Lu}[\\w\\u00C0-\\u024F]+(?:[ -]\\p{Lu}[\\w\\u00C0-\\u024F]+)*)");

    private record Seat(Sentence sentence, String place) {}

    private final StoryText story;

    Seats(StoryText story) {
        this.story = story;
    }

    List<Disagreement> differences() {
        var seats = new ArrayList<Seat>();
        for (var sentence : story.sentences()) {
            var seat = SEAT.matcher(sentence.text());
            if (seat.find()
                    && seats.stream().noneMatch(other -> other.sentence().order() == sentence.order())) {
                seats.add(new Seat(sentence, seat.group(1)));
            }
        }
        if (seats.stream().map(Seat::place).distinct().count() < 2
                || seats.stream().anyMatch(Seats::isOfAnother)) {
            return List.of();
        }
        var values = seats.stream()
                .map(seat ->
                        new Disagreement.Value(seat.place(), seat.sentence().cited(Citation.Standing.VERBATIM)))
                .toList();
        return List.of(new Disagreement("head office", Disagreement.Kind.CONFLICT, values));
    }

    /// "Based" also tells where bystanders come from; only a sentence about the party itself counts.
    private static boolean isOfAnother(Seat seat) {
        return Speech.isIn(seat.sentence().text());
    }
}
