package org.multivector.ui.map;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.multivector.text.Messages;
import org.multivector.ui.fx.Icons;

/// The buttons on the map: nearer, farther, whole region, whole world. Belongs to the JavaFX thread.
final class MapButtons extends VBox {

    private static final String PREFIX = "map-";

    private final Button nearer;
    private final Button farther;
    private final Button home;
    private final Button world;

    MapButtons(MapView map) {
        nearer = button("nearer", "mdoal-add", () -> map.zoom(MapView.BUTTON_STEP));
        farther = button("farther", "mdomz-remove", () -> map.zoom(1 / MapView.BUTTON_STEP));
        home = button("home", "mdoal-home", map::home);
        world = button("world", "mdomz-zoom_out_map", map::everything);
        getStyleClass().add("map-buttons");
        getChildren().addAll(nearer, farther, home, world);
    }

    /// Names the buttons.
    void speak(Messages words) {
        for (var button : List.of(nearer, farther, home, world)) {
            var name = words.get("map." + button.getId().substring(PREFIX.length()));
            button.setAccessibleText(name);
            button.getTooltip().setText(name);
        }
    }

    private static Button button(String id, String icon, Runnable action) {
        var button = Icons.button(icon, "", action);
        button.setId(PREFIX + id);
        return button;
    }
}
