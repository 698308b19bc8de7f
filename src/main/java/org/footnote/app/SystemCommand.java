package org.footnote.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
