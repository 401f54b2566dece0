package org.multivector.map.basemap;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.multivector.graphics.Outline;
import org.multivector.map.basemap.Topology.Feature;
import org.multivector.map.camera.Projection;

/// A topology whose arcs lie on the projected plane, and its simplifications. Arcs are simplified, not features: common borders stay common.
final class ProjectedTopology {

    private final Topology source;
    private final Frame frame;
    private final List<double[]> arcs;

    ProjectedTopology(Topology source, Projection projection) {
        this.source = source;
        frame = Frame.around(source.arcs());
        arcs = source.arcs().stream().map(arc -> project(arc, projection)).toList();
    }

    /// An arc at some tolerance.
    ///
    /// @param xy projected metres
    /// @param cut the segments (by their first point) that lie on the frame
    record Line(double[] xy, BitSet cut) {

        boolean loop() {
            int last = xy.length - 2;
            return last > 0 && xy[0] == xy[last] && xy[1] == xy[last + 1];
        }
    }

    Topology source() {
        return source;
    }

    /// All arcs at a tolerance in metres.
    List<Line> lines(double tolerance) {
        return IntStream.range(0, arcs.size()).mapToObj(i -> line(source.arcs().get(i), arcs.get(i), tolerance)).toList();
    }

    private Line line(double[] lonLat, double[] xy, double tolerance) {
        int[] kept = DouglasPeucker.kept(xy, tolerance);
        double[] out = new double[2 * kept.length];
        var cut = new BitSet();
        for (int i = 0; i < kept.length; i++) {
            out[2 * i] = xy[2 * kept[i]];
            out[2 * i + 1] = xy[2 * kept[i] + 1];
            if (i + 1 < kept.length && frame.holds(lonLat, kept[i], kept[i + 1])) {
                cut.set(i);
            }
        }
        return new Line(out, cut);
    }

    /// The rings or lines of a feature. Rings smaller than `smallest` square metres are left out.
    static Outline outline(Feature feature, List<Line> lines, double smallest) {
        var path = new OutlineBuilder();
        for (int[] part : feature.parts()) {
            for (int index : part) {
                path.join(lines.get(index < 0 ? ~index : index).xy(), index < 0);
            }
            path.endPart(feature.closed() ? smallest : -1);
        }
        return path.build(feature.closed());
    }

    /// The arcs, each once, without what lies on the frame. Loops around less than `smallest` square metres are left out.
    static Outline strokes(BitSet arcs, List<Line> lines, double smallest) {
        var path = new OutlineBuilder();
        arcs.stream().mapToObj(lines::get).forEach(line -> {
            double[] xy = line.xy();
            for (int i = 0; i < xy.length / 2; i++) {
                path.add(xy[2 * i], xy[2 * i + 1]);
                if (line.cut().get(i)) {
                    path.endPart(-1);
                }
            }
            path.endPart(line.loop() && line.cut().isEmpty() ? smallest : -1);
        });
        return path.build(false);
    }

    private static double[] project(double[] lonLat, Projection projection) {
        double[] xy = new double[lonLat.length];
        projection.forward(lonLat, xy, lonLat.length / 2);
        return xy;
    }
}
