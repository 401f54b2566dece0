package org.multivector.map.layer;

import java.util.Comparator;
import java.util.List;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Ref;
import org.multivector.atlas.Route;
import org.multivector.map.geometry.ProjectedAtlas;
import org.multivector.map.geometry.ProjectedLine;
import org.multivector.query.RouteState;

/// A route that the scene shows, with its projected lines.
///
/// @param dimmed whether it steps back because another one is pointed at
record DrawnRoute(RouteState state, List<ProjectedLine> lines, boolean emphasised, boolean dimmed) {

    /// The routes that are shown at the cursor, the uppermost last.
    static List<DrawnRoute> of(MapScene scene, ProjectedAtlas projected) {
        var pointedAt = scene.pointedAt();
        boolean stepBack = pointedAt.stream().anyMatch(ref -> ref.kind() == Kind.ROUTE);
        return scene.world().routes().stream().filter(state -> shown(scene, state)).map(state -> {
            boolean emphasised = pointedAt.contains(Ref.route(state.route().id()));
            return new DrawnRoute(state, projected.route(state.route().id()), emphasised, stepBack && !emphasised);
        }).filter(route -> !route.lines.isEmpty()).sorted(Comparator.comparingInt(DrawnRoute::height)
                .thenComparingDouble(route -> RouteStyle.width(route.state)).thenComparing(route -> route.state.route().id())).toList();
    }

    private static boolean shown(MapScene scene, RouteState state) {
        var layers = scene.view().layers();
        return layers.shows(state.route().type()) && state.status().map(status -> switch (status) {
            case CANCELLED -> false;
            case PROPOSED, CONSTRUCTION -> layers.planned() || scene.view().selection().filter(Ref.route(state.route().id())::equals).isPresent();
            case OPERATING, SUSPENDED -> true;
        }).orElse(false);
    }

    Route route() {
        return state.route();
    }

    boolean operating() {
        return state.status().filter(Route.Status.OPERATING::equals).isPresent();
    }

    private int height() {
        int kind = switch (route().type()) {
            case ROAD -> 0;
            case GAS_PIPELINE -> 1;
            case OIL_PIPELINE -> 2;
            case RAIL -> 3;
            case FERRY -> 4;
            case MULTIMODAL -> 5;
        };
        return (emphasised ? 100 : 0) + (operating() ? 10 : 0) + kind;
    }
}
