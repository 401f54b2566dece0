package org.multivector.graphics;

import java.util.List;

/// How a line is drawn. Width and dashes in pixels; no dashes means solid.
public record Stroke(Colour colour, double width, List<Double> dashes, boolean round) {

    public Stroke {
        dashes = List.copyOf(dashes);
    }

    /// A solid line with round ends.
    public static Stroke solid(Colour colour, double width) {
        return new Stroke(colour, width, List.of(), true);
    }

    /// A dashed line with flat ends.
    public static Stroke dashed(Colour colour, double width, Double... dashes) {
        return new Stroke(colour, width, List.of(dashes), false);
    }
}
