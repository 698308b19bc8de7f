package org.footnote.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Shows addresses in the reader's browser or mail program, by what the system has for it: `xdg-open` or a browser on
/// Linux, `open` on macOS, the URL handler on Windows. Blocks for a moment, not for the window's thread.
public final class Browser {
    /// A program that has refused an address has ended by then; one that shows it may run as long as the browser does.
    private static final int LONGEST_SECONDS = 5;

    private static final List<List<String>> LINUX = List.of(
            List.of("xdg-open"),
            List.of("gio", "open"),
            List.of("x-www-browser"),
            List.of("firefox"),
            List.of("google-chrome"),
            List.of("chromium"));

    private final List<List<String>> programs;

    /// @param programs with their arguments before the address; the first that takes it shows it
    Browser(List<List<String>> programs) {
        this.programs = programs;
    }

    /// That of the system.
    public static Browser ofSystem() {
        return new Browser(programs(System.getProperty("os.name", "")));
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
        return programs.stream().anyMatch(program -> isTaken(program, address));
    }

    private static boolean isTaken(List<String> program, String address) {
        var words = new ArrayList<>(program);
        words.add(address);
        try {
            var process = new ProcessBuilder(words)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return !process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
