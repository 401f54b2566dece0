package org.multivector.map.label;

import java.util.List;
import org.multivector.graphics.TextStyle;

/// Words that want a place on the map.
///
/// @param id stable and unique; breaks ties, so that the same scene always looks the same
/// @param priority smaller ones choose first
/// @param spots where it could stand, the best first; none means it cannot be shown
public record Label(String id, String words, TextStyle style, int priority, List<Spot> spots) {

    public Label {
        spots = List.copyOf(spots);
    }

    /// A label that found its place.
    public record Placed(Label label, Spot spot, Box box) { }
}
