package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupStageTest {
    private static final String SUMMARY =
            "The Finnish lab Quillon has published the weights of Heron 3, a language model of 70 billion parameters.";

    private static List<String> answers(String... lines) throws IOException {
        var out = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        JsonLines.filter(in, out, new GroupStage(false));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String line(String id, String publisher, String published) {
        return "{\"id\":\"%s\",\"title\":\"Quillon opens Heron 3\",\"summary\":\"%s\",\"publisher\":\"%s\",\"published\":%s}"
                .formatted(id, SUMMARY, publisher, published);
    }

    @Test
    void answersEachArticleWithItsStoryAndWhatItCopies() throws IOException {
        var answers =
                answers(line("a", "One", "\"2026-03-02T08:00:00Z\""), line("b", "Two", "\"2026-03-02T09:00:00Z\""));
        assertEquals("{\"id\":\"a\",\"story\":\"s-a\"}", answers.getFirst());
        assertEquals("{\"id\":\"b\",\"story\":\"s-a\",\"copyOf\":\"a\"}", answers.getLast());
    }

    @Test
    void takesArticlesWithoutATime() throws IOException {
        assertEquals(
                2, answers(line("a", "One", "null"), line("b", "One", "null")).size());
    }

    @Test
    void saysWhatIsWrongWithALineAndGoesOn() throws IOException {
        var answers = answers(line("a", "One", "\"yesterday\""), "{\"title\":\"no id\"}", line("b", "One", "null"));
        assertTrue(answers.getFirst().contains("which is no time in UTC"), answers.getFirst());
        assertTrue(answers.get(1).contains("has no \\\"id\\\""), answers.get(1));
        assertEquals("{\"id\":\"b\",\"story\":\"s-b\"}", answers.getLast());
    }
}
