package org.multivector.map.camera;

import org.multivector.geo.LonLat;

/// A map projection of the WGS 84 ellipsoid: degrees, longitude first, to metres, x east and y north. Implemented in `carto` by GeoTools.
/// Pure, safe on any thread.
public interface Projection {

    /// A short stable name: `central-asia-albers`.
    String id();

    /// Projects `points` pairs from `lonLat` into `xy`; the arrays may be the same. A point outside the domain becomes NaN.
    void forward(double[] lonLat, double[] xy, int points);

    /// The position of a projected point, in degrees; out-of-range results are clamped to the globe.
    LonLat inverse(double x, double y);
}
