/// Pure functions on words: sentences, terms, shingles, dates and numbers in prose, names of months.
@NullMarked
package org.footnote.text;

import org.jspecify.annotations.NullMarked;
