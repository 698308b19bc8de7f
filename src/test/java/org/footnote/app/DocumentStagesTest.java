package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The stages that read one document, or one article, a line.
class DocumentStagesTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static final String FEED = """
            <rss version="2.0"><channel><title>Orinoco Weekly</title><link>https://orinoco.example/</link>
            <description>What the lab does</description><language>en</language>
            <item><title>Delta is out</title><link>https://orinoco.example/delta</link><guid>delta</guid>
            <pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate><description>Weights for all.</description>
            <author>ana@orinoco.example (Ana Ruiz)</author><category>Models</category>
            <enclosure url="https://orinoco.example/delta.mp3" type="audio/mpeg" length="12"/></item>
            </channel></rss>""";

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Delta is out - Orinoco</title></head><body><article>
            <h1>Delta is out</h1>
            <p>The lab has published the weights of Delta, a model of nine billion parameters, after a year of work.</p>
            <h2>What it costs</h2>
            <p>Companies pay nothing for it, the licence says, as long as they name the lab in what they sell.</p>
            <ul><li>Nine billion parameters in all</li><li>Four languages are spoken by it</li></ul>
            </article></body></html>""";

    private static final String CURATED = """
            Orinoco opens its model Delta to everyone

            Orinoco has published the weights of Delta. [1]

            What was published

            The weights of Delta can be downloaded since Monday. [1][2]

            What rivals say

            Lagoon calls the step brave. [2]

            Sources

            [1] Delta is out - Orinoco https://orinoco.example/delta

            [2] Lagoon on Delta - Lagoon https://lagoon.example/delta
            """;

    @TempDir
    private Path folder;

    private JsonNode answer(Stage stage, String line) throws IOException {
        var out = new ByteArrayOutputStream();
        JsonLines.filter(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), out, stage);
        return JSON.readTree(out.toString(StandardCharsets.UTF_8));
    }

    private String line(String name, String content, String more) throws IOException {
        var file = Files.writeString(folder.resolve(name), content);
        return "{\"id\": 7, \"file\": %s%s}".formatted(JSON.writeValueAsString(file.toString()), more);
    }

    private static List<String> texts(JsonNode array, String field) {
        return Stream.iterate(0, at -> at < array.size(), at -> at + 1)
                .map(at -> array.get(at).path(field).asString(""))
                .toList();
    }

    @Test
    void parseGivesTheFeedAndItsEntries() throws IOException {
        var answer = answer(new ParseStage(), line("feed.xml", FEED, ", \"base\": \"https://orinoco.example/feed\""));
        assertEquals(7, answer.path("id").asInt());
        assertTrue(answer.path("ok").asBoolean());
        assertFalse(answer.path("partial").asBoolean());
        assertEquals("Orinoco Weekly", answer.at("/feed/title").asString());
        assertEquals("https://orinoco.example/", answer.at("/feed/link").asString());
        assertEquals("en", answer.at("/feed/language").asString());
        assertEquals(1, answer.path("items").size());
        var entry = answer.at("/items/0");
        assertEquals("Delta is out", entry.path("title").asString());
        assertEquals("2026-03-02T08:00:00Z", entry.path("published").asString());
        assertTrue(entry.path("updated").isNull());
        assertEquals("Weights for all.", entry.path("summary").asString());
        assertEquals("Ana Ruiz", entry.at("/authors/0/name").asString());
        assertEquals("ana@orinoco.example", entry.at("/authors/0/email").asString());
        assertEquals("Models", entry.at("/categories/0").asString());
        assertEquals(
                "https://orinoco.example/delta.mp3",
                entry.at("/enclosures/0/url").asString());
        assertEquals("audio/mpeg", entry.at("/enclosures/0/type").asString());
    }

    @Test
    void parseSaysWhyADocumentIsNoFeed() throws IOException {
        var answer = answer(new ParseStage(), line("page.html", PAGE, ", \"ctype\": \"text/html\""));
        assertFalse(answer.path("ok").asBoolean(true));
        assertFalse(answer.path("error").asString("").isBlank());
        assertTrue(answer.path("items").isMissingNode());
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        var answer = answer(new ParseStage(), "{\"id\": 7, \"file\": \"nowhere.xml\"}");
        assertEquals(
                "The file \"nowhere.xml\" cannot be read.", answer.path("error").asString());
    }

    @Test
    void extractGivesTheTextItsBlocksAndHtml() throws IOException {
        var answer =
                answer(new ExtractStage(false), line("page.html", PAGE, ", \"url\": \"https://orinoco.example/d\""));
        assertEquals("Delta is out", answer.path("title").asString());
        assertEquals("en", answer.path("language").asString());
        assertEquals(List.of("paragraph", "heading", "paragraph", "listing"), texts(answer.path("blocks"), "type"));
        assertEquals(2, answer.at("/blocks/1/level").asInt());
        assertFalse(answer.at("/blocks/3/ordered").asBoolean(true));
        assertEquals(
                String.join("\n", texts(answer.path("blocks"), "text")).replaceAll("\\s+", " "),
                answer.path("text").asString().replaceAll("\\s+", " "));
        var html = answer.path("html").asString();
        assertTrue(html.contains("<h2>What it costs</h2>"), html);
        assertTrue(html.contains("<li>Nine billion parameters in all</li>"), html);
        assertTrue(answer.path("sentences").isMissingNode());
    }

    @Test
    void extractReadsPackedFilesAndLinksEachSentence() throws IOException {
        var file = folder.resolve("page.html.gz");
        try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        var answer = answer(
                new ExtractStage(true),
                "{\"id\": 7, \"file\": %s, \"url\": \"https://orinoco.example/d\"}"
                        .formatted(JSON.writeValueAsString(file.toString())));
        var text = answer.path("text").asString();
        var sentence = answer.at("/sentences/0");
        assertTrue(text.substring(
                        sentence.path("start").asInt(), sentence.path("end").asInt())
                .startsWith("The lab has published"));
        assertTrue(sentence.path("link").asString().startsWith("https://orinoco.example/d#:~:text="));
    }

    @Test
    void relevanceSaysYesNoOrNothing() throws IOException {
        var ai = answer(
                new RelevanceStage(),
                "{\"id\": 1, \"title\": \"OpenAI releases a new language model\", \"summary\": \"GPT-5 is a large language model.\"}");
        assertTrue(ai.path("ai").asBoolean());
        assertEquals("models-research", ai.path("topic").asString());
        var not = answer(
                new RelevanceStage(),
                "{\"id\": 2, \"title\": \"Town opens new bridge\", \"summary\": \"The bridge over the river is 80 metres long.\"}");
        assertFalse(not.path("ai").asBoolean(true));
        assertTrue(not.path("topic").isMissingNode());
        assertTrue(not.path("score").asDouble() < ai.path("score").asDouble());
    }

    @Test
    void curatedGivesThePagesOwnStatementsAndSources() throws IOException {
        var answer = answer(new CuratedStage(), line("story.txt", CURATED, ""));
        assertEquals(7, answer.path("id").asInt());
        assertEquals(
                "Orinoco opens its model Delta to everyone",
                answer.path("headline").asString());
        assertEquals(List.of("What was published", "What rivals say"), texts(answer.path("sections"), "heading"));
        assertEquals(2, answer.at("/sections/0/statements/0/citations").size());
        assertEquals(2, answer.path("sources").size());
        assertEquals("https://lagoon.example/delta", answer.at("/sources/1/url").asString());
        assertNull(answer.at("/sections/0/statements/0/citations/0").get("quote"));
    }

    @Test
    void curatedFindsThemInAPageOfMarkup() throws IOException {
        var page = """
                <html><body><article><h1>Orinoco opens its model Delta</h1>
                <p>Orinoco has published the weights of Delta, and its rivals wonder. [1]</p>
                <h2>What rivals say</h2><p>Lagoon calls the step brave, and Tributary says nothing. [2]</p>
                <h2>Sources</h2><ol><li><a href="https://orinoco.example/delta">Delta is out</a></li>
                <li><a href="https://lagoon.example/delta">Lagoon on Delta</a></li></ol></article></body></html>""";
        var answer = answer(new CuratedStage(), line("story.html", page, ", \"url\": \"https://curator.example/s\""));
        assertEquals(List.of("What rivals say"), texts(answer.path("sections"), "heading"));
        assertEquals(
                "https://orinoco.example/delta", answer.at("/sources/0/url").asString());
    }

    @Test
    void curatedSaysThatAPageHasNone() throws IOException {
        var answer = answer(new CuratedStage(), line("page.html", PAGE, ""));
        assertFalse(answer.path("ok").asBoolean(true));
        assertEquals(
                "This page has no numbered citations with a list of sources of its own.",
                answer.path("error").asString());
    }
}
