package org.multivector.geo;

/// A position on the WGS 84 ellipsoid: longitude first, degrees, longitude -180 to 180, latitude -90 to 90.
public record LonLat(double lon, double lat) {

    /// @throws IllegalArgumentException when a coordinate is out of range or not a number
    public LonLat {
        if (!(lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("longitude " + lon + " is outside -180 to 180");
        }
        if (!(lat >= -90 && lat <= 90)) {
            throw new IllegalArgumentException("latitude " + lat + " is outside -90 to 90");
        }
    }
}
