package org.multivector.ui.map;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.multivector.ui.fx.Icons;

/// The buttons on the map: nearer, farther, whole region, whole world. Belongs to the JavaFX thread.
final class MapButtons extends VBox {

    MapButtons(MapView map) {
        getStyleClass().add("map-buttons");
        setStyle("-fx-background-color: -mv-surface-overlay; -fx-background-radius: 8; -fx-border-color: -mv-line; -fx-border-radius: 8; -fx-padding: 2;"
                + " -fx-effect: dropshadow(gaussian, #00000022, 8, 0, 0, 1);");
        getChildren().addAll(
                button("map-nearer", "mdoal-add", "Zoom in", () -> map.zoom(MapView.BUTTON_STEP)),
                button("map-farther", "mdomz-remove", "Zoom out", () -> map.zoom(1 / MapView.BUTTON_STEP)),
                button("map-home", "mdoal-home", "Show the region", map::home),
                button("map-world", "mdomz-zoom_out_map", "Show everything", map::everything));
    }

    private static Button button(String id, String icon, String name, Runnable action) {
        var button = Icons.button(icon, name, action);
        button.setId(id);
        button.setFocusTraversable(true);
        return button;
    }
}
