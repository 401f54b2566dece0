package org.multivector.map.camera;

import org.multivector.geo.LonLat;

/// How near, how far and where a map may look, so that nobody gets lost. Pure.
public final class CameraLimits {

    private static final double NARROWEST = 20_000;
    private static final double WIDEST = 14_000_000;
    private static final double WEST = -15;
    private static final double EAST = 150;
    private static final double SOUTH = 5;
    private static final double NORTH = 78;

    private CameraLimits() { }

    /// The nearest viewport within the limits: 20 to 14,000 km across, its centre between Lisbon and Tokyo.
    public static Viewport limit(Viewport view, Projection projection) {
        double width = Math.clamp(view.width() / view.scale(), NARROWEST, WIDEST);
        var at = projection.inverse(view.centreX(), view.centreY());
        var inside = new LonLat(Math.clamp(at.lon(), WEST, EAST), Math.clamp(at.lat(), SOUTH, NORTH));
        double[] centre = {view.centreX(), view.centreY()};
        if (!inside.equals(at)) {
            centre = new double[] {inside.lon(), inside.lat()};
            projection.forward(centre, centre, 1);
        }
        return new Viewport(centre[0], centre[1], view.width() / width, view.width(), view.height());
    }

    /// The viewport scaled around a pixel, within the limits; the pixel keeps its place even where the limit is met.
    public static Viewport zoomed(Viewport view, double factor, double screenX, double screenY, Projection projection) {
        double width = Math.clamp(view.width() / view.scale() / factor, NARROWEST, WIDEST);
        double possible = view.width() / width / view.scale();
        return limit(view.zoomed(possible, screenX, screenY), projection);
    }
}
