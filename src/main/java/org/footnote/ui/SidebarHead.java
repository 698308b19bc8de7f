package org.footnote.ui;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What stands over the sections: the name, and beside it the window's menu.
final class SidebarHead extends HBox {
    SidebarHead() {
        var name = new Text("Footnote");
        name.getStyleClass().add("brand-name");
        var number = new Text("1");
        number.getStyleClass().add("brand-number");
        var brand = new TextFlow(name, number);
        brand.getStyleClass().add("brand");
        brand.setAccessibleText("Footnote");
        HBox.setHgrow(brand, Priority.ALWAYS);
        getStyleClass().add("sidebar-head");
        getChildren().add(brand);
    }

    /// The menu is made last, from the commands.
    void setMenu(WindowMenu menu) {
        getChildren().add(menu);
    }
}
