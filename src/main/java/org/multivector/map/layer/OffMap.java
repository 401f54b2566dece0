package org.multivector.map.layer;

import org.multivector.map.label.Box;

/// Pointing at what lies outside the window.
final class OffMap {

    private static final double INSET = 40;

    private OffMap() { }

    static boolean contains(MapScene scene, double x, double y) {
        return x >= 0 && y >= 0 && x <= scene.viewport().width() && y <= scene.viewport().height();
    }

    /// The mark at the edge of the window, on the straight way from its centre to the place, clear of what lies over the map.
    static EventMark atEdge(MapScene scene, EventMark mark) {
        double halfWidth = scene.viewport().width() / 2;
        double halfHeight = scene.viewport().height() / 2;
        double dx = mark.placeX() - halfWidth;
        double dy = mark.placeY() - halfHeight;
        double part = Math.min((halfWidth - INSET) / Math.max(1e-9, Math.abs(dx)), (halfHeight - INSET) / Math.max(1e-9, Math.abs(dy)));
        double x = halfWidth + dx * part;
        double y = halfHeight + dy * part;
        for (int step = 0; step < 60 && covered(scene, x, y, mark.radius()); step++) {
            part -= 0.01;
            x = halfWidth + dx * part;
            y = halfHeight + dy * part;
        }
        return mark.movedTo(x, y);
    }

    /// Whether the mark stands for a place outside the window.
    static boolean pointsOut(MapScene scene, EventMark mark) {
        return !contains(scene, mark.placeX(), mark.placeY());
    }

    /// The direction in which the place lies: 0 for the east, 1 for the south-east and so on, clockwise.
    static int direction(EventMark mark) {
        return Math.floorMod(Math.round(Math.atan2(mark.placeY() - mark.y(), mark.placeX() - mark.x()) / (Math.PI / 4)), 8);
    }

    private static boolean covered(MapScene scene, double x, double y, double radius) {
        var box = Box.around(x, y, radius + 10);
        return scene.reserved().stream().anyMatch(reserved -> reserved.box().overlaps(box));
    }
}
