package org.multivector.map.label;

/// A rectangle on the screen, turned around its centre. All in pixels, y downwards.
///
/// @param angle degrees clockwise
public record Box(double x, double y, double halfWidth, double halfHeight, double angle) {

    /// A level rectangle from its top left corner.
    public static Box of(double left, double top, double width, double height) {
        return new Box(left + width / 2, top + height / 2, width / 2, height / 2, 0);
    }

    /// The level square around a round mark.
    public static Box around(double x, double y, double radius) {
        return new Box(x, y, radius, radius, 0);
    }

    /// The same rectangle with room around it.
    public Box grown(double pixels) {
        return new Box(x, y, halfWidth + pixels, halfHeight + pixels, angle);
    }

    /// Half the width of the level rectangle around this one.
    public double reachX() {
        return angle == 0 ? halfWidth : Math.abs(cos() * halfWidth) + Math.abs(sin() * halfHeight);
    }

    /// Half the height of the level rectangle around this one.
    public double reachY() {
        return angle == 0 ? halfHeight : Math.abs(sin() * halfWidth) + Math.abs(cos() * halfHeight);
    }

    /// Whether it lies wholly inside a window of the size.
    public boolean inside(double width, double height) {
        return x - reachX() >= 0 && y - reachY() >= 0 && x + reachX() <= width && y + reachY() <= height;
    }

    /// Whether the two share any area. Touching edges do not count.
    public boolean overlaps(Box other) {
        if (Math.abs(x - other.x) >= reachX() + other.reachX() || Math.abs(y - other.y) >= reachY() + other.reachY()) {
            return false;
        }
        return angle == 0 && other.angle == 0 || !apart(other) && !other.apart(this);
    }

    /// Whether the point lies inside.
    public boolean contains(double pointX, double pointY) {
        double dx = pointX - x;
        double dy = pointY - y;
        return Math.abs(dx * cos() + dy * sin()) < halfWidth && Math.abs(dy * cos() - dx * sin()) < halfHeight;
    }

    /// Whether one of this rectangle's own axes separates the two.
    private boolean apart(Box other) {
        double dx = other.x - x;
        double dy = other.y - y;
        double turn = Math.toRadians(other.angle - angle);
        double across = Math.abs(Math.cos(turn) * other.halfWidth) + Math.abs(Math.sin(turn) * other.halfHeight);
        double down = Math.abs(Math.sin(turn) * other.halfWidth) + Math.abs(Math.cos(turn) * other.halfHeight);
        return Math.abs(dx * cos() + dy * sin()) >= halfWidth + across || Math.abs(dy * cos() - dx * sin()) >= halfHeight + down;
    }

    private double cos() {
        return angle == 0 ? 1 : Math.cos(Math.toRadians(angle));
    }

    private double sin() {
        return angle == 0 ? 0 : Math.sin(Math.toRadians(angle));
    }
}
