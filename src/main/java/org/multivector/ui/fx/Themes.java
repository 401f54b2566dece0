package org.multivector.ui.fx;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.multivector.graphics.Appearance;
import org.multivector.graphics.Palette;

/// Turns palettes into style sheets, so that controls, map and charts change their colours together.
///
/// Every token becomes a looked-up colour: `map-sea` is `-mv-map-sea`. Belongs to the JavaFX thread.
public final class Themes {

    private static final List<String> SHEETS = List.of("house.css", "map.css", "details.css", "present.css");
    private static final String MODENA = """
            -fx-base: -mv-surface-raised; -fx-background: -mv-surface; -fx-control-inner-background: -mv-surface-raised;
            -fx-accent: -mv-accent; -fx-focus-color: -mv-focus; -fx-faint-focus-color: transparent; -fx-default-button: -mv-accent;
            -fx-text-background-color: -mv-ink; -fx-text-base-color: -mv-ink; -fx-text-inner-color: -mv-ink; -fx-mark-color: -mv-ink-muted;
            -fx-box-border: -mv-line-strong; -fx-text-box-border: -mv-line-strong; -fx-outer-border: -mv-line; -fx-selection-bar: -mv-accent;
            -fx-selection-bar-text: -mv-on-accent; -fx-prompt-text-fill: -mv-ink-muted;
            """;

    private static final Set<String> TOKENS = Palette.of(Appearance.LIGHT).colours().keySet();

    private final Map<Appearance, Palette> palettes = new EnumMap<>(Appearance.class);

    /// The looked-up colour of a token; that of other actors where a pack names a token that no palette knows.
    public static String colour(String token) {
        return "-mv-" + (TOKENS.contains(token) ? token : "actor-other");
    }

    /// The palette of an appearance, read once.
    public Palette palette(Appearance appearance) {
        return palettes.computeIfAbsent(appearance, Palette::of);
    }

    /// Replaces the style sheets, for instance those of a scene, by those of the appearance.
    public void apply(Collection<String> sheets, Appearance appearance) {
        sheets.clear();
        sheets.add(lookups(palette(appearance)));
        SHEETS.forEach(name -> sheets.add(Themes.class.getResource("/org/multivector/style/" + name).toExternalForm()));
    }

    private static String lookups(Palette palette) {
        var css = new StringBuilder(".root {\n");
        new TreeMap<>(palette.colours()).forEach((token, colour) -> css.append("-mv-").append(token).append(": ").append(colour.css()).append(";\n"));
        css.append(MODENA).append("}\n");
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.toString().getBytes(StandardCharsets.UTF_8));
    }
}
