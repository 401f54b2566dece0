package org.multivector.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Event;
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

    /// A camera that shows the item with room around it and keeps the scale of `current` where that already does.
    public static Optional<Camera> camera(Atlas atlas, Ref ref, Camera current) {
        var points = of(atlas, ref);
        if (points.isEmpty()) {
            return Optional.empty();
        }
        var bounds = Bounds.around(points);
        double cosine = Math.cos(Math.toRadians(bounds.centre().lat()));
        double wide = (bounds.east() - bounds.west()) * cosine * METRES_PER_DEGREE * 1.5;
        double high = (bounds.north() - bounds.south()) * METRES_PER_DEGREE * 2.4;
        double needed = Math.max(NARROWEST, Math.max(wide, high));
        double width = points.size() == 1 ? Math.max(needed, Math.min(current.widthMetres(), Camera.HOME.widthMetres())) : needed;
        return Optional.of(new Camera(bounds.centre(), width));
    }

    private static List<LonLat> places(Atlas atlas, Event event) {
        var points = new ArrayList<LonLat>();
        event.places().forEach(id -> atlas.place(id).ifPresent(place -> points.add(place.at())));
        return points;
    }
}
