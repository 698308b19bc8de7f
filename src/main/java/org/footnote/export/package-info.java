/// A story or an edition as Markdown, HTML, JSON or a feed.
@NullMarked
package org.footnote.export;

import org.jspecify.annotations.NullMarked;
