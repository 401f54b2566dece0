package org.multivector.map.basemap;

import org.multivector.graphics.Outline;
import org.multivector.map.camera.Projection;

/// Meridians and parallels. Pure.
final class Graticule {

    private static final int SOUTHERNMOST = -30;
    private static final int NORTHERNMOST = 85;

    private Graticule() { }

    static Outline every(int degrees, Projection projection) {
        var lines = new OutlineBuilder();
        for (int lon = -70; lon < 210; lon += degrees) {
            for (int lat = SOUTHERNMOST; lat <= NORTHERNMOST; lat++) {
                add(lines, lon, lat, projection);
            }
            lines.endPart(-1);
        }
        for (int lat = SOUTHERNMOST; lat <= 80; lat += degrees) {
            for (int lon = -70; lon < 210; lon++) {
                add(lines, lon, lat, projection);
            }
            lines.endPart(-1);
        }
        return lines.build(false);
    }

    private static void add(OutlineBuilder lines, int lon, int lat, Projection projection) {
        double[] point = {lon > 180 ? lon - 360 : lon, lat};
        projection.forward(point, point, 1);
        lines.add(point[0], point[1]);
    }
}
