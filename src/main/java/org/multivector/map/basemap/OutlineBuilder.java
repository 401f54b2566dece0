package org.multivector.map.basemap;

import java.util.Arrays;
import org.multivector.graphics.Outline;

/// Gathers points into the flat arrays of an [Outline]. Points that are not numbers, and parts of a single point, are left out.
final class OutlineBuilder {

    private double[] xy = new double[1024];
    private int[] starts = new int[16];
    private int length;
    private int parts;
    private int start;

    void add(double x, double y) {
        if (Double.isNaN(x) || Double.isNaN(y) || length > start && xy[length - 2] == x && xy[length - 1] == y) {
            return;
        }
        if (length + 2 > xy.length) {
            xy = Arrays.copyOf(xy, 2 * xy.length);
        }
        xy[length++] = x;
        xy[length++] = y;
    }

    /// Appends a whole line to the current part, backwards if asked.
    void join(double[] line, boolean backwards) {
        int points = line.length / 2;
        for (int i = 0; i < points; i++) {
            int from = backwards ? points - 1 - i : i;
            add(line[2 * from], line[2 * from + 1]);
        }
    }

    /// Appends all parts of an outline.
    void append(Outline outline) {
        for (int part = 0; part < outline.parts(); part++) {
            for (int i = outline.from(part); i < outline.to(part); i++) {
                add(outline.xy()[2 * i], outline.xy()[2 * i + 1]);
            }
            endPart(-1);
        }
    }

    /// Ends the current part, and drops it if it is a single point or, as a ring, encloses less than `smallest`; a negative number keeps all.
    void endPart(double smallest) {
        boolean tooSmall = smallest >= 0 && (length - start < 8 || Math.abs(area()) < smallest);
        if (length - start < 4 || tooSmall) {
            length = start;
            return;
        }
        if (parts == starts.length) {
            starts = Arrays.copyOf(starts, 2 * parts);
        }
        starts[parts++] = start / 2;
        start = length;
    }

    Outline build(boolean closed) {
        return new Outline(Arrays.copyOf(xy, start), Arrays.copyOf(starts, parts), closed);
    }

    private double area() {
        double sum = 0;
        for (int i = start; i + 3 < length; i += 2) {
            sum += (xy[i] - xy[start]) * (xy[i + 3] - xy[start + 1]) - (xy[i + 2] - xy[start]) * (xy[i + 1] - xy[start + 1]);
        }
        return sum / 2;
    }
}
