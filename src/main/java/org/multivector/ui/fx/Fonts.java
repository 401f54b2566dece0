package org.multivector.ui.fx;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import org.multivector.graphics.TextStyle;

/// The fonts that the program brings along: Inter for Latin and Cyrillic (Kazakh included), a Noto subset for Chinese.
public final class Fonts {

    /// The family of everything but Chinese.
    public static final String FAMILY = "Inter";
    /// The family of Chinese words.
    public static final String CHINESE_FAMILY = "Noto Sans CJK SC";

    private static final List<String> FILES = List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf", "Inter-Italic.otf", "NotoSansCJKsc-Regular.otf");
    /// The names that the toolkit gave to the files.
    private static final Map<String, String> NAMES = new ConcurrentHashMap<>();
    private static final Map<Face, Font> FACES = new ConcurrentHashMap<>();

    private record Face(String family, TextStyle.Weight weight, boolean italic, double size) { }

    private Fonts() { }

    /// Makes the fonts known to the toolkit. Takes some tens of milliseconds; call once before the first scene.
    ///
    /// @throws IllegalStateException when a font file is missing or unreadable
    public static void load() {
        for (var file : FILES) {
            var path = "/assets/fonts/" + file;
            try (var stream = Fonts.class.getResourceAsStream(path)) {
                var font = stream == null ? null : Font.loadFont(stream, 12);
                if (font == null) {
                    throw new IllegalStateException("cannot read the font " + path);
                }
                NAMES.put(file, font.getName());
            } catch (IOException reason) {
                throw new IllegalStateException("cannot read the font " + path, reason);
            }
        }
    }

    /// The font for these words in this style: the Chinese family where the words hold Chinese characters.
    public static Font of(String words, TextStyle style) {
        var family = chinese(words) ? CHINESE_FAMILY : FAMILY;
        return FACES.computeIfAbsent(new Face(family, style.weight(), style.italic(), style.size()), Fonts::make);
    }

    /// Whether the words hold Chinese characters.
    public static boolean chinese(String words) {
        return words.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
    }

    /// The toolkit knows only regular and bold within a family: the weights between them go by the names of their files.
    private static Font make(Face face) {
        var file = "Inter-" + (face.weight() == TextStyle.Weight.SEMIBOLD ? "SemiBold" : "Medium") + ".otf";
        boolean between = face.weight() == TextStyle.Weight.MEDIUM || face.weight() == TextStyle.Weight.SEMIBOLD;
        if (between && !face.italic() && face.family().equals(FAMILY) && NAMES.containsKey(file)) {
            return new Font(NAMES.get(file), face.size());
        }
        boolean bold = face.weight() == TextStyle.Weight.BOLD || face.weight() == TextStyle.Weight.SEMIBOLD;
        return Font.font(face.family(), bold ? FontWeight.BOLD : FontWeight.NORMAL, face.italic() ? FontPosture.ITALIC : FontPosture.REGULAR, face.size());
    }
}
