package org.multivector.ui.map;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.multivector.map.layer.Target;

/// The card beside the pointer that names what it meets. Belongs to the JavaFX thread.
final class MapCard extends StackPane {

    private static final double OFF = 14;
    private static final double WIDEST = 320;

    private final Label name = new Label();

    MapCard() {
        name.setWrapText(true);
        name.setMaxWidth(WIDEST);
        getChildren().add(name);
        getStyleClass().add("map-card");
        setStyle("-fx-background-color: -mv-surface-overlay; -fx-background-radius: 6; -fx-border-color: -mv-line; -fx-border-radius: 6; -fx-padding: 6 10 6 10;"
                + " -fx-effect: dropshadow(gaussian, #00000030, 10, 0, 0, 2);");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Beside the pointer, on the side where there is room.
    void show(Target target, double x, double y) {
        name.setText(target.name());
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
