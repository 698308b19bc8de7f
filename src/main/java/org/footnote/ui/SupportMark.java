package org.footnote.ui;

import javafx.scene.AccessibleRole;
import org.footnote.model.Support;

/// How well a statement is supported, as a small mark after its citations: told by shape, not by colour alone.
final class SupportMark extends InlineText {
    SupportMark(Support support, Words words) {
        super(
                switch (support) {
                    case SEVERAL -> "●";
                    case ONE -> "○";
                    case OWN -> "◐";
                });
        getStyleClass().addAll("support", "support-" + support.key());
        var meaning = words.text("support." + support.key());
        PointerTip.of(this, meaning);
        setAccessibleText(meaning);
        setAccessibleRole(AccessibleRole.TEXT);
    }
}
