package org.footnote.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The manual page and the command line say the same.
class ManualPageTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z][a-z-]+)\\b");
    private static final Pattern OPTION = Pattern.compile("--[a-z]+");

    @Test
    void namesEveryCommandAndOption() throws IOException {
        var page = Files.readString(Path.of("src/main/dist/footnote.1")).replace("\\-", "-");
        var commands = found(COMMAND, help(), 1);
        assertTrue(commands.containsAll(List.of("refresh", "export-opml", "stage")), commands::toString);
        for (var command : commands) {
            assertTrue(Pattern.compile("(?m)^\\.B\\w* " + command).matcher(page).find(), command);
            for (var option : found(OPTION, help(command), 0)) {
                assertTrue(page.contains(option), command + " " + option);
            }
        }
    }

    private static List<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map(match -> match.group(group)).toList();
    }

    private static String help(String... command) {
        var out = new StringWriter();
        var words = Stream.concat(Stream.of(command), Stream.of("--help")).toArray(String[]::new);
        assertEquals(
                0,
                CommandLineEntry.run(
                        new NoWindow(), new PrintWriter(out, true), new PrintWriter(new StringWriter()), words));
        return out.toString();
    }
}
