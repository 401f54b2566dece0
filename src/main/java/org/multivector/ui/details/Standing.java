package org.multivector.ui.details;

import java.util.List;
import org.multivector.atlas.Ref;
import org.multivector.query.World;
import org.multivector.state.ViewState;

/// What of the selected item depends on the cursor, as a value to compare: a page is made anew only when this changes.
final class Standing {

    private Standing() { }

    static Object of(ViewState state) {
        return state.selection().map(ref -> of(state, ref)).orElse("");
    }

    private static Object of(ViewState state, Ref ref) {
        var world = World.at(state.atlas(), state.cursor());
        return switch (ref.kind()) {
            case ROUTE -> world.route(ref.id()).map(now -> List.of(now.since(), now.capacities(), now.throughputs(), world.interruptions(now.route()))).orElse(List.of());
            case PLACE -> state.atlas().place(ref.id()).map(place -> place.namedAt(state.cursor()));
            case ACTOR -> List.of(world.members(ref.id()), world.membershipsOf(ref.id()), offices(state, ref.id()), begun(state, ref.id()));
            case INDICATOR -> state.atlas().indicator(ref.id()).map(series -> series.at(state.cursor()));
            default -> "";
        };
    }

    private static List<Boolean> offices(ViewState state, String actor) {
        return state.atlas().actor(actor).stream().flatMap(person -> person.offices().stream()).map(office -> office.when().span().contains(state.cursor())).toList();
    }

    private static long begun(ViewState state, String actor) {
        return state.atlas().contents().events().stream().filter(event -> event.actors().contains(actor) && !event.when().anchor().isAfter(state.cursor())).count();
    }
}
