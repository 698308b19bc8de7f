package org.footnote.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Asks a program of the system, without a shell between. Blocks, for any thread but the window's.
final class SystemCommand {
    private static final int LONGEST_SECONDS = 3;
    private static final int LONGEST_ANSWER = 1_000;

    private SystemCommand() {}

    /// What a program prints; empty where there is no such program, or it fails, or takes too long.
    ///
    /// @param words the program and its arguments, handed over as they are
    static Optional<String> answer(List<String> words) {
        return answer(words, Map.of());
    }

    /// The same with an environment.
    ///
    /// @param environment what the program finds in its environment besides
    static Optional<String> answer(List<String> words, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(words).redirectErrorStream(true);
            builder.environment().putAll(environment);
            return answer(builder.start());
        } catch (IOException absent) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /// Whether a program takes what it is given: it is there, and ends well or is still at work after a while. It is
    /// left to run.
    ///
    /// @param words the program and its arguments, handed over as they are
    /// @param patience how long a program has to refuse
    static boolean takes(List<String> words, Duration patience) {
        try {
            var process = new ProcessBuilder(words)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return !process.waitFor(patience) || process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static Optional<String> answer(Process process) throws IOException, InterruptedException {
        try (var out = process.getInputStream()) {
            process.getOutputStream().close();
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
            var answer = new String(out.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
            return process.exitValue() == 0 ? Optional.of(answer.strip()) : Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }
}
