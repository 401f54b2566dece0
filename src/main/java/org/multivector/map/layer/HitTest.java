package org.multivector.map.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.multivector.graphics.Outline;

/// What lies under a pixel, by the geometry that the layers draw: events first, then places, then routes.
public final class HitTest implements Targets {

    private final List<Targets> layers;

    public HitTest(LayerBook book) {
        layers = book.layers().stream().filter(Targets.class::isInstance).map(Targets.class::cast).toList();
    }

    @Override
    public List<Target> targets(MapScene scene) {
        var all = new ArrayList<Target>();
        layers.forEach(layer -> all.addAll(layer.targets(scene)));
        return all;
    }

    /// The uppermost mark that the pixel meets, else the nearest line within its reach.
    public Optional<Target> at(MapScene scene, double x, double y) {
        var all = targets(scene);
        for (var target : all.reversed()) {
            if (target.line().isEmpty() && Math.hypot(target.x() - x, target.y() - y) <= target.radius()) {
                return Optional.of(target);
            }
        }
        Target nearest = null;
        double least = Double.MAX_VALUE;
        for (var target : all.reversed()) {
            if (target.line().isPresent()) {
                double distance = distance(scene, target.line().get(), x, y);
                if (distance <= target.radius() && distance < least) {
                    least = distance;
                    nearest = Target.line(target.ref(), x, y, target.radius(), target.line().get(), target.name());
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// Pixels between the point and the line.
    private static double distance(MapScene scene, Outline line, double x, double y) {
        double worldX = scene.viewport().worldX(x);
        double worldY = scene.viewport().worldY(y);
        double least = Double.MAX_VALUE;
        double[] xy = line.xy();
        for (int i = 2; i < xy.length; i += 2) {
            double dx = xy[i] - xy[i - 2];
            double dy = xy[i + 1] - xy[i - 1];
            double part = Math.clamp(((worldX - xy[i - 2]) * dx + (worldY - xy[i - 1]) * dy) / Math.max(1e-9, dx * dx + dy * dy), 0, 1);
            least = Math.min(least, Math.hypot(worldX - xy[i - 2] - part * dx, worldY - xy[i - 1] - part * dy));
        }
        return least * scene.viewport().scale();
    }
}
