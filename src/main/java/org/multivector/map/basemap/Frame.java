package org.multivector.map.basemap;

import java.util.List;

/// The box in degrees that a file's geometry was cut at. Its sides are neither coast nor border and are never drawn.
record Frame(double west, double south, double east, double north) {

    /// Two steps of the coarsest grid that the files are stored on.
    private static final double NEAR = 0.004;

    static Frame around(List<double[]> lines) {
        double west = 180;
        double south = 90;
        double east = -180;
        double north = -90;
        for (double[] line : lines) {
            for (int i = 0; i < line.length; i += 2) {
                west = Math.min(west, line[i]);
                east = Math.max(east, line[i]);
                south = Math.min(south, line[i + 1]);
                north = Math.max(north, line[i + 1]);
            }
        }
        return new Frame(west, south, east, north);
    }

    /// Whether the segment between points i and j lies on a side.
    boolean holds(double[] lonLat, int i, int j) {
        double lon = lonLat[2 * i];
        double lat = lonLat[2 * i + 1];
        return Math.abs(lon - lonLat[2 * j]) < NEAR && (Math.abs(lon - west) < NEAR || Math.abs(lon - east) < NEAR)
                || Math.abs(lat - lonLat[2 * j + 1]) < NEAR && (Math.abs(lat - south) < NEAR || Math.abs(lat - north) < NEAR);
    }
}
