package org.multivector.ui.map;

import javafx.scene.shape.Rectangle;

/// Zooming to a rectangle that is drawn with Shift held. Belongs to the JavaFX thread.
final class BoxZoom {

    private static final double SMALLEST = 8;

    private final MapView map;
    private final Rectangle frame = new Rectangle();
    private double startX;
    private double startY;

    BoxZoom(MapView map) {
        this.map = map;
        frame.getStyleClass().add("map-box");
        frame.setManaged(false);
        frame.setVisible(false);
        frame.setMouseTransparent(true);
        map.add(frame);
    }

    boolean active() {
        return frame.isVisible();
    }

    void begin(double x, double y) {
        startX = x;
        startY = y;
        reach(x, y);
        frame.setVisible(true);
    }

    void reach(double x, double y) {
        frame.setX(Math.min(x, startX));
        frame.setY(Math.min(y, startY));
        frame.setWidth(Math.abs(x - startX));
        frame.setHeight(Math.abs(y - startY));
    }

    /// Flies to what the frame holds; a frame too small to be meant is forgotten.
    void end() {
        frame.setVisible(false);
        if (frame.getWidth() < SMALLEST || frame.getHeight() < SMALLEST) {
            return;
        }
        map.camera().ifPresent(camera -> {
            var view = camera.viewport();
            double factor = Math.min(view.width() / frame.getWidth(), view.height() / frame.getHeight());
            double dx = view.width() / 2 - (frame.getX() + frame.getWidth() / 2);
            double dy = view.height() / 2 - (frame.getY() + frame.getHeight() / 2);
            camera.travel(view.dragged(dx, dy).zoomed(factor, view.width() / 2, view.height() / 2));
        });
    }
}
