package org.footnote.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.css.PseudoClass;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The three panes side by side; one at a time where the window is narrow for the text size.
final class MainView extends StackPane {
    private static final double NARROW = 900;
    private static final double COMFORTABLE_PAGE = 640;

    private final WindowModel model;
    private final SidebarView sidebar;
    private final StoryListView list;
    private final BorderPane reading;
    private final StatusView status;
    private @Nullable ReadingBar bar;
    private final Words words;
    private final HBox panes = new HBox();
    private final PaneEdge sidebarEdge;
    private final PaneEdge listEdge;
    private PaneWidths widths = PaneWidths.USUAL;
    private boolean narrow;
    private boolean readingOnTop;
    private boolean sectionsOnTop;

    MainView(WindowModel model, SidebarView sidebar, StoryListView list, Region page, StatusView status, Words words) {
        this.model = model;
        this.sidebar = sidebar;
        this.list = list;
        this.status = status;
        this.words = words;
        reading = new BorderPane(page);
        reading.getStyleClass().add("reading-pane");
        HBox.setHgrow(reading, Priority.ALWAYS);
        reading.setMinWidth(0);
        panes.getChildren().addAll(sidebar, list, reading);
        sidebarEdge = new PaneEdge(
                sidebar,
                width -> setWidths(widths.withSidebar(width / scale())),
                () -> setWidths(widths.withSidebar(PaneWidths.USUAL.sidebar())));
        listEdge = new PaneEdge(
                list,
                width -> setWidths(widths.withList(width / scale())),
                () -> setWidths(widths.withList(PaneWidths.USUAL.list())));
        getChildren().addAll(panes, sidebarEdge, listEdge);
        widthProperty().addListener(width -> arrange());
        model.settings().addListener(settings -> arrange());
        model.reading().page().addListener((page1, was, is) -> {
            readingOnTop = !(is instanceof ReadingModel.Nothing);
            arrange();
        });
        list.onSections(() -> showSections(true));
        model.shelf().shown().addListener(shelf -> showSections(false));
        arrange();
    }

    /// Where the window is too narrow for the sidebar beside the list, shows it in the list's place.
    private void showSections(boolean shown) {
        sectionsOnTop = shown;
        arrange();
        var first = sidebar.lookup(".entry");
        if (shown && first != null) {
            first.requestFocus();
        }
    }

    /// Puts the bar over the reading pane; it is made last, from the commands.
    void setBar(ReadingBar bar) {
        this.bar = bar;
        reading.setTop(bar);
        arrange();
    }

    PaneWidths widths() {
        return widths;
    }

    /// Makes the panes as wide as the reader wants them, as far as there is room.
    void setWidths(PaneWidths wanted) {
        widths = wanted;
        arrange();
    }

    /// Where the page begins, 0 where it is not shown.
    DoubleBinding pageLeft() {
        return Bindings.createDoubleBinding(
                () -> reading.isVisible() ? reading.getLayoutX() : 0,
                reading.visibleProperty(),
                reading.layoutXProperty());
    }

    /// How wide the page is, or all panes where it is not shown.
    DoubleBinding pageWidth() {
        return Bindings.createDoubleBinding(
                () -> reading.isVisible() ? reading.getWidth() : getWidth(),
                reading.visibleProperty(),
                reading.widthProperty(),
                widthProperty());
    }

    private double scale() {
        return model.settings().get().textSize() / 100.0;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        sidebarEdge.follow(!narrow, getHeight());
        listEdge.follow(!narrow, getHeight());
    }

    boolean isNarrow() {
        return narrow;
    }

    /// In the narrow layout, goes from the page back to the list.
    ///
    /// @return false if the list was there already
    boolean backToList() {
        if (sectionsOnTop) {
            showSections(false);
            list.focusList();
            return true;
        }
        if (!narrow || !readingOnTop) {
            return false;
        }
        readingOnTop = false;
        arrange();
        return true;
    }

    /// In the narrow layout, shows the page.
    void showReading() {
        readingOnTop = true;
        arrange();
    }

    private void arrange() {
        double scale = scale();
        narrow = getWidth() > 0 && getWidth() / scale < NARROW;
        fix(sidebar, widths.sidebar() * scale);
        boolean sidebarBeside = narrow && getWidth() / scale >= widths.sidebar() + 360;
        boolean tight = narrow && !sidebarBeside;
        sectionsOnTop &= tight && !readingOnTop;
        if (sectionsOnTop) {
            fix(sidebar, getWidth());
        }
        list.standAlone(tight);
        boolean isSidebarAway = tight && !sectionsOnTop;
        status.standIn(isSidebarAway ? list : sidebar, isSidebarAway);
        show(sidebar, !narrow || sectionsOnTop || (!readingOnTop && sidebarBeside));
        show(list, !narrow || (!readingOnTop && !sectionsOnTop));
        show(reading, !narrow || readingOnTop);
        if (narrow) {
            list.setMinWidth(0);
            list.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(list, Priority.ALWAYS);
        } else {
            double room = getWidth() / scale - widths.sidebar() - COMFORTABLE_PAGE;
            fix(list, Math.clamp(room, PaneWidths.NARROWEST_LIST, widths.list()) * scale);
            HBox.setHgrow(list, Priority.NEVER);
        }
        if (bar != null) {
            bar.setNarrow(narrow, words.text("shelf.back"));
        }
        pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), narrow);
    }

    private static void fix(Region pane, double width) {
        pane.setMinWidth(width);
        pane.setPrefWidth(width);
        pane.setMaxWidth(width);
    }

    private static void show(Region pane, boolean shown) {
        pane.setVisible(shown);
        pane.setManaged(shown);
    }
}
