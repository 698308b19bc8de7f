package org.footnote.feed;

import java.util.List;
import org.jdom2.Document;

/// A feed as its specification wants it, ready for ROME, and what ROME cannot carry.
///
/// @param document RSS 2.0 or Atom 1.0
/// @param feed extras of the feed itself
/// @param entries extras of each entry, in the order of the document's
record RepairedFeed(Document document, Extras feed, List<Extras> entries) {}
