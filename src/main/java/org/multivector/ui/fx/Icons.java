package org.multivector.ui.fx;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/// Icons and buttons that show only an icon.
public final class Icons {

    private static final String UNKNOWN = "mdoal-label";

    private Icons() { }

    /// An icon from the icon font.
    ///
    /// @param literal an Ikonli literal such as `mdal-flag`
    /// @param size pixels
    public static FontIcon of(String literal, int size) {
        var icon = new FontIcon(known(literal));
        icon.setIconSize(size);
        icon.getStyleClass().add("icon");
        return icon;
    }

    /// An icon in a colour of the palette.
    ///
    /// @param token a palette token such as `theme-energy`
    public static FontIcon of(String literal, int size, String token) {
        var icon = of(literal, size);
        // The icon keeps its font in its style: add to it, never replace it.
        icon.setStyle(icon.getStyle() + "; -fx-icon-color: " + Themes.colour(token) + ";");
        return icon;
    }

    /// A button with an icon; the name is its tooltip and what a screen reader says.
    public static Button button(String literal, String name, Runnable action) {
        var button = new Button(name, of(literal, 18));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("icon-button");
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// The literal, or that of a plain label where no icon font knows it: a pack may name any.
    static String known(String literal) {
        try {
            IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance()).resolve(literal).resolve(literal);
            return literal;
        } catch (IllegalArgumentException | UnsupportedOperationException unknown) {
            return UNKNOWN;
        }
    }
}
