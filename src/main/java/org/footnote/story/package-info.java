/// Articles to stories: grouping, copies, relevance, topics and rank.
@NullMarked
package org.footnote.story;

import org.jspecify.annotations.NullMarked;
