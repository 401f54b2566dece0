package org.multivector.map.layer;

import java.util.ArrayList;
import java.util.List;
import org.multivector.atlas.Ref;
import org.multivector.graphics.Affine;
import org.multivector.graphics.Graphics;
import org.multivector.graphics.Outline;
import org.multivector.graphics.Stroke;
import org.multivector.map.geometry.Projected;
import org.multivector.map.geometry.ProjectedLine;

/// Pipelines, railways, ferries and roads as they stood at the cursor, with the direction of flow and the marks of interruptions.
///
/// Remembers the projected lines of the last atlas; belongs to one thread.
final class RouteLayer implements MapLayer, Targets {

    private static final double REACH = 6;
    private static final double CUT = 5;
    private static final double LONG = 3_000;
    private static final double MARGIN = 40;
    private static final Outline NOTHING = new Outline(new double[0], new int[0], false);

    private final Projected projected;
    private final FlowArrows arrows = new FlowArrows();

    RouteLayer(Projected projected) {
        this.projected = projected;
    }

    @Override
    public String id() {
        return "routes";
    }

    @Override
    public void draw(MapScene scene, Graphics graphics) {
        var routes = DrawnRoute.of(scene, projected.of(scene.view().atlas(), scene.projection()));
        for (var route : routes) {
            graphics.transform(scene.viewport().worldToScreen());
            for (var line : route.lines()) {
                if (visible(scene, line)) {
                    draw(scene, route, line, graphics);
                }
            }
        }
        graphics.transform(Affine.IDENTITY);
        routes.forEach(route -> arrows.draw(scene, route, graphics));
        Cut.of(scene, routes).forEach(cut -> drawCut(scene, cut, graphics));
    }

    @Override
    public List<Target> targets(MapScene scene) {
        var targets = new ArrayList<Target>();
        for (var route : DrawnRoute.of(scene, projected.of(scene.view().atlas(), scene.projection()))) {
            var name = route.route().name().in(scene.view().look().language());
            for (var line : route.lines()) {
                double[] middle = line.at(line.length() / 2);
                targets.add(Target.line(Ref.route(route.route().id()), scene.viewport().screenX(middle[0]), scene.viewport().screenY(middle[1]), REACH,
                        line.outline(), name));
            }
        }
        return targets;
    }

    private static void draw(MapScene scene, DrawnRoute route, ProjectedLine line, Graphics graphics) {
        var style = RouteStyle.of(route.state(), line.mode(), line.schematic(), scene.palette(), route.dimmed(), scene.size(1));
        var strokes = new ArrayList<Stroke>();
        if (route.emphasised()) {
            strokes.add(Stroke.solid(scene.palette().colour("map-halo"), style.width() + 9));
            strokes.add(Stroke.solid(style.colour().fade(0.35), style.width() + 7));
        }
        strokes.addAll(style.strokes());
        strokes.forEach(stroke -> graphics.stroke(visiblePart(scene, line, stroke), stroke));
    }

    /// From near, only what the window shows: dashing a thousand invisible kilometres takes longer than all the rest. It starts at a whole
    /// number of dashes, so that they stay put while the map is dragged.
    private static Outline visiblePart(MapScene scene, ProjectedLine line, Stroke stroke) {
        var viewport = scene.viewport();
        if (line.length() * viewport.scale() < LONG) {
            return line.outline();
        }
        double period = Math.max(1, stroke.dashes().stream().mapToDouble(Double::doubleValue).sum()) / viewport.scale();
        return line.within(viewport.worldX(-MARGIN), viewport.worldY(viewport.height() + MARGIN), viewport.worldX(viewport.width() + MARGIN), viewport.worldY(-MARGIN))
                .map(range -> line.between(Math.floor(range[0] / period) * period, range[1])).orElse(NOTHING);
    }

    private static void drawCut(MapScene scene, Cut cut, Graphics graphics) {
        double size = scene.size(CUT);
        graphics.fillCircle(cut.x(), cut.y(), size + 4, scene.palette().colour("map-halo"));
        var stroke = Stroke.solid(scene.palette().colour("map-cut"), size * 0.56);
        graphics.line(cut.x() - size, cut.y() - size, cut.x() + size, cut.y() + size, stroke);
        graphics.line(cut.x() - size, cut.y() + size, cut.x() + size, cut.y() - size, stroke);
    }

    static boolean visible(MapScene scene, ProjectedLine line) {
        var viewport = scene.viewport();
        var bounds = line.bounds();
        return viewport.screenX(bounds[2]) > -20 && viewport.screenX(bounds[0]) < viewport.width() + 20
                && viewport.screenY(bounds[1]) > -20 && viewport.screenY(bounds[3]) < viewport.height() + 20;
    }
}
