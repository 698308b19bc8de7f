package org.footnote.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The door of the command line: reads the arguments, runs the command, answers with the exit status.
@Command(
        name = "footnote",
        mixinStandardHelpOptions = true,
        version = "Footnote 0.1.0",
        description = "Reads AI news from feeds and tells it in stories in which every line has its source.",
        subcommands = StageCommand.class)
public final class CommandLineEntry {
    /// Runs the command that the arguments name.
    ///
    /// @return 0 when all went well, 1 when something failed, 2 when the arguments or the input are wrong
    public static int run(String... arguments) {
        return new CommandLine(new CommandLineEntry())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }
}
