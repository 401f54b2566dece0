package org.multivector.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Event;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Ref;
import org.multivector.geo.Bounds;
import org.multivector.geo.Camera;
import org.multivector.geo.LonLat;

/// Where an item lies, and the camera that shows it.
public final class Extent {

    private static final double METRES_PER_DEGREE = 111_320;
    private static final double NARROWEST = 900_000;

    private Extent() { }

    /// The positions of an item; empty for what has none.
    public static List<LonLat> of(Atlas atlas, Ref ref) {
        return switch (ref.kind()) {
            case EVENT -> atlas.event(ref.id()).map(event -> places(atlas, event)).orElse(List.of());
            case ROUTE -> atlas.route(ref.id()).map(route -> route.segments().stream().flatMap(segment -> segment.path().stream()).toList()).orElse(List.of());
            case PLACE -> atlas.place(ref.id()).map(place -> List.of(place.at())).orElse(List.of());
            case ACTOR -> atlas.actor(ref.id()).flatMap(actor -> actor.seat()).flatMap(atlas::place).map(place -> List.of(place.at())).orElse(List.of());
            case CLAIM -> atlas.relations().eventOfClaim(ref.id()).map(event -> of(atlas, Ref.event(event))).orElse(List.of());
            default -> List.of();
        };
    }

    /// A camera that shows the item with room around it: the present one where it already does; for what is elsewhere one that keeps the
    /// focus of the atlas in view, so that one sees how far away it is.
    public static Optional<Camera> camera(Atlas atlas, Ref ref, Camera current) {
        var points = of(atlas, ref);
        if (points.isEmpty()) {
            return Optional.empty();
        }
        if (points.stream().allMatch(point -> sees(current, point))) {
            return Optional.of(current);
        }
        var wanted = new ArrayList<>(points);
        if (ref.kind() == Kind.EVENT || ref.kind() == Kind.CLAIM) {
            wanted.addAll(of(atlas, Ref.actor(atlas.manifest().focus())));
        }
        var bounds = Bounds.around(wanted);
        double wide = (bounds.east() - bounds.west()) * cosine(bounds.centre()) * METRES_PER_DEGREE * 1.6;
        double high = (bounds.north() - bounds.south()) * METRES_PER_DEGREE * 2.6;
        return Optional.of(new Camera(bounds.centre(), Math.max(NARROWEST, Math.max(wide, high))));
    }

    /// Whether a map of the usual shape shows the point well inside. Approximate: the camera knows no projection and no window.
    private static boolean sees(Camera camera, LonLat point) {
        double dx = (point.lon() - camera.centre().lon()) * cosine(point) * METRES_PER_DEGREE;
        double dy = (point.lat() - camera.centre().lat()) * METRES_PER_DEGREE;
        return Math.abs(dx) < 0.4 * camera.widthMetres() && Math.abs(dy) < 0.2 * camera.widthMetres();
    }

    private static double cosine(LonLat point) {
        return Math.cos(Math.toRadians(point.lat()));
    }

    private static List<LonLat> places(Atlas atlas, Event event) {
        var points = new ArrayList<LonLat>();
        event.places().forEach(id -> atlas.place(id).ifPresent(place -> points.add(place.at())));
        return points;
    }
}
