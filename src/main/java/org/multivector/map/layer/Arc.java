package org.multivector.map.layer;

import java.util.List;
import java.util.Optional;
import org.multivector.atlas.Actor;
import org.multivector.atlas.Event;
import org.multivector.graphics.Colour;
import org.multivector.graphics.Outline;
import org.multivector.map.camera.Viewport;
import org.multivector.map.geometry.ProjectedAtlas;

/// A curved arrow that says who acted towards whom: from the seat of the side named first to the place, or, where that side acted at home,
/// from the place to the seat of the other.
///
/// @param outline an open line in pixels
record Arc(Outline outline, Colour colour) {

    private static final int STEPS = 40;
    private static final double BEND = 0.18;
    private static final double SHORTEST = 40;
    private static final double BEYOND = 30;
    private static final double INSIDE = 14;

    /// The arrow of a mark; empty where nobody acted across a distance.
    static Optional<Arc> of(MapScene scene, ProjectedAtlas projected, EventMark mark) {
        var sides = sides(scene, mark.event());
        var focus = scene.view().atlas().manifest().focus();
        if (sides.size() < 2) {
            return sides.stream().filter(side -> !side.id().equals(focus) && !atHome(scene, mark.event(), side)).findFirst()
                    .flatMap(side -> toPlace(scene, projected, mark, side));
        }
        var acting = sides.getFirst();
        if (!atHome(scene, mark.event(), acting)) {
            return toPlace(scene, projected, mark, acting);
        }
        var other = sides.stream().skip(1).filter(side -> side.id().equals(focus)).findFirst().orElse(sides.get(1));
        return seat(scene, projected, other).flatMap(to -> between(new double[] {mark.x(), mark.y()}, within(scene.viewport(), mark, to, -INSIDE),
                mark.radius() + 4, 8, colour(scene, acting)));
    }

    /// The direction at the end, radians clockwise.
    double direction() {
        double[] xy = outline.xy();
        int last = xy.length - 2;
        return Math.atan2(xy[last + 1] - xy[last - 3], xy[last] - xy[last - 4]);
    }

    double endX() {
        return outline.xy()[outline.xy().length - 2];
    }

    double endY() {
        return outline.xy()[outline.xy().length - 1];
    }

    private static Optional<Arc> toPlace(MapScene scene, ProjectedAtlas projected, EventMark mark, Actor acting) {
        return seat(scene, projected, acting).flatMap(from -> between(within(scene.viewport(), mark, from, BEYOND), new double[] {mark.x(), mark.y()},
                6, mark.radius() + 7, colour(scene, acting)));
    }

    /// States and organisations with a seat, in the order of the event.
    private static List<Actor> sides(MapScene scene, Event event) {
        return event.actors().stream().flatMap(id -> scene.view().atlas().actor(id).stream())
                .filter(actor -> actor.seat().isPresent() && (actor.type() == Actor.Type.STATE || actor.type() == Actor.Type.ORGANISATION)).toList();
    }

    private static boolean atHome(MapScene scene, Event event, Actor side) {
        return event.places().stream().findFirst().flatMap(scene.view().atlas()::place)
                .map(place -> place.country().equals(side.id()) || side.seat().filter(place.id()::equals).isPresent()).orElse(true);
    }

    private static Optional<double[]> seat(MapScene scene, ProjectedAtlas projected, Actor actor) {
        var viewport = scene.viewport();
        return actor.seat().flatMap(projected::place).map(xy -> new double[] {viewport.screenX(xy[0]), viewport.screenY(xy[1])});
    }

    private static Colour colour(MapScene scene, Actor actor) {
        return scene.palette().colour(actor.colour().orElse("actor-other"), "actor-other");
    }

    /// The point itself, or where the straight way to it leaves the window with some room around it.
    private static double[] within(Viewport viewport, EventMark mark, double[] point, double room) {
        double part = 1;
        double[] least = {-room, -room};
        double[] greatest = {viewport.width() + room, viewport.height() + room};
        double[] from = {mark.x(), mark.y()};
        for (int axis = 0; axis < 2; axis++) {
            double way = point[axis] - from[axis];
            double end = way > 0 ? greatest[axis] : least[axis];
            if (Math.abs(way) > 1e-9) {
                part = Math.min(part, Math.max(0, (end - from[axis]) / way));
            }
        }
        return new double[] {from[0] + (point[0] - from[0]) * part, from[1] + (point[1] - from[1]) * part};
    }

    /// A parabola that bends to the left of its way, cut back at both ends.
    private static Optional<Arc> between(double[] from, double[] to, double cutStart, double cutEnd, Colour colour) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double length = Math.hypot(dx, dy);
        if (!(length > SHORTEST)) {
            return Optional.empty();
        }
        double bend = dx < 0 ? -BEND : BEND;
        double middleX = (from[0] + to[0]) / 2 + dy * bend;
        double middleY = (from[1] + to[1]) / 2 - dx * bend;
        double[] xy = new double[2 * STEPS + 2];
        for (int i = 0; i <= STEPS; i++) {
            double part = (cutStart + (length - cutStart - cutEnd) * i / STEPS) / length;
            xy[2 * i] = (1 - part) * (1 - part) * from[0] + 2 * part * (1 - part) * middleX + part * part * to[0];
            xy[2 * i + 1] = (1 - part) * (1 - part) * from[1] + 2 * part * (1 - part) * middleY + part * part * to[1];
        }
        return Optional.of(new Arc(Outline.of(false, xy), colour));
    }
}
