package org.footnote.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// The stages as a script calls them: standard input to standard output, and an exit status.
class StageCommandTest {
    private static final String FEED = "<rss version=\"2.0\"><channel><title>Orinoco Weekly</title>"
            + "<link>https://orinoco.example/</link><item><title>Delta is out</title>"
            + "<link>https://orinoco.example/delta</link></item></channel></rss>";
    private static final String PAGE = "<html><body><article><h1>Delta is out</h1><p>The lab has published the weights"
            + " of Delta, a model of nine billion parameters, after a year of work.</p></article></body></html>";
    private static final String CURATED = """
            Orinoco opens its model Delta to everyone

            Orinoco has published the weights of Delta. [1]

            What it costs

            Nobody pays for Delta. [1]

            Sources

            [1] Delta is out - Orinoco https://orinoco.example/delta
            """;
    private static final String ARTICLE = "{\"id\": \"a\", \"title\": \"Orinoco opens its AI model Delta\","
            + " \"summary\": \"Orinoco has published the weights of its language model Delta.\","
            + " \"publisher\": \"Orinoco Weekly\", \"published\": \"2026-03-02T08:00:00Z\"}";
    private static final String STORY = "{\"id\": \"a\", \"story\": \"s-a\", \"publisher\": \"Orinoco Weekly\","
            + " \"text\": \"Orinoco has published the weights of Delta, a model of nine billion parameters.\"}";

    @TempDir
    private Path folder;

    private record Answer(int status, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    private static Answer footnote(String input, String... arguments) {
        var in = System.in;
        var out = System.out;
        var err = System.err;
        var given = new ByteArrayOutputStream();
        var said = new ByteArrayOutputStream();
        var words = new StringWriter();
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            System.setOut(new PrintStream(given, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
            var status =
                    CommandLineEntry.run(new NoWindow(), new PrintWriter(words), new PrintWriter(words), arguments);
            return new Answer(
                    status, given.toString(StandardCharsets.UTF_8), said.toString(StandardCharsets.UTF_8) + words);
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
    }

    private String line(String name, String content) throws IOException {
        var file = Files.writeString(folder.resolve(name), content);
        return "{\"id\": 7, \"file\": %s, \"url\": \"https://orinoco.example/d\"}"
                .formatted(new JsonMapper().writeValueAsString(file.toString()));
    }

    private static void assertAnswers(String field, String value, Answer answer) throws IOException {
        assertEquals("", answer.err());
        assertEquals(0, answer.status());
        assertEquals(1, answer.lines().size());
        assertEquals(value, new JsonMapper().readTree(answer.out()).at(field).asString());
    }

    @Test
    void parseReadsFeeds() throws IOException {
        assertAnswers("/feed/title", "Orinoco Weekly", footnote(line("feed.xml", FEED), "stage", "parse"));
    }

    @Test
    void datesReadsDates() throws IOException {
        assertAnswers(
                "/got",
                "2026-03-02T08:00:00Z",
                footnote("{\"in\": \"Mon, 02 Mar 2026 08:00:00 GMT\"}", "stage", "dates"));
    }

    @Test
    void extractReadsPages() throws IOException {
        assertAnswers("/title", "Delta is out", footnote(line("page.html", PAGE), "stage", "extract"));
    }

    @Test
    void extractGivesTheLinkOfEachSentenceWhereItIsAskedTo() throws IOException {
        var answer = footnote(line("page.html", PAGE), "stage", "extract", "--links");
        assertTrue(answer.out().contains("https://orinoco.example/d#:~:text="), answer.out());
    }

    @Test
    void curatedReadsCuratedPages() throws IOException {
        assertAnswers(
                "/headline",
                "Orinoco opens its model Delta to everyone",
                footnote(line("story.txt", CURATED), "stage", "curated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "full"})
    void groupPutsArticlesIntoStories(String text) throws IOException {
        assertAnswers("/story", "s-a", footnote(ARTICLE, "stage", "group", "--text", text));
    }

    @Test
    void relevanceSaysWhatIsAboutAi() throws IOException {
        assertAnswers("/ai", "true", footnote(ARTICLE, "stage", "relevance"));
    }

    @Test
    void briefTellsStories() throws IOException {
        assertAnswers("/story", "s-a", footnote(STORY, "stage", "brief", "--words", "50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"parse", "dates", "extract", "curated", "group", "relevance", "brief"})
    void whatIsNoJsonEndsWithOneSentence(String stage) {
        assertEquals(
                new Answer(
                        2,
                        "",
                        "Standard input is not JSON Lines: each line has to be one JSON object."
                                + System.lineSeparator()),
                footnote("<rss/>", "stage", stage));
    }

    @ParameterizedTest
    @ValueSource(strings = {"parse", "dates", "extract", "curated", "group", "relevance", "brief"})
    void nothingGivesNothing(String stage) {
        assertEquals(new Answer(0, "", ""), footnote("", "stage", stage));
    }

    @ParameterizedTest
    @CsvSource({"stage group --text half, --text", "stage brief --words many, --words", "stage polish, polish"})
    void wrongArgumentsAreNamed(String line, String named) {
        var answer = footnote("", line.split(" ", -1));
        assertEquals(2, answer.status());
        assertTrue(answer.err().contains(named), answer.err());
    }

    @Test
    void aboutNamesTheVersionAndTheLicences() {
        var answer = about("about");
        assertTrue(answer.lines().getFirst().matches("Footnote \\S+ of .+"), answer.out());
        assertTrue(answer.out().contains("SIL Open Font License"), answer.out());
        assertEquals(answer.lines().getFirst(), about("--version").lines().getFirst());
    }

    private static Answer about(String argument) {
        var out = new StringWriter();
        var err = new StringWriter();
        var status = CommandLineEntry.run(new NoWindow(), new PrintWriter(out), new PrintWriter(err), argument);
        assertEquals("", err.toString());
        assertEquals(0, status);
        return new Answer(status, out.toString(), err.toString());
    }
}
