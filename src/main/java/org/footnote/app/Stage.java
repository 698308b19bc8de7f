package org.footnote.app;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// One step of the pipeline as a filter of JSON objects: a thin door on the code that a refresh runs.
public interface Stage {
    /// Takes one line and gives the answers that are ready, often one, none if the stage reads all lines first.
    ///
    /// @throws IllegalArgumentException with a message in plain words if the line cannot be answered
    List<ObjectNode> take(ObjectNode line);

    /// Gives the answers that were held back until the last line.
    default List<ObjectNode> finish() {
        return List.of();
    }
}
