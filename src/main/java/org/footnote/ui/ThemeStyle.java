package org.footnote.ui;

import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import org.footnote.app.Settings;

/// Puts the reader's look onto a scene: light or dark by a style class of the root, the text size by its font size.
/// Nothing else changes when the look does, so that switching costs one pass of style.
final class ThemeStyle {
    /// Size of the interface's text at 100 per cent, in pixels; every other size is relative to it.
    private static final double BASE = 13;

    private static final PseudoClass SANS = PseudoClass.getPseudoClass("sans");

    /// Where the system cannot show a window through another, as on a remote desktop, the shadow and the round corners
    /// of a menu would stand on white.
    private static final PseudoClass OPAQUE = PseudoClass.getPseudoClass("opaque");

    private final Scene scene;
    private final WindowModel model;
    private final Runnable restyled;
    private final InvalidationListener system = scheme -> change();

    /// The system's preferences outlive every window, so they hold this only weakly; the model keeps it alive.
    ///
    /// @param restyled is called after every change of look but the first
    private ThemeStyle(Scene scene, WindowModel model, Runnable restyled) {
        this.scene = scene;
        this.model = model;
        this.restyled = restyled;
        addSheets(scene);
        model.settings().addListener(settings -> change());
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakInvalidationListener(system));
        apply();
    }

    /// Puts the look onto a scene and follows the reader's choices and the system's.
    static void follow(Scene scene, WindowModel model, Runnable restyled) {
        new ThemeStyle(scene, model, restyled);
    }

    /// Puts the usual look onto a scene that stands alone.
    static void dress(Scene scene) {
        addSheets(scene);
        apply(scene, Settings.DEFAULT);
    }

    private static void addSheets(Scene scene) {
        scene.getStylesheets()
                .addAll(sheet("colours.css"), sheet("window.css"), sheet("reading.css"), sheet("pages.css"));
    }

    private void change() {
        apply();
        scene.getRoot().applyCss();
        restyled.run();
    }

    /// Makes AtlantaFX the look of all stock controls; once for the program.
    static void install() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(ThemeStyle.class.getResource(name), name).toExternalForm();
    }

    private void apply() {
        apply(scene, model.settings().get());
    }

    private static void apply(Scene scene, Settings settings) {
        boolean dark = isDark(settings);
        var root = scene.getRoot();
        if (!dark) {
            root.getStyleClass().remove("dark");
        } else if (!root.getStyleClass().contains("dark")) {
            root.getStyleClass().add("dark");
        }
        root.setStyle("-fx-font-size: " + BASE * settings.textSize() / 100 + "px;");
        root.pseudoClassStateChanged(SANS, !settings.serif());
        root.pseudoClassStateChanged(OPAQUE, !Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW));
        scene.setFill(dark ? Color.web("#242321") : Color.web("#FFFFFF"));
    }

    /// The colour of a panel within a page: the sidebar's.
    static Color panel(boolean dark) {
        return dark ? Color.web("#1A1918") : Color.web("#F4F2ED");
    }

    static boolean isDark(Settings settings) {
        return switch (settings.theme()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }
}
