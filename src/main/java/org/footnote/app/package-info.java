/// The use cases and the wiring: carries values from one room to the next.
@NullMarked
package org.footnote.app;

import org.jspecify.annotations.NullMarked;
