package org.footnote.model;

import java.util.ArrayList;
import java.util.List;

/// A story told in a few cited statements under headings. Get one from `brief`; immutable.
///
/// @param summary the one sentence on top, a statement like any other; its text is "" where nothing could be cited
/// @param dropped how many statements were left out because a citation did not hold
public record Brief(Statement summary, List<Section> sections, List<Disagreement> disagreements, int dropped) {
    /// A brief that says nothing.
    public static final Brief EMPTY = new Brief(new Statement("", List.of(), Support.ONE), List.of(), List.of(), 0);

    public Brief {
        sections = List.copyOf(sections);
        disagreements = List.copyOf(disagreements);
    }

    /// All statements in reading order, the summary first where it has words.
    public List<Statement> statements() {
        var all = new ArrayList<Statement>();
        if (!summary.text().isEmpty()) {
            all.add(summary);
        }
        sections.forEach(section -> all.addAll(section.statements()));
        return List.copyOf(all);
    }
}
