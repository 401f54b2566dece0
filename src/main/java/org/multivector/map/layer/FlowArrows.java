package org.multivector.map.layer;

import org.multivector.atlas.Route;
import org.multivector.graphics.Graphics;
import org.multivector.graphics.Outline;
import org.multivector.graphics.Stroke;
import org.multivector.map.geometry.ProjectedLine;

/// Small heads along a pipeline that flows, in the direction in which its path is written. A pipeline that carries both ways, or that
/// started operating a second time and may have been turned, has none.
final class FlowArrows {

    private static final double EVERY = 150;

    void draw(MapScene scene, DrawnRoute route, Graphics graphics) {
        if (!route.operating() || !flowsAsWritten(route)) {
            return;
        }
        var viewport = scene.viewport();
        double step = Math.pow(2, Math.round(Math.log(EVERY / viewport.scale()) / Math.log(2)));
        for (var line : route.lines()) {
            if (line.mode() != Route.Mode.PIPELINE || line.schematic()) {
                continue;
            }
            var style = RouteStyle.of(route.state(), line.mode(), false, scene.palette(), route.dimmed(), scene.size(1));
            for (double at = step / 2; at < line.length(); at += step) {
                double[] point = line.at(at);
                double x = viewport.screenX(point[0]);
                double y = viewport.screenY(point[1]);
                if (x > -10 && x < viewport.width() + 10 && y > -10 && y < viewport.height() + 10) {
                    var head = head(x, y, -direction(line, at, step), style.width() / 2 + 2.6);
                    graphics.stroke(head, Stroke.solid(scene.palette().colour("map-halo").fade(route.dimmed() ? 0.4 : 1), 2));
                    graphics.fill(head, style.colour());
                }
            }
        }
    }

    /// A triangle in pixels, pointing along the angle (radians clockwise).
    static Outline head(double x, double y, double angle, double size) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return Outline.of(true, x + cos * size * 1.2, y + sin * size * 1.2,
                x - cos * size - sin * size, y - sin * size + cos * size,
                x - cos * size + sin * size, y - sin * size - cos * size);
    }

    /// The direction over a stretch, so that a kink does not turn the head.
    private static double direction(ProjectedLine line, double at, double step) {
        double[] from = line.at(Math.max(0, at - step / 20));
        double[] to = line.at(Math.min(line.length(), at + step / 20));
        return Math.atan2(to[1] - from[1], to[0] - from[0]);
    }

    private static boolean flowsAsWritten(DrawnRoute route) {
        var type = route.route().type();
        long starts = route.route().history().stream().filter(status -> status.status() == Route.Status.OPERATING)
                .filter(status -> !status.when().span().from().isAfter(route.state().date())).count();
        boolean oneWay = route.route().segments().stream().noneMatch(Route.Segment::twoWay);
        return oneWay && (type == Route.Type.OIL_PIPELINE || type == Route.Type.GAS_PIPELINE) && starts == 1;
    }
}
