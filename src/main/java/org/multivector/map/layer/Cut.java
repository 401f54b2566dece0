package org.multivector.map.layer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.multivector.atlas.Route;
import org.multivector.map.geometry.ProjectedLine;
import org.multivector.time.DateWords;
import org.multivector.time.When;

/// The mark of an interruption that covers the cursor: near the end of the route, with its date.
///
/// @param x,y pixels
record Cut(String route, double x, double y, String words) {

    private static final double BACK = 30;

    /// The marks of all routes shown.
    static List<Cut> of(MapScene scene, List<DrawnRoute> routes) {
        return routes.stream().filter(DrawnRoute::operating).flatMap(route -> of(scene, route).stream()).toList();
    }

    private static Optional<Cut> of(MapScene scene, DrawnRoute drawn) {
        return latest(scene, drawn.route()).flatMap(cut -> end(drawn.lines()).map(line -> {
            var viewport = scene.viewport();
            double[] at = line.at(Math.max(line.length() * 0.8, line.length() - BACK / viewport.scale()));
            return new Cut(drawn.route().id(), viewport.screenX(at[0]), viewport.screenY(at[1]), words(scene, cut.when()));
        }));
    }

    /// The interruption that began last.
    private static Optional<Route.Interruption> latest(MapScene scene, Route route) {
        return scene.world().interruptions(route).stream().max(Comparator.comparing(cut -> cut.when().anchor()));
    }

    private static Optional<ProjectedLine> end(List<ProjectedLine> lines) {
        return lines.stream().filter(line -> line.mode() != Route.Mode.OFFSHORE_LOADING).reduce((_, last) -> last);
    }

    /// While a mask hides the future, the end of the interruption is not said.
    private static String words(MapScene scene, When when) {
        var masked = scene.view().maskedAfter().filter(day -> !when.span().last().isBefore(day));
        var said = masked.isPresent() ? when.start().date().map(When::since).orElse(when) : when;
        return DateWords.in(Locale.of(scene.view().look().language().code()), said);
    }
}
