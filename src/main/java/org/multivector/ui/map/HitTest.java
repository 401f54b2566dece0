package org.multivector.ui.map;

import java.util.List;
import java.util.Optional;
import org.multivector.graphics.Outline;
import org.multivector.map.camera.Viewport;
import org.multivector.map.layer.Target;

/// What a pointer meets: marks before lines, the nearest first, of equals the topmost. Pure.
final class HitTest {

    private HitTest() { }

    /// @param targets in drawing order
    /// @param x,y pixels of the viewport
    static Optional<Target> at(List<Target> targets, Viewport viewport, double x, double y) {
        Target best = null;
        double bestDistance = Double.MAX_VALUE;
        for (var target : targets) {
            double distance = target.line().isPresent() ? distance(target.line().get(), viewport, x, y) : Math.hypot(target.x() - x, target.y() - y);
            if (distance > target.radius()) {
                continue;
            }
            boolean mark = target.line().isEmpty();
            boolean bestMark = best != null && best.line().isEmpty();
            if (best == null || mark && !bestMark || mark == bestMark && distance <= bestDistance) {
                best = target;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /// Pixels from a point to the nearest segment of a line in projected metres.
    private static double distance(Outline line, Viewport viewport, double x, double y) {
        double worldX = viewport.worldX(x);
        double worldY = viewport.worldY(y);
        double best = Double.MAX_VALUE;
        double[] xy = line.xy();
        for (int part = 0; part < line.parts(); part++) {
            for (int i = line.from(part); i + 1 < line.to(part); i++) {
                double dx = xy[2 * i + 2] - xy[2 * i];
                double dy = xy[2 * i + 3] - xy[2 * i + 1];
                double length = dx * dx + dy * dy;
                double share = length == 0 ? 0 : Math.clamp(((worldX - xy[2 * i]) * dx + (worldY - xy[2 * i + 1]) * dy) / length, 0, 1);
                best = Math.min(best, Math.hypot(worldX - xy[2 * i] - share * dx, worldY - xy[2 * i + 1] - share * dy));
            }
        }
        return best * viewport.scale();
    }
}
