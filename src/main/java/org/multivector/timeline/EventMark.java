package org.multivector.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.multivector.atlas.Event;

/// A placed event: a pill with its label, or a dot; with a badge where it stands for others too.
///
/// @param box the pill, or the square around the dot
/// @param labelled whether it is a pill
/// @param flipped whether the label stands left of the dot
/// @param more the events stacked behind it, in order of time
/// @param badge the "+3" that counts them
public record EventMark(EventItem item, Box box, boolean labelled, boolean flipped, List<Event> more, Optional<Box> badge) {

    public EventMark {
        more = List.copyOf(more);
    }

    public Event event() {
        return item.event();
    }

    /// All events that this mark stands for, the one shown first.
    public Stream<Event> events() {
        return Stream.concat(Stream.of(item.event()), more.stream());
    }

    /// Pill or dot and badge together.
    public Box extent() {
        return badge.map(box::union).orElse(box);
    }
}
