package org.multivector.map.camera;

import org.multivector.geo.Geodesy;

/// A round distance and its length in pixels, true along the line through the centre of the window.
public record ScaleBar(long kilometres, double pixels) {

    private static final double LONGEST = 170;
    private static final double PROBE = 50;

    /// The bar of a window, at most about a tenth of a wide one.
    public static ScaleBar of(Viewport viewport, Projection projection, Geodesy geodesy) {
        var west = viewport.at(viewport.width() / 2 - PROBE, viewport.height() / 2, projection);
        var east = viewport.at(viewport.width() / 2 + PROBE, viewport.height() / 2, projection);
        double metresPerPixel = Math.max(0.1, geodesy.distance(west, east) / (2 * PROBE));
        long kilometres = round(LONGEST * metresPerPixel / 1000);
        return new ScaleBar(kilometres, kilometres * 1000 / metresPerPixel);
    }

    /// The greatest 1, 2 or 5 followed by noughts that is not above the value; at least 1.
    private static long round(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, value))));
        double digit = value / power;
        return Math.max(1, Math.round((digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * power));
    }
}
