package org.multivector.map.basemap;

import java.util.BitSet;
import java.util.stream.IntStream;

/// Simplifies lines after Douglas and Peucker: no dropped point lies farther than the tolerance from the line that is left. Pure.
final class DouglasPeucker {

    private DouglasPeucker() { }

    /// The indexes of the points that stay, in order. The ends always stay, so that lines that meet still meet.
    ///
    /// @param xy x and y in turn; a closed line keeps at least the point farthest from its start
    /// @param tolerance in the unit of the coordinates; 0 keeps everything
    static int[] kept(double[] xy, double tolerance) {
        int points = xy.length / 2;
        if (tolerance <= 0 || points < 3) {
            return IntStream.range(0, points).toArray();
        }
        var kept = new BitSet(points);
        kept.set(0);
        kept.set(points - 1);
        keep(xy, tolerance * tolerance, kept);
        return kept.stream().toArray();
    }

    /// With its own stack of ranges: a coast of ten thousand points would be too deep for recursion.
    private static void keep(double[] xy, double limit, BitSet kept) {
        int[] stack = new int[xy.length + 2];
        int top = 0;
        stack[top++] = 0;
        stack[top++] = xy.length / 2 - 1;
        while (top > 0) {
            int to = stack[--top];
            int from = stack[--top];
            int farthest = -1;
            double most = limit;
            for (int i = from + 1; i < to; i++) {
                double distance = distance(xy, i, from, to);
                if (distance > most) {
                    most = distance;
                    farthest = i;
                }
            }
            if (farthest > 0) {
                kept.set(farthest);
                stack[top++] = from;
                stack[top++] = farthest;
                stack[top++] = farthest;
                stack[top++] = to;
            }
        }
    }

    /// The squared distance of point i from the segment between two others.
    private static double distance(double[] xy, int i, int from, int to) {
        double x = xy[2 * i] - xy[2 * from];
        double y = xy[2 * i + 1] - xy[2 * from + 1];
        double dx = xy[2 * to] - xy[2 * from];
        double dy = xy[2 * to + 1] - xy[2 * from + 1];
        double length = dx * dx + dy * dy;
        double share = length == 0 ? 0 : Math.clamp((x * dx + y * dy) / length, 0, 1);
        double offX = x - share * dx;
        double offY = y - share * dy;
        return offX * offX + offY * offY;
    }
}
