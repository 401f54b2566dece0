package org.multivector.map.camera;

import org.multivector.geo.Camera;
import org.multivector.geo.LonLat;
import org.multivector.graphics.Affine;

/// A rectangle of pixels looking at a projected plane: centre in projected metres, pixels per metre, size in pixels. y on screen runs down.
///
/// A value: a frame that holds one can never see half a move.
public record Viewport(double centreX, double centreY, double scale, double width, double height) {

    public Viewport {
        if (!(scale > 0) || !(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("a viewport needs a positive scale and size: " + scale + ", " + width + " x " + height);
        }
    }

    /// The viewport of a camera in a window of the given size.
    public static Viewport of(Camera camera, Projection projection, double width, double height) {
        double[] centre = {camera.centre().lon(), camera.centre().lat()};
        projection.forward(centre, centre, 1);
        return new Viewport(centre[0], centre[1], width / camera.widthMetres(), width, height);
    }

    /// The camera that sees this.
    public Camera camera(Projection projection) {
        return new Camera(projection.inverse(centreX, centreY), width / scale);
    }

    public double screenX(double x) {
        return (x - centreX) * scale + width / 2;
    }

    public double screenY(double y) {
        return (centreY - y) * scale + height / 2;
    }

    public double worldX(double screenX) {
        return (screenX - width / 2) / scale + centreX;
    }

    public double worldY(double screenY) {
        return centreY - (screenY - height / 2) / scale;
    }

    /// The position under a pixel.
    public LonLat at(double screenX, double screenY, Projection projection) {
        return projection.inverse(worldX(screenX), worldY(screenY));
    }

    /// Projected metres to pixels.
    public Affine worldToScreen() {
        return new Affine(scale, -scale, width / 2 - centreX * scale, height / 2 + centreY * scale);
    }

    /// The viewport after dragging by pixels.
    public Viewport dragged(double dx, double dy) {
        return new Viewport(centreX - dx / scale, centreY + dy / scale, scale, width, height);
    }

    /// The viewport after scaling around a pixel that keeps its place.
    public Viewport zoomed(double factor, double screenX, double screenY) {
        double x = worldX(screenX);
        double y = worldY(screenY);
        double next = scale * factor;
        return new Viewport(x - (screenX - width / 2) / next, y + (screenY - height / 2) / next, next, width, height);
    }

    public Viewport sized(double newWidth, double newHeight) {
        return new Viewport(centreX, centreY, scale, newWidth, newHeight);
    }
}
