package org.multivector.map.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.multivector.atlas.Event;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Place;
import org.multivector.atlas.Route;
import org.multivector.map.geometry.ProjectedAtlas;

/// Which places a scene shows: by importance and scale, thinned so that their dots stand apart, and always those the scene points at.
final class ShownPlaces {

    private static final double APART = 16;

    /// A place on the screen.
    ///
    /// @param x,y pixels
    /// @param rank 1 for the most important, growing
    record Dot(Place place, double x, double y, double rank, boolean wanted) {

        boolean capital() {
            return place.type() == Place.Type.CAPITAL;
        }
    }

    private ShownPlaces() { }

    /// The places in the order of their rank; those outside the window are left out.
    static List<Dot> of(MapScene scene, ProjectedAtlas projected) {
        var wanted = wanted(scene);
        var focus = scene.view().atlas().manifest().focus();
        double limit = limit(scene.viewport().scale());
        var ofEvents = ofEvents(scene);
        var candidates = new ArrayList<Dot>();
        for (var place : scene.view().atlas().contents().places()) {
            double rank = Math.min(rank(place, focus), ofEvents.contains(place.id()) ? 2 : 9);
            boolean pointedAt = wanted.contains(place.id());
            if (rank <= limit || pointedAt) {
                projected.place(place.id()).ifPresent(xy ->
                        candidates.add(new Dot(place, scene.viewport().screenX(xy[0]), scene.viewport().screenY(xy[1]), rank, pointedAt)));
            }
        }
        candidates.sort(Comparator.comparing((Dot dot) -> !dot.wanted()).thenComparingDouble(Dot::rank).thenComparing(dot -> dot.place().id()));
        var shown = new ArrayList<Dot>();
        for (var dot : candidates) {
            if (shown.stream().noneMatch(other -> Math.hypot(other.x() - dot.x(), other.y() - dot.y()) < APART)) {
                shown.add(dot);
            }
        }
        shown.removeIf(dot -> dot.x() < 0 || dot.y() < 0 || dot.x() > scene.viewport().width() || dot.y() > scene.viewport().height());
        return shown;
    }

    /// Stations, terminals and the like come one step later than towns, places of the focus country half a step earlier.
    private static double rank(Place place, String focus) {
        double technical = switch (place.type()) {
            case CAPITAL, CITY -> 0;
            default -> 1;
        };
        return place.importance() + technical - (place.country().equals(focus) ? 0.5 : 0);
    }

    /// The last rank shown: one more whenever the scale doubles.
    private static double limit(double pixelsPerMetre) {
        return Math.max(1, 2.6 + Math.log(3400 * pixelsPerMetre) / Math.log(2));
    }

    /// Where the marks of events stand: a mark without its place would hang in the air.
    private static Set<String> ofEvents(MapScene scene) {
        return EventMarks.shown(scene).filter(event -> event.importance() <= EventMarks.LEAST_IMPORTANT_WITH_ICON)
                .flatMap(event -> event.places().stream().limit(1)).collect(Collectors.toSet());
    }

    private static Set<String> wanted(MapScene scene) {
        var atlas = scene.view().atlas();
        var ids = new HashSet<String>();
        for (var ref : scene.pointedAt()) {
            if (ref.kind() == Kind.PLACE) {
                ids.add(ref.id());
            }
            atlas.event(ref.id()).filter(_ -> ref.kind() == Kind.EVENT).map(Event::places).ifPresent(ids::addAll);
            atlas.route(ref.id()).filter(_ -> ref.kind() == Kind.ROUTE).ifPresent(route -> ids.addAll(ends(route)));
        }
        return ids;
    }

    private static List<String> ends(Route route) {
        var ids = new ArrayList<String>();
        for (var segment : route.segments()) {
            for (var via : segment.via().isEmpty() ? List.<Route.Via>of() : List.of(segment.via().getFirst(), segment.via().getLast())) {
                if (via instanceof Route.ViaPlace(var id)) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }
}
