package org.footnote.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.footnote.app.RefreshReport;
import org.footnote.model.Story;

/// Says what a refresh has brought: everything together, or the stories of the topics that the reader follows. In the
/// window while the reader looks at it, else on the desktop as well. FX thread only.
final class Announcer {
    private static final int MOST_ONE_BY_ONE = 3;

    private final WindowModel model;
    private Set<String> before = Set.of();
    private OnDesktop desktop = (key, values) -> {};

    /// Says something outside the window, unless the reader looks at it.
    interface OnDesktop {
        /// Says these words, unless the reader looks at the window.
        void say(String key, Object... values);
    }

    Announcer(WindowModel model) {
        this.model = model;
        model.refresh().state().addListener((state, was, is) -> {
            if (is instanceof RefreshModel.Running && !(was instanceof RefreshModel.Running)) {
                before = model.news().get().stories().stream().map(Story::id).collect(Collectors.toSet());
            }
        });
    }

    void onDesktop(OnDesktop desktop) {
        this.desktop = desktop;
    }

    /// Says it, if the reader wants to be told.
    void announce(RefreshReport report) {
        switch (model.settings().get().announced()) {
            case EVERYTHING -> {
                if (report.stories() > 0) {
                    say("toast.stories", report.stories());
                }
            }
            case FOLLOWED -> sayFollowed(freshOnFollowedTopics());
            case NOTHING -> {}
        }
    }

    private List<Story> freshOnFollowedTopics() {
        var followed = model.settings().get().followedTopics();
        return model.news().get().stories().stream()
                .filter(story -> !before.contains(story.id()))
                .filter(story -> story.topic() != null && followed.contains(story.topic()))
                .toList();
    }

    private void say(String key, Object... values) {
        model.toast().say(key, values);
        desktop.say(key, values);
    }

    private void sayFollowed(List<Story> stories) {
        if (stories.size() == 1) {
            say("toast.followed.one", stories.getFirst().headline());
        } else if (!stories.isEmpty()) {
            model.toast().say("toast.followed.some", stories.size());
            sayOnDesktop(stories);
        }
    }

    /// One by one where they are few.
    private void sayOnDesktop(List<Story> stories) {
        if (stories.size() > MOST_ONE_BY_ONE) {
            desktop.say("toast.followed.some", stories.size());
        } else {
            stories.forEach(story -> desktop.say("toast.followed.one", story.headline()));
        }
    }
}
