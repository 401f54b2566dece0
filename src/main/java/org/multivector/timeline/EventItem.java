package org.multivector.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.multivector.atlas.Event;
import org.multivector.atlas.Reading;
import org.multivector.atlas.Ref;
import org.multivector.query.EventColour;
import org.multivector.state.ViewState;
import org.multivector.time.Precision;

/// An event as a timeline shows it, before it has a place.
///
/// @param label the short title in the language of the window
/// @param x the pixel of its dot, kept inside the area
/// @param edge whether it begins outside the area
/// @param exact whether its start is known to the day
public record EventItem(Event event, String label, double x, Edge edge, boolean exact, Emphasis emphasis) {

    /// Most important first: selected, then lit by the filter, then by importance, then by date.
    public static final Comparator<EventItem> PRIORITY = Comparator.comparing((EventItem item) -> !item.emphasis.selected)
            .thenComparing(item -> item.emphasis.dimmed)
            .thenComparingInt(item -> item.event.importance())
            .thenComparing(item -> item.event.when().anchor())
            .thenComparing(item -> item.event.id());

    /// Where the start of an event lies.
    public enum Edge { BEFORE, INSIDE, AFTER }

    /// How an event stands out.
    ///
    /// @param current whether it happens on the day of the cursor
    /// @param dimmed whether the filter or the reading passes it over
    /// @param bearing how the chosen reading uses it
    /// @param colour a palette token
    public record Emphasis(boolean selected, boolean current, boolean dimmed, Optional<Reading.Bearing> bearing, String colour) { }

    /// The item of an event that overlaps what the scale shows.
    ///
    /// @param inset pixels kept free between the dot and the edges of the area
    static EventItem of(ViewState view, Event event, TimeScale scale, double inset) {
        double x = position(event, scale);
        var edge = x < scale.left() ? Edge.BEFORE : x > scale.right() ? Edge.AFTER : Edge.INSIDE;
        double inside = Math.clamp(x, scale.left() + inset, Math.max(scale.left() + inset, scale.right() - inset));
        return new EventItem(event, event.label().in(view.look().language()), inside, edge, exact(event), emphasis(view, event));
    }

    /// The middle of the first day; the middle of the unit where the start is coarser than a day.
    private static double position(Event event, TimeScale scale) {
        var start = event.when().start().date();
        return start.map(date -> (scale.x(date.first()) + scale.x(date.afterLast())) / 2).orElseGet(() -> scale.middle(event.when().anchor()));
    }

    private static boolean exact(Event event) {
        return event.when().start().date().map(date -> date.precision() == Precision.DAY && !date.vague()).orElse(false);
    }

    private static Emphasis emphasis(ViewState view, Event event) {
        boolean selected = view.selection().filter(ref -> ref.equals(Ref.event(event.id()))).isPresent();
        var reading = view.filter().reading().flatMap(view.atlas()::reading);
        var bearing = reading.flatMap(chosen -> chosen.stances().stream().filter(stance -> stance.event().equals(event.id())).findFirst()).map(Reading.Stance::bearing);
        boolean passedOver = reading.isPresent() && bearing.isEmpty();
        return new Emphasis(selected, holds(event, view.cursor()), passedOver || !view.filter().passes(event), bearing, EventColour.token(view.atlas(), event));
    }

    /// Whether the event happens on the day: both its ends are inside.
    static boolean holds(Event event, LocalDate day) {
        return event.when().span().contains(day);
    }
}
