package org.multivector.ui.map;

import org.multivector.geo.Camera;
import org.multivector.map.camera.Projection;
import org.multivector.map.camera.Viewport;

/// How a camera is framed where something covers the left of the map: its centre lies in the middle of the free part, and the view is wider, so that
/// most of what a scene was prepared to show stays in sight. Pure.
///
/// @param covered pixels from the left edge
record Framing(double covered) {

    /// Nothing is covered.
    static final Framing WHOLE = new Framing(0);

    private static final double WIDER = 0.7;

    Viewport viewport(Camera camera, Projection projection, double width, double height) {
        return Viewport.of(camera.zoomed(factor(width)), projection, width, height).dragged(covered / 2, 0);
    }

    /// The camera that is framed so.
    Camera camera(Viewport viewport, Projection projection) {
        return viewport.dragged(-covered / 2, 0).camera(projection).zoomed(1 / factor(viewport.width()));
    }

    private double factor(double width) {
        return 1 + WIDER * covered / width;
    }
}
