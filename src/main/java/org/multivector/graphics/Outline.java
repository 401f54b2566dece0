package org.multivector.graphics;

/// Rings or lines in one flat array: x and y in turn, each part from `starts[i]` (an index into points, not coordinates) to the next.
///
/// The arrays belong to the outline and must not be changed. Parts of a closed outline are rings, filled by the even-odd rule.
public record Outline(double[] xy, int[] starts, boolean closed) {

    /// One line or ring.
    public static Outline of(boolean closed, double... xy) {
        return new Outline(xy, new int[] {0}, closed);
    }

    public int points() {
        return xy.length / 2;
    }

    public int parts() {
        return starts.length;
    }

    /// The index of the first point of the part.
    public int from(int part) {
        return starts[part];
    }

    /// The index after the last point of the part.
    public int to(int part) {
        return part + 1 < starts.length ? starts[part + 1] : points();
    }
}
