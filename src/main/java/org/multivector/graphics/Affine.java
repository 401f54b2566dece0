package org.multivector.graphics;

/// A scaling and a shift without rotation: x' = x · scaleX + shiftX, y' = y · scaleY + shiftY.
public record Affine(double scaleX, double scaleY, double shiftX, double shiftY) {

    /// Leaves everything where it is: coordinates are pixels.
    public static final Affine IDENTITY = new Affine(1, 1, 0, 0);

    public double x(double x) {
        return x * scaleX + shiftX;
    }

    public double y(double y) {
        return y * scaleY + shiftY;
    }
}
