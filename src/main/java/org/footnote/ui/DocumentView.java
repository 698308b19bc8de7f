package org.footnote.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.footnote.ui.Document.Range;
import org.jspecify.annotations.Nullable;

/// Shows one [Document] in a centred column, with selection over paragraphs and citations that take the focus.
/// It, its parts and [DocumentModel] alone know the text control; FX thread only.
final class DocumentView extends StackPane {
    static final String STYLE = "document";

    private static final double LEAST_MARGIN = 24;
    private static final double LINE_STEP = 6;
    private static final double LEAST_PANE = 900;
    private static final Duration REST = Duration.millis(250);
    private static final Duration FRAME = Duration.millis(16);
    /// Paragraphs that are laid out well within a frame. The text control lays out all others anew when some are added,
    /// so that steps of one size would take longer and longer.
    private static final int AT_ONCE = 4;

    /// How much of the pane's height a press of the space bar goes on: some lines stay to go on reading from.
    private static final double SCREENFUL = .88;

    private final RichTextArea area = IncubatorNotice.without(RichTextArea::new);
    private final DocumentScroll scroll = new DocumentScroll(area);
    private final LateFocus lateFocus = new LateFocus(area);
    private DocumentModel model = new DocumentModel(new Document(List.of()));
    private final DocumentLinks links = new DocumentLinks(area, this::bringIntoView);
    private final Runnable afterLayout = this::updateRows;
    private final PauseTransition rest = new PauseTransition(REST);
    private double column = 680;
    private boolean isLaidOut;
    private @Nullable Region opened;

    DocumentView() {
        getStyleClass().add(STYLE);
        area.setEditable(false);
        area.setDisplayCaret(false);
        // The control blinks a caret that is not shown, and so would wake the program sixty times a second.
        area.setCaretBlinkPeriod(Duration.ZERO);
        area.setWrapText(true);
        area.setUndoRedoEnabled(false);
        getChildren().add(area);
        rest.setOnFinished(pause -> showMoreOnceRested());
        sceneProperty().addListener((scene, was, is) -> followLayout(was, is));
        area.addEventFilter(ScrollEvent.SCROLL, scroll -> showMore());
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> model.showWhole());
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            // Showing more makes all nodes anew: what is pressed has to be there still when it is let go.
            if (!(press.getTarget() instanceof Node pressed && TextButton.isAt(pressed))) {
                model.showWhole();
            }
        });
        // An event, and no reference from the node to its view: the text control never lets go of the last node that it
        // has laid out, and so would hold on to the window.
        addEventHandler(Opened.TYPE, event -> {
            if (event.getTarget() instanceof Region region) {
                bringIntoView(region);
            }
        });
    }

    /// The first pause is over when the page has been laid out, however long that took; the second is the reader's.
    private void showMoreOnceRested() {
        if (isLaidOut) {
            showMore();
        } else {
            isLaidOut = true;
            rest.setDuration(REST);
            rest.playFromStart();
        }
    }

    /// What has come into view is filled after the layout and before it is painted.
    private void followLayout(@Nullable Scene was, @Nullable Scene is) {
        if (was != null) {
            was.removePostLayoutPulseListener(afterLayout);
        }
        if (is != null) {
            is.addPostLayoutPulseListener(afterLayout);
        }
    }

    private void updateRows() {
        model.updateRows();
        lateFocus.give();
        if (opened != null) {
            double below = belowView(opened);
            opened = null;
            if (below > 0) {
                scroll.by(below);
            }
        }
    }

    /// Scrolls, once it is laid out, as far as something that has just been opened needs to be in view, but not beyond
    /// its top.
    private void bringIntoView(Region node) {
        opened = node;
        node.requestLayout();
    }

    private double belowView(Region node) {
        var place = area.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        return place == null ? 0 : Math.min(place.getMaxY() + LEAST_MARGIN - area.getHeight(), place.getMinY());
    }

    /// Shows some more of the document, and the others from frame to frame.
    private void showMore() {
        rest.setDuration(FRAME);
        if (model.showMore(Math.max(AT_ONCE, model.shown() / 2))) {
            rest.playFromStart();
        }
    }

    /// The links in it.
    DocumentLinks links() {
        return links;
    }

    private void bringIntoView(LinkWalk.Place place) {
        if (!isInView(model.position(place.paragraph(), place.link().start()))) {
            reveal(place.paragraph(), place.link().start());
        }
    }

    private boolean isInView(TextPos position) {
        var first = scroll.positionAt(LINE_STEP);
        var last = scroll.positionAt(area.getHeight() - 4 * LINE_STEP);
        return first != null && last != null && first.compareTo(position) <= 0 && position.compareTo(last) < 0;
    }

    /// Shows a document from its top: what fills the pane at once, the rest in a moment, or as soon as it is needed.
    ///
    /// @param columnWidth of the text, in pixels
    /// @param scale of the text, 1 for 100 per cent
    void show(Document document, double columnWidth, double scale) {
        column = columnWidth;
        model = new DocumentModel(document);
        model.setBlank(true);
        area.setModel(model);
        model.setBlank(false);
        model.showBeginning(Math.max(LEAST_PANE, area.getHeight()), columnWidth, scale);
        isLaidOut = false;
        rest.setDuration(FRAME);
        rest.playFromStart();
        links.show(model);
        pad();
    }

    /// Says the first paragraph anew: the others, what is selected and the place stay as they are.
    ///
    /// @return false if it says so already
    boolean sayFirst(Document.Text first) {
        return model.replaceFirst(first);
    }

    void setDescription(String description) {
        area.setAccessibleText(description);
    }

    /// Centres the column before the text control is laid out: it would lay everything out once more for another
    /// padding.
    @Override
    protected void layoutChildren() {
        pad();
        super.layoutChildren();
    }

    private void pad() {
        double side = Math.max(LEAST_MARGIN, Math.floor((getWidth() - PageScroll.SCROLL_BAR - column) / 2));
        var padding = new Insets(30, side, 60, side);
        if (!padding.equals(area.getContentPadding())) {
            area.setContentPadding(padding);
        }
    }

    /// Brings a place to a third of the height.
    void reveal(int paragraph, int offset) {
        reveal(paragraph, offset, area.getHeight() / 3);
    }

    /// Brings a place so far below the top of the pane, in pixels.
    void reveal(int paragraph, int offset, double y) {
        model.showWhole();
        area.select(model.position(paragraph, offset));
        area.layout();
        scroll.by(y(paragraph, offset) - y);
    }

    /// The place that stands at the top of the pane, if it has been laid out.
    Optional<Place> top() {
        return Optional.ofNullable(scroll.positionAt(LINE_STEP))
                .map(position -> new Place(position.index(), model.offset(position), model.offset(position)));
    }

    /// Y of a place's line within the control; 0 where it is above what is laid out.
    double y(int paragraph, int offset) {
        var position = model.position(paragraph, offset);
        double line = 0;
        for (double y = 0; y < area.getHeight(); y += LINE_STEP) {
            var there = scroll.positionAt(y);
            if (there == null || there.compareTo(position) > 0) {
                break;
            }
            line = y;
        }
        return line;
    }

    /// Scrolls one screen on.
    ///
    /// @return false if the end was already in view
    boolean pageDown() {
        model.showWhole();
        if (scroll.above() >= scroll.room() - 1) {
            return false;
        }
        scroll.by(area.getHeight() * SCREENFUL);
        return true;
    }

    /// Scrolls one screen back.
    void pageUp() {
        scroll.by(-area.getHeight() * SCREENFUL);
    }

    /// How far down the document is scrolled, 0 to 1.
    double scrolled() {
        return scroll.share();
    }

    /// Scrolls so far down, 0 to 1.
    void scrollTo(double share) {
        model.showWhole();
        layout();
        scroll.to(share * scroll.room());
    }

    /// Scrolls so that so many pixels of the document are above what is in view.
    void scrollBelow(double pixels) {
        scrollTo(0);
        area.layout();
        scroll.to(pixels);
    }

    /// How many pixels of the document are above what is in view.
    double above() {
        return scroll.above();
    }

    /// A range of a paragraph in which something was found.
    record Place(int paragraph, int start, int end) {}

    /// Marks what stands in each paragraph, and nothing else.
    ///
    /// @param marks answers the ranges in a text, start and end in turn
    /// @return where they are, in reading order
    List<Place> mark(Function<String, List<Integer>> marks) {
        model.showWhole();
        var places = new ArrayList<Place>();
        Map<Integer, List<Range>> ranges = new TreeMap<>();
        for (int index = 0; index < model.size(); index++) {
            var found = marks.apply(model.words(index));
            for (int at = 0; at + 1 < found.size(); at += 2) {
                places.add(new Place(index, found.get(at), found.get(at + 1)));
                ranges.computeIfAbsent(index, any -> new ArrayList<>())
                        .add(new Range(found.get(at), found.get(at + 1), "found"));
            }
        }
        model.showFound(ranges);
        return places;
    }

    /// Marks the place on which the reader is among those that were found, and brings it into view.
    void pointAt(Place place) {
        model.showWhole();
        model.showFocused(place.paragraph(), new Range(place.start(), place.end(), "found-here"));
        reveal(place.paragraph(), place.start());
    }

    /// Marks no place as the one on which the reader is.
    void pointAtNone() {
        model.showNoneFocused();
    }

    void copy() {
        model.showWhole();
        area.copy();
    }

    void selectAll() {
        model.showWhole();
        area.selectAll();
    }

    void focus() {
        area.requestFocus();
    }

    /// Gives the focus to the node with an id once it is there, unless the reader has gone elsewhere by then.
    void focus(String id) {
        area.requestFocus();
        lateFocus.await(id);
    }

    Region control() {
        return area;
    }
}
