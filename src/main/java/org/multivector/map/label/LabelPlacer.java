package org.multivector.map.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Finds a place for every label that has one: greedily by priority, never over another label, a taken box or the edge of the window.
///
/// The result depends on nothing but what is given, so labels do not flicker while the map is dragged. One placer serves one frame.
public final class LabelPlacer {

    private static final double PADDING = 2;
    private static final double COST_OF_LATER_SPOT = 1.5;
    private static final double COST_OF_CROSSING = 2;

    private final double width;
    private final double height;
    private final BoxGrid taken;
    private final PointGrid crowd;

    /// @param width pixels of the window
    /// @param height pixels of the window
    public LabelPlacer(double width, double height) {
        this.width = width;
        this.height = height;
        taken = new BoxGrid();
        crowd = new PointGrid();
    }

    /// Marks a box as taken: no label may touch it.
    public void take(Box box) {
        taken.add(box);
    }

    /// Marks a point, such as one of a line, that labels avoid where they can.
    public void avoid(double x, double y) {
        crowd.add(x, y);
    }

    /// The labels that found a place, in the order of their priority.
    ///
    /// @param widthOf the width of the words of a label in its style, in pixels
    public List<Label.Placed> place(List<Label> labels, ToDoubleFunction<Label> widthOf) {
        var placed = new ArrayList<Label.Placed>();
        labels.stream().sorted(Comparator.comparingInt(Label::priority).thenComparing(Label::id)).forEach(label -> {
            if (!label.spots().isEmpty()) {
                best(label, widthOf.applyAsDouble(label)).ifPresent(place -> {
                    taken.add(place.box());
                    placed.add(place);
                });
            }
        });
        return List.copyOf(placed);
    }

    private Optional<Label.Placed> best(Label label, double labelWidth) {
        Label.Placed best = null;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < label.spots().size() && i * COST_OF_LATER_SPOT < least; i++) {
            var spot = label.spots().get(i);
            var box = spot.box(labelWidth, label.style().size()).grown(PADDING);
            if (box.inside(width, height) && taken.free(box)) {
                double cost = i * COST_OF_LATER_SPOT + crowd.inside(box) * COST_OF_CROSSING;
                if (cost < least) {
                    least = cost;
                    best = new Label.Placed(label, spot, box);
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
