/// The command line, one of two front ends.
@NullMarked
package org.footnote.cli;

import org.jspecify.annotations.NullMarked;
