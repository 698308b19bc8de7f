package org.footnote.cli;

import picocli.CommandLine.Command;

/// `footnote stage NAME`: one step of the pipeline as a filter of JSON Lines.
@Command(
        name = "stage",
        mixinStandardHelpOptions = true,
        description = "Runs one step of the pipeline as a filter: JSON Lines in, JSON Lines out.",
        subcommands = {
            ParseCommand.class,
            DatesCommand.class,
            BriefCommand.class,
            CuratedCommand.class,
            RelevanceCommand.class,
            GroupCommand.class,
            ExtractCommand.class
        })
final class StageCommand {}
