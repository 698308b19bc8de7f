/// What is kept: one SQLite file and a folder of pictures behind one door.
@NullMarked
package org.footnote.library;

import org.jspecify.annotations.NullMarked;
