package org.multivector.pack.check;

import java.util.List;
import org.multivector.geo.Bounds;
import org.multivector.geo.LonLat;

/// Guesses whether longitude and latitude of a position were swapped although both are in range: it lies far from its neighbours, and swapped it would lie among them.
final class Swap {

    private static final double FAR = 20;
    private static final double NEAR = 12;
    private static final int ENOUGH = 3;

    // The part of the world that packs of this program draw in detail; used where there are no neighbours to compare with.
    private static final Bounds DRAWN = new Bounds(10, 15, 140, 75);

    private Swap() { }

    /// @param neighbours positions that should lie near, this one among them or not; in degrees
    static boolean likely(LonLat at, List<LonLat> neighbours) {
        if (Math.abs(at.lon()) > 90) {
            return false;
        }
        var swapped = new LonLat(at.lat(), at.lon());
        if (neighbours.size() < ENOUGH) {
            return !DRAWN.contains(at) && DRAWN.contains(swapped);
        }
        double lon = median(neighbours.stream().mapToDouble(LonLat::lon).sorted().toArray());
        double lat = median(neighbours.stream().mapToDouble(LonLat::lat).sorted().toArray());
        return distance(at, lon, lat) > FAR && distance(swapped, lon, lat) < NEAR;
    }

    private static double distance(LonLat at, double lon, double lat) {
        return Math.max(Math.abs(at.lon() - lon), Math.abs(at.lat() - lat));
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
