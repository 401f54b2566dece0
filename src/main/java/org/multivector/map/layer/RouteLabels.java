package org.multivector.map.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.multivector.atlas.Route;
import org.multivector.graphics.Graphics;
import org.multivector.graphics.TextStyle;
import org.multivector.map.geometry.ProjectedLine;
import org.multivector.map.label.Label;
import org.multivector.map.label.Priority;
import org.multivector.map.label.Spot;
import org.multivector.text.Messages;

/// Short names along the straighter stretches of routes. The stretches are fixed to the route, so names stay put while the map is dragged.
final class RouteLabels {

    private static final int STRETCHES = 24;
    private static final double STEEPEST = Math.toRadians(62);
    private static final double PIXELS_PER_NAME = 110_000;

    private RouteLabels() { }

    static List<Label> of(MapScene scene, List<DrawnRoute> routes, Graphics graphics) {
        double most = Math.max(4, scene.viewport().width() * scene.viewport().height() / PIXELS_PER_NAME);
        var labels = new ArrayList<Label>();
        routes.stream().filter(route -> !route.dimmed())
                .sorted(Comparator.comparing((DrawnRoute route) -> !route.emphasised()).thenComparingDouble(route -> -weight(route))
                        .thenComparing(route -> route.route().id()))
                .forEach(route -> {
                    if (labels.size() < most) {
                        var label = label(scene, route, labels.size(), graphics);
                        if (!label.spots().isEmpty()) {
                            labels.add(label);
                        }
                    }
                });
        return labels;
    }

    private static Label label(MapScene scene, DrawnRoute route, int order, Graphics graphics) {
        var language = scene.view().look().language();
        var name = route.route().label().in(language);
        var words = route.route().schematic() ? Messages.in(language).get("map.schematic", name) : name;
        var main = route.lines().stream().max(Comparator.comparingDouble(ProjectedLine::length)).orElseThrow();
        var look = RouteStyle.of(route.state(), main.mode(), main.schematic(), scene.palette(), false, scene.size(1));
        var token = route.state().status().filter(Route.Status.PROPOSED::equals).isPresent() ? "route-planned" : RouteStyle.token(route.route().type(), Route.Mode.PIPELINE);
        var style = TextStyle.of(scene.size(route.emphasised() ? 13 : 12), scene.palette().colour(token)).weight(TextStyle.Weight.SEMIBOLD)
                .halo(scene.palette().colour("map-halo"));
        int priority = route.emphasised() ? Priority.SELECTED + 1 : Priority.ROUTE + Math.min(order, 30);
        return new Label("route:" + route.route().id(), words, style, priority, spots(scene, main, graphics.widthOf(words, style), style.size(), look.width()));
    }

    private static List<Spot> spots(MapScene scene, ProjectedLine line, double width, double size, double lineWidth) {
        var spots = new ArrayList<Spot>();
        double half = (width + 6) / 2 / scene.viewport().scale();
        for (double straightness : new double[] {4, 10}) {
            for (int stretch : fromTheMiddle()) {
                double at = line.length() * (stretch + 0.5) / STRETCHES;
                if (at > half && at + half < line.length()) {
                    addSpots(spots, scene, line, at, half, size, lineWidth, straightness);
                }
            }
        }
        return spots;
    }

    private static void addSpots(List<Spot> spots, MapScene scene, ProjectedLine line, double at, double half, double size, double lineWidth, double straightness) {
        var viewport = scene.viewport();
        double[] from = line.at(at - half);
        double[] to = line.at(at + half);
        double x = (viewport.screenX(from[0]) + viewport.screenX(to[0])) / 2;
        double y = (viewport.screenY(from[1]) + viewport.screenY(to[1])) / 2;
        if (!OffMap.contains(scene, x, y)) {
            return;
        }
        double angle = -Math.atan2(to[1] - from[1], to[0] - from[0]);
        boolean backwards = Math.abs(angle) > Math.PI / 2;
        double turned = backwards ? angle - Math.signum(angle) * Math.PI : angle;
        double[] stray = line.stray(at - half, at + half);
        double above = stray[backwards ? 1 : 0] * viewport.scale();
        double below = stray[backwards ? 0 : 1] * viewport.scale();
        if (Math.abs(turned) > STEEPEST || Math.max(above, below) > straightness || straightness > 4 && Math.max(above, below) <= 4) {
            return;
        }
        double clear = size * 0.54 + lineWidth / 2 + 3;
        spots.add(beside(x, y, turned, -(clear + above), size));
        spots.add(beside(x, y, turned, clear + below, size));
    }

    private static Spot beside(double x, double y, double angle, double offset, double size) {
        return Spot.turned(x - Math.sin(angle) * offset, y + Math.cos(angle) * offset, Math.toDegrees(angle), size);
    }

    private static int[] fromTheMiddle() {
        return IntStream.range(0, STRETCHES).boxed().sorted(Comparator.comparingInt(i -> Math.abs(2 * i - STRETCHES + 1))).mapToInt(i -> i).toArray();
    }

    /// What carries more is named first; a corridor of several carriers before its parts.
    private static double weight(DrawnRoute route) {
        double corridor = route.route().type() == Route.Type.MULTIMODAL ? 3 : 0;
        return RouteStyle.width(route.state()) + corridor + Math.min(1, route.lines().stream().mapToDouble(ProjectedLine::length).sum() / 4e6);
    }
}
