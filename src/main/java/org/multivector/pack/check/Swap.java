package org.multivector.pack.check;

import java.util.List;
import java.util.stream.DoubleStream;
import org.multivector.geo.Bounds;
import org.multivector.geo.LonLat;

/// Guesses whether longitude and latitude of a position were swapped although both are in range: it lies far from its neighbours, and swapped it would lie among them.
final class Swap {

    private static final double FAR = 12;
    private static final double NEAR = 6;
    private static final int ENOUGH = 3;

    // The part of the world that packs of this program draw in detail; used where there are too few neighbours to compare with.
    private static final Bounds DRAWN = new Bounds(10, 15, 140, 75);

    private Swap() { }

    /// @param neighbours positions of which some should lie near, this one among them; in degrees
    static boolean likely(LonLat at, List<LonLat> neighbours) {
        if (Math.abs(at.lon()) > 90) {
            return false;
        }
        var swapped = new LonLat(at.lat(), at.lon());
        if (neighbours.size() <= ENOUGH) {
            return !DRAWN.contains(at) && DRAWN.contains(swapped);
        }
        if (nearest(at, at, neighbours) <= FAR || nearest(swapped, at, neighbours) >= NEAR) {
            return false;
        }
        // Of a right and a wrong position that lie mirrored, the wrong one is farther from the middle of all.
        var middle = new LonLat(median(neighbours.stream().mapToDouble(LonLat::lon)), median(neighbours.stream().mapToDouble(LonLat::lat)));
        return distance(swapped, middle) < distance(at, middle);
    }

    private static double median(DoubleStream values) {
        var sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double distance(LonLat a, LonLat b) {
        return Math.max(Math.abs(a.lon() - b.lon()), Math.abs(a.lat() - b.lat()));
    }

    private static double nearest(LonLat to, LonLat self, List<LonLat> neighbours) {
        return neighbours.stream().filter(other -> !other.equals(self)).mapToDouble(other -> distance(other, to)).min().orElse(0);
    }
}
