/// HTML to clean blocks: sanitising, article extraction and image references.
@NullMarked
package org.footnote.page;

import org.jspecify.annotations.NullMarked;
