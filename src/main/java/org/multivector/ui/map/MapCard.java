package org.multivector.ui.map;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The card beside the pointer that names what it meets. Belongs to the JavaFX thread.
final class MapCard extends VBox {

    private static final double OFF = 14;
    private static final double WIDEST = 320;

    private final Label name = new Label();
    private final Label line = new Label();

    MapCard() {
        name.setWrapText(true);
        name.setMaxWidth(WIDEST);
        name.getStyleClass().add("map-card-name");
        line.setWrapText(true);
        line.setMaxWidth(WIDEST);
        line.getStyleClass().add("map-card-line");
        getChildren().addAll(name, line);
        getStyleClass().add("map-card");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Beside a point of the map, on the side where there is room.
    void show(String title, String more, double x, double y) {
        name.setText(title);
        line.setText(more);
        line.setVisible(!more.isEmpty());
        line.setManaged(!more.isEmpty());
        applyCss();
        double width = Math.ceil(prefWidth(-1));
        double height = Math.ceil(prefHeight(width));
        var map = getParent().getLayoutBounds();
        double left = x + OFF + width > map.getWidth() ? x - OFF - width : x + OFF;
        double top = y + OFF + height > map.getHeight() ? y - OFF - height : y + OFF;
        resizeRelocate(Math.max(0, left), Math.max(0, top), width, height);
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }
}
