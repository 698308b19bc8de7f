package org.footnote.ui;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.footnote.app.OpenRequest;

/// Takes what the reader drags onto the window from elsewhere: lists of feeds, or the address of a feed or of its site.
/// FX thread only.
final class Drops {
    private final WindowModel model;
    private final Sheet sheet;

    private Drops(WindowModel model, Sheet sheet) {
        this.model = model;
        this.sheet = sheet;
    }

    static void listen(Scene scene, WindowModel model, Sheet sheet) {
        var drops = new Drops(model, sheet);
        scene.setOnDragOver(drag -> {
            if (!drops.wanted(drag.getDragboard()).isEmpty()) {
                drag.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            }
        });
        scene.setOnDragDropped(drag -> {
            var wanted = drops.wanted(drag.getDragboard());
            wanted.forEach(drops::take);
            drag.setDropCompleted(!wanted.isEmpty());
        });
    }

    private List<OpenRequest> wanted(Dragboard dragged) {
        var wanted = requests(
                dragged.hasFiles() ? dragged.getFiles() : List.of(),
                dragged.hasUrl() ? dragged.getUrl() : "",
                dragged.hasString() ? dragged.getString() : "");
        return wanted.stream()
                .filter(request -> !sheet.isOpen() || request instanceof OpenRequest.OpenList)
                .toList();
    }

    /// What is to be opened of what is dragged: all lists among the files, else one address.
    static List<OpenRequest> requests(List<File> files, String url, String text) {
        return files.isEmpty()
                ? Stream.of(url, text)
                        .map(OpenRequest::of)
                        .flatMap(Optional::stream)
                        .limit(1)
                        .toList()
                : files.stream()
                        .map(file -> OpenRequest.of(file.getPath()))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /// Under a sheet, as at the first start, nothing is opened that it covers.
    private void take(OpenRequest request) {
        if (sheet.isOpen() && request instanceof OpenRequest.OpenList list) {
            model.feeds().importOpml(list.file());
        } else {
            model.take(request);
        }
    }
}
