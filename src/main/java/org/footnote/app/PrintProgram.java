package org.footnote.app;

import java.nio.file.Files;
import java.nio.file.Path;

/// What Java hands over to printers with on Linux (`sun.print.UnixPrintJob`). Where it is missing, nothing is printed
/// and nobody is told.
public final class PrintProgram {
    private static final Path LINUX = Path.of("/usr/bin/lpr");

    private PrintProgram() {}

    /// Whether it is there, or is not needed; takes no time to speak of.
    public static boolean isThere() {
        return isThere(System.getProperty("os.name", ""), LINUX);
    }

    static boolean isThere(String system, Path program) {
        return !system.equals("Linux") || Files.isExecutable(program);
    }
}
