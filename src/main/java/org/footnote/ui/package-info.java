/// The window, one of two front ends; alone knows JavaFX.
@NullMarked
package org.footnote.ui;

import org.jspecify.annotations.NullMarked;
