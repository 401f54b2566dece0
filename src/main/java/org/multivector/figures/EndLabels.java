package org.multivector.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import org.multivector.figures.StripLayout.CapacityMark;
import org.multivector.figures.StripLayout.Curve;
import org.multivector.figures.StripLayout.Dot;
import org.multivector.figures.StripLayout.EndLabel;
import org.multivector.graphics.TextStyle;
import org.multivector.text.Messages;
import org.multivector.timeline.Box;

/// Puts the names of series beside their last dots in sight so that none lies over another or over a dot.
final class EndLabels {

    private static final double BESIDE = 8;

    private EndLabels() { }

    static List<EndLabel> place(List<Curve> curves, List<CapacityMark> marks, Box area, Messages words, TextStyle style, ToDoubleBiFunction<String, TextStyle> widthOf) {
        var taken = new ArrayList<Box>();
        curves.stream().flatMap(curve -> curve.dots().stream()).filter(dot -> inside(dot, area)).forEach(dot -> taken.add(new Box(dot.x() - 4, dot.y() - 4, 8, 8)));
        marks.forEach(mark -> taken.add(new Box(mark.x() - 6, mark.y() - 6, 12, 12)));
        var labels = new ArrayList<EndLabel>();
        for (var curve : curves) {
            curve.dots().stream().filter(dot -> inside(dot, area)).max(Comparator.comparingDouble(Dot::x)).ifPresent(last -> {
                var name = words.get(curve.line().words());
                double width = widthOf.applyAsDouble(name, style);
                spot(last, width, style.size() * 1.2, area, taken).ifPresent(box -> {
                    taken.add(box);
                    labels.add(new EndLabel(curve.line(), name, box.x(), box.bottom() - style.size() * 0.28, box));
                });
            });
        }
        return labels;
    }

    /// Right of the dot, else above or below it, moved up and down step by step.
    private static Optional<Box> spot(Dot dot, double width, double height, Box area, List<Box> taken) {
        for (double x : new double[] {dot.x() + BESIDE, dot.x() - width / 2, dot.x() - width - BESIDE}) {
            for (int step = 0; step < 8; step++) {
                for (int sign : step == 0 ? new int[] {1} : new int[] {1, -1}) {
                    var box = new Box(x, dot.y() - height / 2 - sign * step * height / 4, width, height);
                    boolean within = box.x() >= area.x() && box.right() <= area.right() && box.y() >= area.y() - 10 && box.bottom() <= area.bottom() + 10;
                    if (within && taken.stream().noneMatch(box::overlaps)) {
                        return Optional.of(box);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean inside(Dot dot, Box area) {
        return dot.x() >= area.x() && dot.x() <= area.right();
    }
}
