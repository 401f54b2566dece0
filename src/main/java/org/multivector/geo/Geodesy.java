package org.multivector.geo;

import java.util.List;

/// Measuring on the WGS 84 ellipsoid. The one implementation is in `carto`; pure and safe on any thread.
public interface Geodesy {

    /// The length of the shortest line between two positions, in metres.
    double distance(LonLat from, LonLat to);

    /// The initial bearing from one position towards another, in degrees clockwise from north, 0 to 360.
    double bearing(LonLat from, LonLat to);

    /// The summed length of the geodesics between successive points, in metres; 0 for fewer than two.
    default double length(List<LonLat> path) {
        double metres = 0;
        for (int i = 1; i < path.size(); i++) {
            metres += distance(path.get(i - 1), path.get(i));
        }
        return metres;
    }
}
