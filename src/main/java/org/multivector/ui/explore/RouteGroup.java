package org.multivector.ui.explore;

import java.util.List;
import java.util.Set;
import org.multivector.atlas.Route;
import org.multivector.query.World;

/// The kinds of corridor that the panel lists, and the types of route behind each.
///
/// @param words the key of its name
/// @param colour the palette token of its line
enum RouteGroup {
    OIL("explore.route.oil", "route-oil", Set.of(Route.Type.OIL_PIPELINE)),
    GAS("explore.route.gas", "route-gas", Set.of(Route.Type.GAS_PIPELINE)),
    RAIL("explore.route.rail", "route-rail", Set.of(Route.Type.RAIL, Route.Type.MULTIMODAL)),
    FERRY("explore.route.ferry", "route-ferry", Set.of(Route.Type.FERRY)),
    ROAD("explore.route.road", "route-road", Set.of(Route.Type.ROAD));

    private static final Set<Route.Status> PLANNED = Set.of(Route.Status.PROPOSED, Route.Status.CONSTRUCTION);

    private final String words;
    private final String colour;
    private final Set<Route.Type> types;

    RouteGroup(String words, String colour, Set<Route.Type> types) {
        this.words = words;
        this.colour = colour;
        this.types = types;
    }

    String words() {
        return words;
    }

    String colour() {
        return colour;
    }

    List<Route.Type> types() {
        return types.stream().sorted().toList();
    }

    /// How many routes of the group operate or are suspended at the date.
    long count(World world) {
        return world.routes().stream().filter(state -> types.contains(state.route().type()))
                .filter(state -> state.status().filter(status -> status == Route.Status.OPERATING || status == Route.Status.SUSPENDED).isPresent()).count();
    }

    /// How many routes of any kind are proposed or under construction at the date.
    static long planned(World world) {
        return world.routes().stream().filter(state -> state.status().filter(PLANNED::contains).isPresent()).count();
    }
}
