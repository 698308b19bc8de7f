package org.footnote.brief;

import org.footnote.model.Source;

/// A numbered source with the text that is stored of it.
///
/// @param text as stored; passages are ranges in it
public record SourceText(Source source, String text) {
    boolean isCopy() {
        return source.copyOf() != 0;
    }
}
