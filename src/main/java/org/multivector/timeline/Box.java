package org.multivector.timeline;

/// A rectangle in pixels, y downwards.
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /// The y of the middle.
    public double middle() {
        return y + height / 2;
    }

    /// Whether the point is inside, or at most `slack` pixels outside.
    public boolean contains(double px, double py, double slack) {
        return px >= x - slack && px <= right() + slack && py >= y - slack && py <= bottom() + slack;
    }

    /// Whether the two share any area.
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// The smallest box around both.
    public Box union(Box other) {
        double west = Math.min(x, other.x);
        double north = Math.min(y, other.y);
        return new Box(west, north, Math.max(right(), other.right()) - west, Math.max(bottom(), other.bottom()) - north);
    }
}
