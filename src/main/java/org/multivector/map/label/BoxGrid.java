package org.multivector.map.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Boxes by the cells of a coarse grid that they touch.
final class BoxGrid {

    private static final int CELL = 96;

    private final Map<Long, List<Box>> cells = new HashMap<>();

    void add(Box box) {
        for (long row = cell(box.y() - box.reachY()); row <= cell(box.y() + box.reachY()); row++) {
            for (long column = cell(box.x() - box.reachX()); column <= cell(box.x() + box.reachX()); column++) {
                cells.computeIfAbsent(key(column, row), _ -> new ArrayList<>()).add(box);
            }
        }
    }

    boolean free(Box box) {
        for (long row = cell(box.y() - box.reachY()); row <= cell(box.y() + box.reachY()); row++) {
            for (long column = cell(box.x() - box.reachX()); column <= cell(box.x() + box.reachX()); column++) {
                for (var other : cells.getOrDefault(key(column, row), List.of())) {
                    if (box.overlaps(other)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static long cell(double pixel) {
        return Math.clamp((long) Math.floor(pixel / CELL), -64, 256);
    }

    private static long key(long column, long row) {
        return row * 4096 + column;
    }
}
