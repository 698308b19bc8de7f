package org.footnote.ui;

import java.util.ArrayList;
import java.util.List;

/// All commands of the window, in the order in which they are listed.
final class Commands {
    private final List<Command> all = new ArrayList<>();
    private final Words words;

    Commands(Words words) {
        this.words = words;
    }

    /// Adds a command whose name is under `command.<id>`.
    void add(String id, String key, Runnable run) {
        all.add(new Command(id, words.text("command." + id), key, run));
    }

    /// Adds a command that is named by the words under its id.
    void addNamed(String id, String key, Runnable run) {
        all.add(new Command(id, words.text(id), key, run));
    }

    List<Command> all() {
        return List.copyOf(all);
    }

    Command find(String id) {
        return all.stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No command " + id));
    }

    void run(String id) {
        find(id).run().run();
    }
}
