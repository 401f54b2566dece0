package org.multivector.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Event;
import org.multivector.atlas.Kind;
import org.multivector.query.Mask;
import org.multivector.state.ViewState;
import org.multivector.time.Span;

/// The events one after the other, by their first known day. Pure.
public final class EventOrder {

    private static final Comparator<Event> BY_START = Comparator.comparing((Event event) -> event.when().anchor()).thenComparing(Event::id);

    private EventOrder() { }

    /// The events that pass the filter and that no mask hides, in order.
    public static List<Event> of(ViewState view) {
        return view.atlas().contents().events().stream().filter(event -> view.filter().passes(event) && Mask.shows(event, view.maskedAfter())).sorted(BY_START).toList();
    }

    /// The event after the selected one where that happens at the cursor, else the first that starts after the cursor.
    public static Optional<Event> next(ViewState view) {
        var here = standing(view);
        return of(view).stream().filter(event -> here.map(at -> BY_START.compare(event, at) > 0).orElse(event.when().anchor().isAfter(view.cursor()))).findFirst();
    }

    /// The event before the selected one where that happens at the cursor, else the last that starts before the cursor.
    public static Optional<Event> previous(ViewState view) {
        var here = standing(view);
        return of(view).reversed().stream().filter(event -> here.map(at -> BY_START.compare(event, at) < 0).orElse(event.when().anchor().isBefore(view.cursor()))).findFirst();
    }

    /// From the first start of an event to the last known day of one. An atlas without events has the year 2000.
    public static Span extent(Atlas atlas) {
        var events = atlas.contents().events();
        if (events.isEmpty()) {
            return Span.ofYear(2000);
        }
        var first = events.stream().map(event -> event.when().anchor()).min(LocalDate::compareTo).orElseThrow();
        var last = events.stream().map(event -> event.when().span().openEnd() ? event.when().anchor() : event.when().span().last()).max(LocalDate::compareTo).orElseThrow();
        return new Span(first, last.plusDays(1));
    }

    private static Optional<Event> standing(ViewState view) {
        return view.selection().filter(ref -> ref.kind() == Kind.EVENT).flatMap(ref -> view.atlas().event(ref.id())).filter(event -> event.when().span().contains(view.cursor()));
    }
}
