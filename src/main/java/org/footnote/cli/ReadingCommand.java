package org.footnote.cli;

import java.util.Optional;

/// A command that only reads what is kept, and so works beside a Footnote that has the home open.
abstract class ReadingCommand extends HomeCommand {
    @Override
    final Optional<String> inWindow() {
        return Optional.empty();
    }
}
