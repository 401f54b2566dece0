package org.multivector.geo;

import java.util.Collection;

/// A box in degrees, longitude first; never crosses the antimeridian.
public record Bounds(double west, double south, double east, double north) {

    /// The smallest box around the points.
    ///
    /// @throws IllegalArgumentException when there are none
    public static Bounds around(Collection<LonLat> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("no points to bound");
        }
        double west = 180;
        double south = 90;
        double east = -180;
        double north = -90;
        for (var point : points) {
            west = Math.min(west, point.lon());
            east = Math.max(east, point.lon());
            south = Math.min(south, point.lat());
            north = Math.max(north, point.lat());
        }
        return new Bounds(west, south, east, north);
    }

    public LonLat centre() {
        return new LonLat((west + east) / 2, (south + north) / 2);
    }

    public boolean contains(LonLat point) {
        return point.lon() >= west && point.lon() <= east && point.lat() >= south && point.lat() <= north;
    }
}
