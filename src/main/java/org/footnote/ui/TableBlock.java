package org.footnote.ui;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import org.footnote.model.Block;

/// An article's table; a wide one scrolls sideways within the column.
final class TableBlock extends StackPane {
    /// @param cited true if the passage that is shown stands in it
    TableBlock(Block.Table table, boolean cited) {
        getStyleClass().add("article-table");
        var grid = new GridPane();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                var cell = new ArticleLabel(
                        table.rows().get(row).get(column), row == 0 && table.header() ? "table-head" : "table-cell");
                cell.setMaxSize(280, Double.MAX_VALUE);
                if (cited) {
                    cell.getStyleClass().add("cited");
                }
                GridPane.setFillWidth(cell, true);
                GridPane.setHgrow(cell, javafx.scene.layout.Priority.ALWAYS);
                grid.add(cell, column, row);
            }
        }
        var scroll = new ScrollPane(grid);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
    }
}
