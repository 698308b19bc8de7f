package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.model.Brief;
import org.footnote.model.Citation;
import org.footnote.model.Disagreement;
import org.footnote.model.FeedKind;
import org.footnote.model.Statement;
import org.footnote.model.Support;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefWriterTest {
    private static final int RUNS = 100;

    @TestFactory
    Stream<DynamicTest> briefHoldsWhatItsStoryPlants() {
        return StoryFile.all().stream().map(story -> DynamicTest.dynamicTest(story.name(), () -> check(story)));
    }

    private static void check(StoryFile story) {
        var brief = BriefWriter.write(story.sources(), "", BriefOptions.DEFAULT);
        assertFalse(brief.summary().text().isEmpty());
        assertEquals(0, brief.dropped());
        assertEquals(Set.copyOf(readings(brief)).size(), readings(brief).size(), () -> "Twice the same in " + brief);
        for (var expected : story.expected()) {
            var gap = expected.indexOf(' ');
            var kind = gap < 0 ? expected : expected.substring(0, gap);
            var values = gap < 0
                    ? List.<String>of()
                    : List.of(expected.substring(gap + 1).split(" \\| "));
            assertTrue(holds(kind, values, brief, story.sources()), () -> expected + " in " + brief);
        }
    }

    /// What a reader sees of each disagreement.
    private static List<Object> readings(Brief brief) {
        return brief.disagreements().stream()
                .<Object>map(one -> List.of(
                        one.about(),
                        one.kind(),
                        one.alike().stream()
                                .map(same -> same.getFirst().text().toLowerCase(Locale.ROOT))
                                .sorted()
                                .toList()))
                .toList();
    }

    private static boolean holds(String kind, List<String> values, Brief brief, List<SourceText> sources) {
        return switch (kind) {
            case "copy" -> {
                var numbers = List.of(values.getFirst().split(" "));
                yield Copies.mark(sources).stream()
                        .anyMatch(source -> source.source().number() == Integer.parseInt(numbers.get(0))
                                && source.source().copyOf() == Integer.parseInt(numbers.get(1)));
            }
            case "cited" -> cited(brief, values.getFirst()).equals(values.get(1));
            case "alone" ->
                brief.statements().stream()
                        .filter(statement -> statement.text().startsWith(values.getFirst()))
                        .allMatch(statement -> statement.support() == Support.ONE);
            case "never" -> brief.toString().indexOf(values.getFirst()) < 0;
            case "exactly" ->
                brief.disagreements().stream()
                        .anyMatch(one -> one.values().stream()
                                .map(Disagreement.Value::text)
                                .toList()
                                .equals(values));
            case "agree" -> brief.disagreements().isEmpty();
            case "about" ->
                brief.disagreements().stream().anyMatch(one -> one.about().equals(values.getFirst()));
            default ->
                brief.disagreements().stream()
                        .filter(one -> one.kind().key().equals(kind))
                        .anyMatch(one -> one.values().stream()
                                .map(Disagreement.Value::text)
                                .toList()
                                .containsAll(values));
        };
    }

    /// The numbers of the sources cited by the statement, or by the one that another source words differently.
    private static String cited(Brief brief, String beginning) {
        return brief.statements().stream()
                .filter(statement -> statement.citations().stream()
                        .anyMatch(citation -> citation.passage() != null
                                && citation.passage().quote().startsWith(beginning)))
                .map(statement -> String.join(
                        " ",
                        statement.citations().stream()
                                .map(citation -> String.valueOf(citation.source()))
                                .sorted()
                                .toList()))
                .findFirst()
                .orElse("");
    }

    @Test
    void randomArticlesGiveVerbatimCitationsWhateverTheirOrder() {
        var random = new Random(7);
        var sentences = sentences();
        for (var run = 0; run < RUNS; run++) {
            var sources = randomSources(random, sentences);
            var brief = BriefWriter.write(sources, "", BriefOptions.DEFAULT);
            var texts = StoryFile.texts(sources);
            assertTrue(
                    brief.statements().stream()
                            .map(Statement::citations)
                            .flatMap(List::stream)
                            .allMatch(citation ->
                                    citation.passage() != null && CitationChecker.holds(citation.passage(), texts)),
                    () -> "A citation does not stand in its source: " + brief);
            assertEquals(brief.toString(), ofShuffled(sources, random));
        }
    }

    @Test
    void everyStoryGivesTheSameBytesInAHundredRunsInAnyOrder() {
        var random = new Random(11);
        for (var story : StoryFile.all()) {
            var first =
                    BriefWriter.write(story.sources(), "", BriefOptions.DEFAULT).toString();
            for (var run = 0; run < RUNS; run++) {
                assertEquals(first, ofShuffled(story.sources(), random), story.name());
            }
        }
    }

    private static String ofShuffled(List<SourceText> sources, Random random) {
        var shuffled = new ArrayList<>(sources);
        Collections.shuffle(shuffled, random);
        return BriefWriter.write(shuffled, "", BriefOptions.DEFAULT).toString();
    }

    @Test
    void ofThreeSourcesOrMoreNoneGivesMoreThanHalfOfTheStatements() {
        var random = new Random(13);
        var sentences = sentences();
        for (var run = 0; run < RUNS; run++) {
            var sources = Copies.mark(randomSources(random, sentences));
            var story = StoryText.of(sources);
            var bearing = new Bearing(story);
            var antecedents = new Antecedents(story, bearing);
            var speaking = story.sentences().stream()
                    .filter(sentence ->
                            sentence.showable() && antecedents.areKnown(sentence) && bearing.of(sentence) > 0)
                    .map(Sentence::order)
                    .distinct()
                    .count();
            var brief = BriefWriter.write(sources, "", BriefOptions.DEFAULT);
            var bySource = brief.statements().stream()
                    .collect(Collectors.groupingBy(BriefWriterTest::sayer, Collectors.counting()));
            var most =
                    bySource.values().stream().mapToLong(Long::longValue).max().orElse(0);
            var all = brief.statements().size();
            assertTrue(speaking < 3 || all < 2 || 2 * most <= all, () -> bySource + " in " + brief);
        }
    }

    private static int sayer(Statement statement) {
        return statement.citations().stream()
                .filter(Citation::isOfTheVeryWords)
                .mapToInt(Citation::source)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void primarySourcesAreCitedFirstThenTheOneWhoseWordsAreShown() {
        var sources = new ArrayList<SourceText>();
        var kinds = List.of(FeedKind.PUBLISHER, FeedKind.PUBLISHER, FeedKind.LAB, FeedKind.PUBLISHER);
        var texts = List.of(
                "The start-up Halo Labs on Saturday launched Halo 4, a model that reads 500,000 tokens at once.",
                "Halo Labs has launched Halo 4, a model which reads 500,000 tokens at once.",
                "Today we are launching Halo 4, a model that reads 500,000 tokens at once.",
                "Halo 4, a new model by Halo Labs launched on Saturday, reads 500,000 tokens at once.");
        for (var index = 0; index < kinds.size(); index++) {
            var published = Instant.EPOCH.plusSeconds(3600L * index);
            sources.add(new SourceText(
                    StoryFile.source(index + 1, "article " + index, "Outlet", kinds.get(index), published),
                    texts.get(index)));
        }
        var statement = BriefWriter.write(sources, "", BriefOptions.DEFAULT).summary();
        var numbers = statement.citations().stream().map(Citation::source).toList();
        var own = sayer(statement);
        var others = Stream.of(1, 2, 4).filter(number -> number != own).toList();
        assertEquals(List.of(3, own, others.getFirst(), others.getLast()), numbers);
        assertEquals(
                statement.text(),
                Objects.requireNonNull(statement.citations().get(1).passage()).quote());
    }

    private static final List<String> HALO = List.of(
            "The start-up Halo Labs on Saturday launched Halo 4, a model that reads 500,000 tokens at once.",
            "Halo Labs has launched Halo 4, a model which reads 500,000 tokens at once.",
            "Halo 4, a new model by Halo Labs launched on Saturday, reads 500,000 tokens at once.");

    /// A digest retells many stories, so it bears nothing out; two labs say of themselves what they say together.
    @ParameterizedTest
    @CsvSource({
        "ONE, PUBLISHER",
        "OWN, LAB",
        "SEVERAL, PUBLISHER PUBLISHER",
        "SEVERAL, PUBLISHER NEWSLETTER",
        "SEVERAL, PUBLISHER AGGREGATOR",
        "ONE, PUBLISHER DIGEST",
        "ONE, PUBLISHER DIGEST DIGEST",
        "SEVERAL, PUBLISHER PUBLISHER DIGEST",
        "SEVERAL, LAB PUBLISHER",
        "OWN, LAB LAB",
        "SEVERAL, LAB LAB RESEARCH",
        "ONE, LAB DIGEST"
    })
    void kindsOfSourcesTellHowWellAStatementIsSupported(Support support, String kinds) {
        var sources = new ArrayList<SourceText>();
        for (var kind : kinds.split(" ", -1)) {
            var number = sources.size() + 1;
            sources.add(new SourceText(
                    StoryFile.source(
                            number,
                            "article " + number,
                            "Outlet " + number,
                            FeedKind.valueOf(kind),
                            Instant.EPOCH.plusSeconds(3600L * number)),
                    HALO.get(number - 1)));
        }
        var summary = BriefWriter.write(sources, "", BriefOptions.DEFAULT).summary();
        assertEquals(sources.size(), summary.citations().size());
        assertEquals(support, summary.support());
    }

    private static List<String> sentences() {
        return StoryFile.all().stream()
                .flatMap(story -> story.sources().stream())
                .flatMap(source -> Arrays.stream(source.text().split("(?<=[.!?]) ")))
                .toList();
    }

    private static List<SourceText> randomSources(Random random, List<String> sentences) {
        var sources = new ArrayList<SourceText>();
        var separators = List.of(" ", "  ", "\n\n", "\n", " — ", "\u00A0", " \uD83D\uDE42 ");
        for (var number = 1; number <= 1 + random.nextInt(6); number++) {
            var text = new StringBuilder();
            for (var index = 0; index < random.nextInt(12); index++) {
                text.append(sentences.get(random.nextInt(sentences.size())))
                        .append(separators.get(random.nextInt(separators.size())));
            }
            var published = Instant.EPOCH.plusSeconds(random.nextInt(200_000));
            sources.add(new SourceText(
                    StoryFile.source(number, "article " + number, "Outlet", FeedKind.PUBLISHER, published),
                    text.toString()));
        }
        return sources;
    }

    @Test
    void readsOnlyTheFirstAndTheLastOfVeryManyOriginals() {
        var sources = new ArrayList<SourceText>();
        for (var number = 1; number <= 60; number++) {
            var source = StoryFile.source(
                    number, "article " + number, "Outlet", FeedKind.PUBLISHER, Instant.EPOCH.plusSeconds(number));
            sources.add(new SourceText(source, "Kestrel has sold robot number " + number + " to a shop in Lisbon."));
        }
        var read = StoryText.of(sources).originals().stream()
                .map(original -> original.source().number())
                .toList();
        assertEquals(24, read.size());
        assertEquals(List.of(1, 16, 53, 60), List.of(read.get(0), read.get(15), read.get(16), read.get(23)));
    }

    @Test
    void emptyTextsGiveAnEmptyBrief() {
        var source = StoryFile.source(1, "a", "Outlet", FeedKind.PUBLISHER, Instant.EPOCH);
        assertEquals(Brief.EMPTY, BriefWriter.write(List.of(new SourceText(source, "")), "", BriefOptions.DEFAULT));
        assertEquals(Brief.EMPTY, BriefWriter.write(List.of(), "", BriefOptions.DEFAULT));
    }
}
