package org.footnote.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A sentence of a brief with the citations that carry it.
///
/// @param text what is said
/// @param citations primary first; empty only in curated stories whose page gives none
/// @param support how many say it
public record Statement(String text, List<Citation> citations, Support support) {
    public Statement {
        citations = List.copyOf(citations);
    }

    /// When the words were written, where they name a day or a time that only this tells ("yesterday", "on Tuesday"):
    /// to be shown beside them. Empty where they name none, or where their source has no date.
    ///
    /// @param sources those that the citations' numbers mean
    public Optional<Instant> written(List<Source> sources) {
        return RelativeDays.areIn(text)
                ? citations.stream()
                        .filter(Citation::isOfTheVeryWords)
                        .flatMap(citation -> sources.stream().filter(source -> source.number() == citation.source()))
                        .flatMap(source -> Optional.ofNullable(source.published()).stream())
                        .findFirst()
                : Optional.empty();
    }
}
