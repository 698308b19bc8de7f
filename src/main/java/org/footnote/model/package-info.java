/// The words of the product as records and enums, readable from every room; it knows nothing else of ours.
@NullMarked
package org.footnote.model;

import org.jspecify.annotations.NullMarked;
