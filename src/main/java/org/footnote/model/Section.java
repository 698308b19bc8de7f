package org.footnote.model;

import java.util.List;

/// A heading of a brief and the statements under it.
///
/// @param heading as shown; a curated story's own words, else the English name of one of the fixed sections
public record Section(String heading, List<Statement> statements) {
    public Section {
        statements = List.copyOf(statements);
    }
}
