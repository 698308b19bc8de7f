package org.footnote.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.footnote.app.FootnoteException;
import org.footnote.app.Home;
import org.footnote.app.OpenRequest;
import org.footnote.app.Trouble;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// The door of the command line: reads the arguments, runs the command, answers with the exit status. Never a stack
/// trace: what goes wrong is said in plain words on standard error.
@Command(
        name = "footnote",
        mixinStandardHelpOptions = true,
        versionProvider = AboutCommand.class,
        description = "Reads AI news from feeds and tells it in stories in which every line has its source.",
        footer = {
            "",
            "Without a command: the window, where there is a display; else today's edition.",
            "Exit status: 0 when all went well, 1 when something failed, 2 when the arguments or the input were wrong."
        },
        subcommands = {
            EditionCommand.class,
            ExportCommand.class,
            RefreshCommand.class,
            SearchCommand.class,
            OfflineCommand.class,
            AddCommand.class,
            RemoveCommand.class,
            FeedsCommand.class,
            ImportCommand.class,
            ExportOpmlCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            StageCommand.class,
            AboutCommand.class
        })
public final class CommandLineEntry implements Callable<Integer> {
    private final Window window;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Where everything is kept; else FOOTNOTE_HOME, else the system's place for application data.")
    private @Nullable Path home;

    @Parameters(
            arity = "0..1",
            paramLabel = "ADDRESS|FILE",
            description = "A feed's address or an OPML file, to be opened in the window.")
    private @Nullable String what;

    private CommandLineEntry(Window window) {
        this.window = window;
    }

    /// Runs the command that the arguments name, with the standard streams.
    ///
    /// @param window shown where no command is named
    /// @return 0 when all went well, 1 when something failed, 2 when the arguments or the input are wrong
    public static int run(Window window, String... arguments) {
        LogFile.leaveTheTerminal();
        return run(
                window,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments);
    }

    /// Runs the command that the arguments name.
    ///
    /// @param out where answers go
    /// @param err where complaints go
    /// @return the exit status
    static int run(Window window, PrintWriter out, PrintWriter err, String... arguments) {
        var start = PlainStart.of(arguments);
        if (start.isPresent() && window.isPossible()) {
            return start.get().show(window, err);
        }
        return new CommandLine(new CommandLineEntry(window))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, CommandLineEntry::path)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((wrong, given) -> refuse(wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> fail(failure, command))
                .execute(arguments);
    }

    private static Path path(String name) {
        try {
            return Home.path(name);
        } catch (FootnoteException wrong) {
            throw new TypeConversionException(wrong.getMessage());
        }
    }

    /// Without a command: the window, or where there is no display the edition.
    @Override
    public Integer call() throws InterruptedException {
        var request = request();
        if (!window.isPossible()) {
            return callWithoutWindow(request);
        }
        new WindowStart(home == null ? Home.standard() : home, request)
                .run(window, command().getErr());
        return 0;
    }

    private OpenRequest request() {
        return what == null
                ? new OpenRequest.ShowWindow()
                : OpenRequest.of(what)
                        .orElseThrow(() -> new ParameterException(
                                command(),
                                "\"" + what + "\" is neither a command nor a feed's address nor an OPML file."));
    }

    private int callWithoutWindow(OpenRequest request) {
        return switch (request) {
            case OpenRequest.ShowWindow edition -> {
                command()
                        .getErr()
                        .println("There is no display, so here is the edition. For the window, start Footnote on a"
                                + " desktop; \"footnote --help\" lists the commands.");
                yield execute("edition");
            }
            case OpenRequest.OpenFeed feed -> execute("add", feed.address());
            case OpenRequest.OpenList list -> execute("import", list.file().toString());
        };
    }

    private int execute(String... words) {
        var all = new ArrayList<>(List.of(words));
        if (home != null) {
            all.addAll(0, List.of("--home", home.toString()));
        }
        return command().execute(all.toArray(String[]::new));
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec, "picocli sets this before it calls").commandLine();
    }

    /// The home that was named before a command, or null.
    @Nullable
    Path home() {
        return home;
    }

    private static int refuse(ParameterException wrong) {
        var command = wrong.getCommandLine();
        command.getErr().println(sentence(String.valueOf(wrong.getMessage())) + " See " + name(command) + " --help.");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static int fail(Exception failure, CommandLine command) {
        complain(failure, command.getErr());
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    /// Says to the reader what went wrong, and to the log how.
    static void complain(Exception failure, PrintWriter err) {
        if (!(failure instanceof FootnoteException)) {
            LoggerFactory.getLogger(CommandLineEntry.class).warn("The command failed", failure);
        }
        err.println(Trouble.inWords(failure));
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }

    private static String sentence(String message) {
        var line = message.lines().findFirst().orElse("").strip();
        return line.endsWith(".") ? line : line + ".";
    }
}
