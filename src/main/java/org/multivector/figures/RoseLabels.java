package org.multivector.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.multivector.figures.VectorRose.Spoke;
import org.multivector.graphics.TextStyle;
import org.multivector.timeline.Box;

/// Puts the label of every spoke near its tip so that none lies over another, over the centre or outside the area. The longest spoke chooses first.
final class RoseLabels {

    private static final double[] TURNS = {0, 10, -10, 20, -20, 32, -32, 45, -45, 60, -60, 80, -80};
    private static final double CENTRE = 7;
    /// Spokes longer than this have room above and below their tips.
    private static final double FAR_OUT = 24;

    private RoseLabels() { }

    static List<Spoke> place(List<Spoke> spokes, double x, double y, Box room, TextStyle style, ToDoubleBiFunction<String, TextStyle> widthOf) {
        var taken = new ArrayList<Box>();
        taken.add(new Box(x - CENTRE, y - CENTRE, 2 * CENTRE, 2 * CENTRE));
        spokes.forEach(spoke -> taken.addAll(along(spoke, x, y)));
        var placed = new ArrayList<Spoke>();
        double height = style.size() * 1.25;
        for (var spoke : spokes.stream().sorted(Comparator.comparingDouble((Spoke one) -> -one.share().percent())).toList()) {
            var box = spot(spoke, x, y, widthOf.applyAsDouble(spoke.words(), style), height, room, taken);
            taken.add(box);
            placed.add(new Spoke(spoke.partner(), spoke.share(), spoke.bearing(), spoke.root(), spoke.x(), spoke.y(), spoke.words(), box));
        }
        return List.copyOf(placed);
    }

    private static Box spot(Spoke spoke, double x, double y, double width, double height, Box room, List<Box> taken) {
        double length = Math.hypot(spoke.x() - x, spoke.y() - y);
        double beside = Math.clamp(spoke.x() - width / 2, room.x(), Math.max(room.x(), room.right() - width));
        var ahead = ahead(spoke, length + 6, 0, x, y, width, height);
        var above = new Box(beside, spoke.y() - height - 4, width, height);
        var below = new Box(beside, spoke.y() + 4, width, height);
        for (var box : spoke.y() <= y ? List.of(ahead, above, below) : List.of(ahead, below, above)) {
            if (length > FAR_OUT && free(box, room, taken)) {
                return box;
            }
        }
        for (double out = 6; out < 90; out += 7) {
            for (double turn : TURNS) {
                var box = ahead(spoke, length + out, turn, x, y, width, height);
                if (free(box, room, taken)) {
                    return box;
                }
            }
        }
        return anywhere(spoke, width, height, room, taken);
    }

    /// A label that touches the end of a ray from the centre, turned from the bearing of the spoke.
    private static Box ahead(Spoke spoke, double length, double turn, double x, double y, double width, double height) {
        double angle = Math.toRadians(spoke.bearing() + turn);
        double px = x + length * Math.sin(angle);
        double py = y - length * Math.cos(angle);
        return new Box(px - width * (1 - Math.sin(angle)) / 2, py - height * (1 + Math.cos(angle)) / 2, width, height);
    }

    /// The free place nearest to the tip on a grid over the whole area.
    private static Box anywhere(Spoke spoke, double width, double height, Box room, List<Box> taken) {
        Box best = null;
        double nearest = Double.MAX_VALUE;
        for (double py = room.y(); py + height <= room.bottom(); py += 4) {
            for (double px = room.x(); px + width <= room.right(); px += 6) {
                var box = new Box(px, py, width, height);
                double distance = Math.hypot(px + width / 2 - spoke.x(), py + height / 2 - spoke.y());
                if (distance < nearest && free(box, room, taken)) {
                    best = box;
                    nearest = distance;
                }
            }
        }
        return best == null ? new Box(room.x(), room.bottom(), 0, 0) : best;
    }

    private static boolean free(Box box, Box room, List<Box> taken) {
        return box.x() >= room.x() && box.right() <= room.right() && box.y() >= room.y() && box.bottom() <= room.bottom() && taken.stream().noneMatch(box::overlaps);
    }

    /// Small boxes along a spoke, so that labels keep off the lines.
    private static List<Box> along(Spoke spoke, double x, double y) {
        var boxes = new ArrayList<Box>();
        double length = Math.hypot(spoke.x() - x, spoke.y() - y);
        int steps = (int) Math.max(1, length / 5);
        for (int i = 1; i <= steps; i++) {
            boxes.add(new Box(x + (spoke.x() - x) * i / steps - 2.5, y + (spoke.y() - y) * i / steps - 2.5, 5, 5));
        }
        return boxes;
    }
}
