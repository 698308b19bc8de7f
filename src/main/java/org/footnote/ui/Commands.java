package org.footnote.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// All commands of the window, in the order in which they are listed.
final class Commands {
    private final List<Command> all = new ArrayList<>();
    private final Words words;
    private final BooleanSupplier isStoryShown;

    /// @param isStoryShown whether the reader can see what a command of the story would do
    Commands(Words words, BooleanSupplier isStoryShown) {
        this.words = words;
        this.isStoryShown = isStoryShown;
    }

    /// Adds a command whose name is under `command.<id>`.
    void add(String id, String key, Runnable run) {
        all.add(new Command(id, words.text("command." + id), key, () -> true, run));
    }

    /// Adds a command that acts on the story or the source that is shown.
    void addOfStory(String id, String key, Runnable run) {
        all.add(new Command(id, words.text("command." + id), key, isStoryShown, run));
    }

    List<Command> all() {
        return List.copyOf(all);
    }

    /// Those that would do something now.
    List<Command> possible() {
        return all.stream()
                .filter(command -> command.isPossible().getAsBoolean())
                .toList();
    }

    Command find(String id) {
        return all.stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No command " + id));
    }

    /// Does nothing where the command has nothing to act on.
    void run(String id) {
        find(id).runIfPossible();
    }
}
