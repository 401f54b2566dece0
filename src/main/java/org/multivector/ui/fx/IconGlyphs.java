package org.multivector.ui.fx;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/// Icons as letters of the icon fonts, for drawing on a canvas. Belongs to the JavaFX thread.
final class IconGlyphs {

    private final Map<String, Glyph> glyphs = new HashMap<>();
    private final Map<String, Font> fonts = new HashMap<>();

    private record Glyph(String letter, String font) { }

    /// The one letter that is the icon.
    ///
    /// A plain label where no icon font knows the literal, since a pack may name any.
    String letter(String literal) {
        return glyph(literal).letter();
    }

    Font font(String literal, double size) {
        var glyph = glyph(literal);
        return fonts.computeIfAbsent(glyph.font() + " " + size, _ -> new Font(glyph.font(), size));
    }

    private Glyph glyph(String literal) {
        return glyphs.computeIfAbsent(literal, IconGlyphs::find);
    }

    private static Glyph find(String literal) {
        return look(Icons.known(literal));
    }

    private static Glyph look(String literal) {
        var handler = IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance()).resolve(literal);
        var letter = Character.toString(handler.resolve(literal).getCode());
        return new Glyph(letter, ((Font) handler.getFont()).getName());
    }
}
