package org.multivector.state;

import java.util.Optional;
import java.util.Set;
import org.multivector.atlas.Route;

/// What the map draws.
///
/// @param hidden types of route that are switched off
/// @param planned whether proposed routes and those under construction are drawn
/// @param organisations ids of organisations whose members are hatched
/// @param shade an indicator measure that countries are shaded by
public record Layers(Set<Route.Type> hidden, boolean planned, Set<String> organisations, Optional<String> shade) {

    public static final Layers STANDARD = new Layers(Set.of(), false, Set.of("csto"), Optional.empty());

    public Layers {
        hidden = Set.copyOf(hidden);
        organisations = Set.copyOf(organisations);
    }

    public boolean shows(Route.Type type) {
        return !hidden.contains(type);
    }

    Layers toggled(Route.Type type) {
        return new Layers(Toggle.in(hidden, type), planned, organisations, shade);
    }

    Layers toggledPlanned() {
        return new Layers(hidden, !planned, organisations, shade);
    }

    Layers toggled(String organisation) {
        return new Layers(hidden, planned, Toggle.in(organisations, organisation), shade);
    }

    Layers shadedBy(Optional<String> measure) {
        return new Layers(hidden, planned, organisations, measure);
    }
}
