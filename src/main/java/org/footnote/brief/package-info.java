/// Stories to briefs of cited statements, and the check that every citation stands.
@NullMarked
package org.footnote.brief;

import org.jspecify.annotations.NullMarked;
