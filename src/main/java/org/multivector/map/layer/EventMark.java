package org.multivector.map.layer;

import java.util.Optional;
import org.multivector.atlas.Event;
import org.multivector.atlas.Reading;
import org.multivector.graphics.Colour;
import org.multivector.map.label.Box;

/// The mark of an event, or of several that lie too close together.
///
/// @param event the one that stands for all
/// @param others how many more there are
/// @param x,y the centre of the mark, pixels
/// @param placeX,placeY where it happened, pixels; outside the window when the mark points off the map
/// @param radius pixels
/// @param small whether it is only a dot
/// @param lit whether it passes the filter
/// @param bearing how the chosen reading uses it; empty without a reading
record EventMark(Event event, int others, double x, double y, double placeX, double placeY, double radius, boolean small, boolean selected, boolean lit,
                 Colour colour, Optional<Reading.Bearing> bearing) {

    /// What labels keep clear of.
    Box box() {
        return Box.around(x, y, reach());
    }

    /// The radius with its rings.
    private double reach() {
        return radius + (selected ? 8 : bearing.isPresent() ? 5 : 2);
    }

    /// The mark above its place, so high that the name of the place still fits beside the dot.
    EventMark lifted(double stem) {
        return new EventMark(event, others, x, placeY - reach() - stem, placeX, placeY, radius, small, selected, lit, colour, bearing);
    }

    /// The box of the number of others; empty when there are none.
    Optional<Box> badge() {
        return others == 0 || small ? Optional.empty() : Optional.of(Box.around(x + radius * 0.8, y - radius * 0.8, 8));
    }

    EventMark with(int more) {
        return new EventMark(event, others + more, x, y, placeX, placeY, radius, small, selected, lit, colour, bearing);
    }

    EventMark movedTo(double newX, double newY) {
        return new EventMark(event, others, newX, newY, placeX, placeY, radius, false, selected, lit, colour, bearing);
    }
}
