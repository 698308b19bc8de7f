package org.footnote.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process that stores, again and again on one library. `-Dfootnote.kills=50` for more often than by
/// default.
class KillTest {
    private static final int KILLS = Integer.getInteger("footnote.kills", 10);

    @TempDir
    Path home;

    @Test
    void holdsEverythingAcknowledgedWhenKilledAtAnyMoment() throws Exception {
        var random = new Random(20261125);
        var acknowledged = new ArrayList<String>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(storeUntilKilled(kill, random.nextInt(250)));
            assertHolds(acknowledged);
        }
        assertTrue(acknowledged.size() >= KILLS, "something was acknowledged each time");
    }

    private List<String> storeUntilKilled(int round, int millis) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProcess.class.getName(),
                        home.toString(),
                        "r" + round)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var acknowledged = new ArrayList<String>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var first = lines.readLine();
            Thread.sleep(millis);
            // Unlike Process, its handle leaves what was printed to be read.
            process.toHandle().destroyForcibly();
            for (var line = first; line != null; line = lines.readLine()) {
                acknowledged.add(line);
            }
        }
        process.waitFor();
        // The last line may be cut off by the kill.
        acknowledged.removeIf(id -> id.length() != 16);
        return acknowledged;
    }

    private void assertHolds(List<String> acknowledged) {
        try (var library = Library.open(home)) {
            assertEquals(Opening.State.READY, library.opening().state());
            var said = library.read(session -> session.list("PRAGMA integrity_check", row -> row.getString(1)));
            assertEquals(List.of("ok"), said);
            assertEquals(acknowledged.size(), library.articles(acknowledged).size());
            assertEquals(0, lostToTheSearch(library), "every article can be found or waits for it");
            var stories = acknowledged.stream().map(id -> "story-" + id).toList();
            assertEquals(acknowledged.size(), library.stories(stories).size());
            var saved =
                    library.statuses().stream().filter(status -> status.saved()).count();
            assertTrue(saved >= acknowledged.size(), "every status that was acknowledged is there");
            var last = acknowledged.getLast();
            assertTrue(library.body(last).orElseThrow().text().startsWith("Acknowledged"));
        }
    }

    private static long lostToTheSearch(Library library) {
        return library.read(session -> session.number("SELECT count(*) FROM article"
                + " WHERE row NOT IN (SELECT row FROM unindexed) AND row NOT IN (SELECT id FROM words_docsize)"));
    }
}
