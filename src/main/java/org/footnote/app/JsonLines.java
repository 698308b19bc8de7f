package org.footnote.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads JSON Lines, hands each object to a stage and writes its answers, in order.
/// A line that cannot be answered is answered by its `id`, `"ok": false` and `"error"`; the rest goes on.
public final class JsonLines {
    private static final JsonMapper JSON = new JsonMapper();

    private final Stage stage;
    private final PrintWriter out;
    private int readable;

    private JsonLines(Stage stage, PrintWriter out) {
        this.stage = stage;
        this.out = out;
    }

    /// Filters everything from `in` to `out`, both UTF-8.
    ///
    /// @throws UnreadableInputException if the first line is not a JSON object
    public static void filter(InputStream in, OutputStream out, Stage stage) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        var writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
        try {
            new JsonLines(stage, writer).filter(reader);
        } finally {
            writer.flush();
        }
    }

    private void filter(BufferedReader reader) throws IOException {
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank()) {
                answer(line);
            }
        }
        write(stage.finish());
    }

    private void answer(String line) {
        var object = parse(line);
        if (object == null) {
            if (readable == 0) {
                throw new UnreadableInputException(
                        "Standard input is not JSON Lines: each line has to be one JSON object.");
            }
            write(List.of(error(null, "This line is not a JSON object.")));
            return;
        }
        readable++;
        try {
            write(stage.take(object));
        } catch (IllegalArgumentException refused) {
            write(List.of(error(object, String.valueOf(refused.getMessage()))));
        }
    }

    private static @Nullable ObjectNode parse(String line) {
        try {
            return JSON.readTree(line) instanceof ObjectNode object ? object : null;
        } catch (JacksonException broken) {
            return null;
        }
    }

    private static ObjectNode error(@Nullable ObjectNode line, String message) {
        var answer = JSON.createObjectNode();
        if (line != null && line.has("id")) {
            answer.set("id", line.get("id"));
        } else {
            answer.putNull("id");
        }
        return answer.put("ok", false).put("error", message);
    }

    private void write(List<ObjectNode> answers) {
        for (var answer : answers) {
            out.println(JSON.writeValueAsString(answer));
        }
    }
}
