package org.footnote.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Goes from link to link of a document, for whoever has no pointer. FX thread only.
final class LinkWalk {
    private final List<Place> places = new ArrayList<>();
    private int at = -1;

    /// Begins before the first link.
    LinkWalk(Document document) {
        for (int index = 0; index < document.paragraphs().size(); index++) {
            if (document.paragraphs().get(index) instanceof Document.Text text) {
                int paragraph = index;
                text.links().forEach(link -> places.add(new Place(paragraph, link)));
            }
        }
    }

    /// A link and the paragraph in which it stands.
    record Place(int paragraph, Document.Link link) {}

    /// Is on the link on which an earlier walk was, if the documents have the same links: as when a picture has come.
    LinkWalk from(LinkWalk earlier) {
        at = places.equals(earlier.places) ? earlier.at : -1;
        return this;
    }

    /// The link on which the reader is.
    Optional<Place> current() {
        return at < 0 ? Optional.empty() : Optional.of(places.get(at));
    }

    /// Goes on by so many links; beyond the last and before the first is none.
    ///
    /// @return false if the reader is on no link now
    boolean move(int steps) {
        int next = at < 0 && steps < 0 ? places.size() - 1 : at + steps;
        at = next >= 0 && next < places.size() ? next : -1;
        return at >= 0;
    }
}
