package org.multivector.map.layer;

import java.util.ArrayList;
import java.util.List;
import org.multivector.graphics.Affine;
import org.multivector.graphics.Graphics;
import org.multivector.graphics.Outline;
import org.multivector.map.geometry.Projected;
import org.multivector.map.geometry.ProjectedAtlas;
import org.multivector.map.geometry.ProjectedLine;
import org.multivector.map.label.Box;
import org.multivector.map.label.Label;
import org.multivector.map.label.LabelPlacer;

/// All words on the map, placed together: none over another, over a mark, under what lies over the map, or cut by the edge.
final class LabelLayer implements MapLayer {

    private static final double SAMPLE = 7;
    private static final int MOST_SAMPLES = 600;

    private final Projected projected;
    private final NameLabels names;
    private final Furniture furniture;

    LabelLayer(Projected projected, NameLabels names, Furniture furniture) {
        this.projected = projected;
        this.names = names;
        this.furniture = furniture;
    }

    @Override
    public String id() {
        return "labels";
    }

    @Override
    public void draw(MapScene scene, Graphics graphics) {
        graphics.transform(Affine.IDENTITY);
        for (var placed : place(scene, graphics)) {
            var spot = placed.spot();
            graphics.text(placed.label().words(), spot.x(), spot.y(), spot.angle(), placed.label().style().anchor(spot.anchor()));
        }
    }

    /// The labels of the scene with their places.
    List<Label.Placed> place(MapScene scene, Graphics graphics) {
        var atlas = projected.of(scene.view().atlas(), scene.projection());
        var routes = DrawnRoute.of(scene, atlas);
        var dots = ShownPlaces.of(scene, atlas);
        var marks = EventMarks.of(scene, atlas);
        var cuts = Cut.of(scene, routes);
        var placer = new LabelPlacer(scene.viewport().width(), scene.viewport().height());
        scene.reserved().forEach(reserved -> placer.take(reserved.box()));
        furniture.boxes(scene, graphics).forEach(placer::take);
        dots.forEach(dot -> placer.take(Box.around(dot.x(), dot.y(), scene.size(3.5))));
        cuts.forEach(cut -> placer.take(Box.around(cut.x(), cut.y(), scene.size(8))));
        marks.forEach(mark -> {
            placer.take(mark.box());
            mark.badge().ifPresent(placer::take);
        });
        avoidLines(scene, routes, marks, atlas, placer);

        var labels = new ArrayList<Label>();
        labels.addAll(PointLabels.events(scene, marks));
        labels.addAll(PointLabels.cuts(scene, cuts));
        labels.addAll(PointLabels.places(scene, dots));
        labels.addAll(RouteLabels.of(scene, routes, graphics));
        labels.addAll(names.of(scene));
        return placer.place(labels, label -> graphics.widthOf(label.words(), label.style()));
    }

    private static void avoidLines(MapScene scene, List<DrawnRoute> routes, List<EventMark> marks, ProjectedAtlas atlas, LabelPlacer placer) {
        for (var route : routes) {
            for (var line : route.lines()) {
                if (RouteLayer.visible(scene, line)) {
                    avoidLine(scene, line, placer);
                }
            }
        }
        marks.stream().filter(EventMark::selected).flatMap(mark -> Arc.of(scene, atlas, mark).stream()).map(Arc::outline).forEach(arc -> avoidArc(arc, placer));
    }

    private static void avoidLine(MapScene scene, ProjectedLine line, LabelPlacer placer) {
        var viewport = scene.viewport();
        double[] xy = line.outline().xy();
        for (int i = 2; i < xy.length; i += 2) {
            double x = viewport.screenX(xy[i - 2]);
            double y = viewport.screenY(xy[i - 1]);
            double dx = viewport.screenX(xy[i]) - x;
            double dy = viewport.screenY(xy[i + 1]) - y;
            int steps = (int) Math.ceil(Math.hypot(dx, dy) / SAMPLE);
            for (int step = 0; step < Math.min(steps, MOST_SAMPLES); step++) {
                double part = (double) step / steps;
                if (OffMap.contains(scene, x + dx * part, y + dy * part)) {
                    placer.avoid(x + dx * part, y + dy * part);
                }
            }
        }
    }

    private static void avoidArc(Outline arc, LabelPlacer placer) {
        for (int i = 0; i < arc.points(); i++) {
            placer.take(Box.around(arc.xy()[2 * i], arc.xy()[2 * i + 1], 3));
        }
    }
}
