package org.footnote.app;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Shows addresses in the reader's browser or mail program, by what the system has for it: `xdg-open` or a browser on
/// Linux, `open` on macOS, the URL handler on Windows. Blocks for a moment, not for the window's thread.
public final class Browser {
    /// A program that has refused an address has ended by then; one that shows it may run as long as the browser does.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final List<List<String>> LINUX = List.of(
            List.of("xdg-open"),
            List.of("gio", "open"),
            List.of("x-www-browser"),
            List.of("firefox"),
            List.of("google-chrome"),
            List.of("chromium"));

    private final List<List<String>> programs;
    private final Duration patience;

    /// @param programs with their arguments before the address; the first that takes it shows it
    /// @param patience how long each has to refuse it
    Browser(List<List<String>> programs, Duration patience) {
        this.programs = programs;
        this.patience = patience;
    }

    /// That of the system.
    public static Browser ofSystem() {
        return new Browser(programs(System.getProperty("os.name", "")), PATIENCE);
    }

    static List<List<String>> programs(String system) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return List.of(List.of("open"));
        }
        return name.startsWith("windows") ? List.of(List.of("rundll32", "url.dll,FileProtocolHandler")) : LINUX;
    }

    /// Shows an address.
    ///
    /// @return false if no program took it
    public boolean show(String address) {
        return programs.stream()
                .map(program ->
                        Stream.concat(program.stream(), Stream.of(address)).toList())
                .anyMatch(words -> SystemCommand.takes(words, patience));
    }
}
