package org.multivector.map.label;

import org.multivector.graphics.TextStyle;

/// Where a label could stand: the anchor of its baseline, in pixels, and its turn.
///
/// @param angle degrees clockwise around the anchor
public record Spot(double x, double y, double angle, TextStyle.Anchor anchor) {

    /// The share of the type size above and below the baseline that letters with marks and descenders take.
    private static final double ASCENT = 0.84;
    private static final double DESCENT = 0.24;

    /// Level words centred on a point.
    public static Spot centred(double x, double y, double size) {
        return turned(x, y, 0, size);
    }

    /// Words whose middle stands on a point, turned around it.
    public static Spot turned(double x, double y, double angle, double size) {
        double drop = size * (ASCENT - DESCENT) / 2;
        double radians = Math.toRadians(angle);
        return new Spot(x - Math.sin(radians) * drop, y + Math.cos(radians) * drop, angle, TextStyle.Anchor.MIDDLE);
    }

    /// What words of the width and type size cover when they stand here.
    public Box box(double width, double size) {
        double along = switch (anchor) {
            case START -> width / 2;
            case MIDDLE -> 0;
            case END -> -width / 2;
        };
        double up = size * (ASCENT - DESCENT) / 2;
        double radians = Math.toRadians(angle);
        return new Box(x + Math.cos(radians) * along + Math.sin(radians) * up, y + Math.sin(radians) * along - Math.cos(radians) * up,
                width / 2, size * (ASCENT + DESCENT) / 2, angle);
    }
}
