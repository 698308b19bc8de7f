package org.footnote.page;

import java.util.IdentityHashMap;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Whether elements stand within something. Each element of a page is looked at once, however many stand in it: a page
/// may have a hundred thousand, three hundred deep. Used while a page does not change, by one thread.
final class Surroundings {
    private final Predicate<Element> wanted;
    private final IdentityHashMap<Element, Boolean> known = new IdentityHashMap<>();

    /// @param wanted what is looked for
    Surroundings(Predicate<Element> wanted) {
        this.wanted = wanted;
    }

    /// Whether an element, or one that it stands in, up to the body, is what is looked for.
    boolean hold(@Nullable Element element) {
        if (element == null || element.nameIs("body")) {
            return false;
        }
        var before = known.get(element);
        if (before != null) {
            return before;
        }
        boolean found = wanted.test(element) || hold(element.parent());
        known.put(element, found);
        return found;
    }
}
