package org.multivector.map.label;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Points by the cells of a coarse grid.
final class PointGrid {

    private static final int CELL = 48;
    private static final double[] NONE = {};

    private final Map<Long, double[]> cells = new HashMap<>();
    private final Map<Long, Integer> counts = new HashMap<>();

    void add(double x, double y) {
        long key = key(cell(x), cell(y));
        int count = counts.merge(key, 1, Integer::sum);
        double[] points = cells.getOrDefault(key, NONE);
        if (points.length < 2 * count) {
            points = Arrays.copyOf(points, Math.max(8, 4 * count));
            cells.put(key, points);
        }
        points[2 * count - 2] = x;
        points[2 * count - 1] = y;
    }

    /// How many points lie inside the box.
    int inside(Box box) {
        int sum = 0;
        for (long row = cell(box.y() - box.reachY()); row <= cell(box.y() + box.reachY()); row++) {
            for (long column = cell(box.x() - box.reachX()); column <= cell(box.x() + box.reachX()); column++) {
                long key = key(column, row);
                double[] points = cells.getOrDefault(key, NONE);
                for (int i = 0; i < counts.getOrDefault(key, 0); i++) {
                    sum += box.contains(points[2 * i], points[2 * i + 1]) ? 1 : 0;
                }
            }
        }
        return sum;
    }

    private static long cell(double pixel) {
        return Math.clamp((long) Math.floor(pixel / CELL), -64, 512);
    }

    private static long key(long column, long row) {
        return row * 4096 + column;
    }
}
