package org.footnote.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.footnote.app.RefreshReport;
import org.footnote.model.Story;

/// Says what a refresh has brought: everything together, or the stories of the topics that the reader follows. FX
/// thread only.
final class Announcer {
    private final WindowModel model;
    private Set<String> before = Set.of();

    Announcer(WindowModel model) {
        this.model = model;
        model.refresh().state().addListener((state, was, is) -> {
            if (is instanceof RefreshModel.Running && !(was instanceof RefreshModel.Running)) {
                before = model.news().get().stories().stream().map(Story::id).collect(Collectors.toSet());
            }
        });
    }

    /// Says it, if the reader wants to be told.
    void announce(RefreshReport report) {
        switch (model.settings().get().announced()) {
            case EVERYTHING -> {
                if (report.stories() > 0) {
                    model.toast().say("toast.stories", report.stories());
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

    private void sayFollowed(List<Story> stories) {
        if (stories.size() == 1) {
            model.toast().say("toast.followed.one", stories.getFirst().headline());
        } else if (!stories.isEmpty()) {
            model.toast().say("toast.followed.some", stories.size());
        }
    }
}
