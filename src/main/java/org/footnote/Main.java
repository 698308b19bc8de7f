package org.footnote;

import org.footnote.cli.CommandLineEntry;

/// Starts Footnote: the window where no command is given and there is a display, else the command line.
public final class Main {
    private Main() {}

    /// Runs until the window is closed or the command is done, then exits with its status.
    ///
    /// @param arguments see `footnote --help`
    public static void main(String[] arguments) {
        System.exit(CommandLineEntry.run(arguments));
    }
}
