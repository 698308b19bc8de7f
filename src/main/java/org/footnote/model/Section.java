package org.footnote.model;

import java.util.List;

/// A heading of a brief and the statements under it.
///
/// @param heading as shown; a curated story's own words, else the English name of one of the fixed sections
public record Section(String heading, List<Statement> statements) {
    /// The name of the fixed section whose statements have one source each.
    public static final String ONE_SOURCE = "Only one source says";

    public Section {
        statements = List.copyOf(statements);
    }

    /// Whether the heading says of each statement that one source has it, so that none has to be marked so.
    public boolean saysOneSource() {
        return heading.equals(ONE_SOURCE);
    }
}
