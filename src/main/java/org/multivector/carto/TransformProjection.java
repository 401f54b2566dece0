package org.multivector.carto;

import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;
import org.multivector.geo.LonLat;
import org.multivector.map.camera.Projection;

/// A projection answered by a GeoTools transform from WGS 84 degrees, longitude first.
final class TransformProjection implements Projection {

    private final String id;
    private final MathTransform forward;
    private final MathTransform inverse;

    TransformProjection(String id, MathTransform forward) {
        this.id = id;
        this.forward = forward;
        try {
            inverse = forward.inverse();
        } catch (NoninvertibleTransformException reason) {
            throw new IllegalArgumentException("the projection " + id + " has no inverse", reason);
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void forward(double[] lonLat, double[] xy, int points) {
        try {
            forward.transform(lonLat, 0, xy, 0, points);
        } catch (TransformException outside) {
            eachAlone(lonLat.clone(), xy, points);
        }
    }

    @Override
    public LonLat inverse(double x, double y) {
        double[] point = {x, y};
        try {
            inverse.transform(point, 0, point, 0, 1);
        } catch (TransformException outside) {
            return beyond(x, y);
        }
        if (!Double.isFinite(point[0]) || !Double.isFinite(point[1])) {
            return beyond(x, y);
        }
        return new LonLat(Math.clamp(point[0], -180, 180), Math.clamp(point[1], -90, 90));
    }

    /// One bad point must not take the others with it.
    private void eachAlone(double[] lonLat, double[] xy, int points) {
        for (int i = 0; i < points; i++) {
            try {
                forward.transform(lonLat, 2 * i, xy, 2 * i, 1);
            } catch (TransformException outside) {
                xy[2 * i] = Double.NaN;
                xy[2 * i + 1] = Double.NaN;
            }
        }
    }

    private static LonLat beyond(double x, double y) {
        return new LonLat(Double.isNaN(x) ? 0 : Math.clamp(Math.signum(x) * 180, -180, 180), Double.isNaN(y) ? 0 : Math.signum(y) * 90);
    }
}
