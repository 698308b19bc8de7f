package org.footnote.model;

import java.util.List;

/// A sentence of a brief with the citations that carry it.
///
/// @param text what is said
/// @param citations primary first; empty only in curated stories whose page gives none
/// @param support how many say it
public record Statement(String text, List<Citation> citations, Support support) {
    public Statement {
        citations = List.copyOf(citations);
    }
}
