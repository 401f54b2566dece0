package org.multivector.map.geometry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.multivector.atlas.Route;
import org.multivector.geo.LonLat;
import org.multivector.graphics.Outline;
import org.multivector.map.camera.Projection;

/// One run of a route in projected metres: neighbouring segments that carry the same way, joined.
///
/// The arrays belong to the line and must not be changed.
public final class ProjectedLine {

    private static final double LONGEST_STEP = 1.5;

    private final Route.Mode mode;
    private final boolean schematic;
    private final Outline outline;
    private final double[] along;
    private final double[] bounds = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};

    private ProjectedLine(Route.Mode mode, boolean schematic, double[] xy) {
        this.mode = mode;
        this.schematic = schematic;
        outline = Outline.of(false, xy);
        along = new double[xy.length / 2];
        for (int i = 0; i < along.length; i++) {
            bounds[0] = Math.min(bounds[0], xy[2 * i]);
            bounds[1] = Math.min(bounds[1], xy[2 * i + 1]);
            bounds[2] = Math.max(bounds[2], xy[2 * i]);
            bounds[3] = Math.max(bounds[3], xy[2 * i + 1]);
        }
        for (int i = 1; i < along.length; i++) {
            along[i] = along[i - 1] + Math.hypot(xy[2 * i] - xy[2 * i - 2], xy[2 * i + 1] - xy[2 * i - 1]);
        }
    }

    /// Projects a path, straight in longitude and latitude. Points outside the projection are left out.
    static ProjectedLine of(Route.Mode mode, boolean schematic, List<LonLat> path, Projection projection) {
        double[] xy = dense(path);
        projection.forward(xy, xy, xy.length / 2);
        int kept = 0;
        for (int i = 0; i < xy.length; i += 2) {
            if (Double.isFinite(xy[i]) && Double.isFinite(xy[i + 1])) {
                xy[kept++] = xy[i];
                xy[kept++] = xy[i + 1];
            }
        }
        return new ProjectedLine(mode, schematic, Arrays.copyOf(xy, kept));
    }

    public Route.Mode mode() {
        return mode;
    }

    public boolean schematic() {
        return schematic;
    }

    /// The line as an open outline, projected metres.
    public Outline outline() {
        return outline;
    }

    /// The least x and y and the greatest x and y, projected metres.
    public double[] bounds() {
        return bounds;
    }

    /// Projected metres from end to end.
    public double length() {
        return along.length == 0 ? 0 : along[along.length - 1];
    }

    /// The point this many projected metres from the start: x, y and the direction in radians, counterclockwise from east.
    public double[] at(double metres) {
        double[] xy = outline.xy();
        int i = 1 + index(metres);
        double part = Math.clamp((metres - along[i - 1]) / Math.max(1e-9, along[i] - along[i - 1]), 0, 1);
        double dx = xy[2 * i] - xy[2 * i - 2];
        double dy = xy[2 * i + 1] - xy[2 * i - 1];
        return new double[] {xy[2 * i - 2] + dx * part, xy[2 * i - 1] + dy * part, Math.atan2(dy, dx)};
    }

    /// The farthest that the line strays from the chord between two distances: to its left and to its right, projected metres.
    public double[] stray(double from, double to) {
        double[] start = at(from);
        double[] end = at(to);
        double chord = Math.max(1e-9, Math.hypot(end[0] - start[0], end[1] - start[1]));
        double left = 0;
        double right = 0;
        double[] xy = outline.xy();
        for (int i = index(from) + 1; i < along.length && along[i] < to; i++) {
            double side = ((end[0] - start[0]) * (xy[2 * i + 1] - start[1]) - (end[1] - start[1]) * (xy[2 * i] - start[0])) / chord;
            left = Math.max(left, side);
            right = Math.max(right, -side);
        }
        return new double[] {left, right};
    }

    /// The stretch between two distances as an open outline.
    public Outline between(double from, double to) {
        double[] xy = outline.xy();
        int first = index(from) + 1;
        int last = index(to);
        double[] part = new double[2 * Math.max(0, last - first + 1) + 4];
        System.arraycopy(at(from), 0, part, 0, 2);
        if (last >= first) {
            System.arraycopy(xy, 2 * first, part, 2, 2 * (last - first + 1));
        }
        System.arraycopy(at(to), 0, part, part.length - 2, 2);
        return Outline.of(false, part);
    }

    /// From where to where the line may lie in a box of projected metres, as distances from its start; nothing when it does not touch it.
    public Optional<double[]> within(double west, double south, double east, double north) {
        double[] xy = outline.xy();
        double from = Double.MAX_VALUE;
        double to = -1;
        for (int i = 1; i < along.length; i++) {
            boolean touches = Math.max(xy[2 * i - 2], xy[2 * i]) >= west && Math.min(xy[2 * i - 2], xy[2 * i]) <= east
                    && Math.max(xy[2 * i - 1], xy[2 * i + 1]) >= south && Math.min(xy[2 * i - 1], xy[2 * i + 1]) <= north;
            if (touches) {
                from = Math.min(from, along[i - 1]);
                to = along[i];
            }
        }
        return to < 0 ? Optional.empty() : Optional.of(new double[] {from, to});
    }

    /// The last point at or before the distance that has a successor.
    private int index(double metres) {
        int found = Arrays.binarySearch(along, metres);
        int index = found >= 0 ? found : -found - 2;
        return Math.clamp(index, 0, along.length - 2);
    }

    private static double[] dense(List<LonLat> path) {
        var points = DoubleStream.builder();
        for (int i = 0; i < path.size(); i++) {
            if (i > 0) {
                var from = path.get(i - 1);
                var to = path.get(i);
                int steps = (int) Math.ceil(Math.hypot(to.lon() - from.lon(), to.lat() - from.lat()) / LONGEST_STEP);
                for (int step = 1; step < steps; step++) {
                    double part = (double) step / steps;
                    points.add(from.lon() + (to.lon() - from.lon()) * part).add(from.lat() + (to.lat() - from.lat()) * part);
                }
            }
            points.add(path.get(i).lon()).add(path.get(i).lat());
        }
        return points.build().toArray();
    }
}
