package org.footnote.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.footnote.ui.Document.Range;

/// The links of the document that is shown: the pointer goes over them, and Tab from one to the next. FX thread only.
final class DocumentLinks {
    private final RichTextArea area;
    private final Consumer<LinkWalk.Place> bringIntoView;
    private DocumentModel model = new DocumentModel(new Document(List.of()));
    private LinkWalk walk = new LinkWalk(new Document(List.of()));
    private Target target = new Target() {};

    /// @param area the text control
    /// @param bringIntoView scrolls to the place of a link, unless it is in view
    DocumentLinks(RichTextArea area, Consumer<LinkWalk.Place> bringIntoView) {
        this.area = area;
        this.bringIntoView = bringIntoView;
    }

    /// What happens to links.
    interface Target {
        /// The reader is on a link, or off it again ("").
        default void pointAt(String address) {}

        /// A link was pressed.
        default void open(String address) {}
    }

    /// Follows the pointer over links, and Tab through them.
    void follow(Target target) {
        this.target = target;
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && area.equals(key.getTarget()) && move(key.isShiftDown() ? -1 : 1)) {
                key.consume();
            }
        });
        area.focusWithinProperty().addListener((focus, was, is) -> {
            if (!is) {
                leave();
            }
        });
        area.addEventHandler(MouseEvent.MOUSE_MOVED, move -> target.pointAt(at(move)));
        area.addEventHandler(MouseEvent.MOUSE_EXITED, exit -> target.pointAt(""));
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            var address = at(click);
            if (!address.isEmpty() && click.isStillSincePress() && !area.hasNonEmptySelection()) {
                target.open(address);
            }
        });
    }

    private String at(MouseEvent event) {
        var position = area.getTextPosition(event.getScreenX(), event.getScreenY());
        return position == null ? "" : model.linkAt(position);
    }

    /// Takes the links of a document that takes the place of another; where they are the same, the reader stays on the
    /// one that was reached.
    void show(DocumentModel shown) {
        model = shown;
        walk = new LinkWalk(shown.document()).from(walk);
        walk.current().ifPresentOrElse(this::mark, this::leave);
    }

    /// Goes to the link `steps` further, brings it into view and tells its address; Enter opens it.
    ///
    /// @return false if there is none
    boolean move(int steps) {
        model.showWhole();
        if (!walk.move(steps)) {
            leave();
            return false;
        }
        walk.current().ifPresent(place -> {
            area.requestFocus();
            mark(place);
            bringIntoView.accept(place);
        });
        return true;
    }

    private void mark(LinkWalk.Place place) {
        var link = place.link();
        model.showWhole();
        model.showFocused(place.paragraph(), new Range(link.start(), link.end(), "link-focus"));
        area.setAccessibleHelp(model.words(place.paragraph(), link.start(), link.end()) + ", " + link.address());
        target.pointAt(link.address());
    }

    /// Opens the link on which the reader is.
    ///
    /// @return false if it is none
    boolean open() {
        walk.current().ifPresent(place -> target.open(place.link().address()));
        return walk.current().isPresent();
    }

    private void leave() {
        walk = new LinkWalk(model.document());
        model.showNoneFocused();
        area.setAccessibleHelp(null);
        target.pointAt("");
    }
}
