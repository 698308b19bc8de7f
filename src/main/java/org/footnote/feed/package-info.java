/// Feed bytes in any format to entries, feeds found behind an address, and OPML.
@NullMarked
package org.footnote.feed;

import org.jspecify.annotations.NullMarked;
