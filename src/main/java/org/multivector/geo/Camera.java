package org.multivector.geo;

/// Where a map looks: a centre and the metres across it. Knows neither window size nor projection, so both may change under it.
public record Camera(LonLat centre, double widthMetres) {

    public Camera {
        if (!(widthMetres > 0)) {
            throw new IllegalArgumentException("a camera needs a width, not " + widthMetres);
        }
    }

    /// The view of the whole region: Kazakhstan in the middle, the Black Sea and Xi'an at the edges.
    public static final Camera HOME = new Camera(new LonLat(66.5, 45.8), 5_600_000);

    /// The same centre seen from nearer (factor below 1) or farther (above 1).
    public Camera zoomed(double factor) {
        return new Camera(centre, widthMetres * factor);
    }
}
