/// Footnote: a desktop reader for curated AI news in which every line has its source.
@NullMarked
package org.footnote;

import org.jspecify.annotations.NullMarked;
