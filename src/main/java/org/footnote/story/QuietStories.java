package org.footnote.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.model.Membership;

/// The stored stories that nothing has come to for so long that they are closed: their articles need not be compared
/// with anything when a run is taken up again.
final class QuietStories {
    private QuietStories() {}

    /// Where the articles of closed stories belong.
    ///
    /// @param places where each article belongs, by its id
    /// @param quietHours how long before the newest article a story's last one has to lie
    static List<Membership> of(List<StoryGrouper.Item> items, Map<String, Membership> places, double quietHours) {
        var latest = new HashMap<String, Double>();
        var newest = Double.NEGATIVE_INFINITY;
        for (var item : items) {
            var place = places.get(item.id());
            if (place != null && !Double.isNaN(item.hours())) {
                latest.merge(place.story(), item.hours(), Math::max);
                newest = Math.max(newest, item.hours());
            }
        }
        var open = newest - quietHours;
        var quiet = new ArrayList<Membership>();
        for (var item : items) {
            var place = places.get(item.id());
            if (place != null && latest.getOrDefault(place.story(), open) < open) {
                quiet.add(place);
            }
        }
        return quiet;
    }
}
