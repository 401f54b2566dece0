package org.multivector.ui.details.part;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Nodes in lines, on one baseline each, that break where the width ends. Unlike a flow pane it never asks for width: what is too wide is
/// made narrower, so that words wrap or end in dots inside the panel.
public final class Flow extends Pane {

    private final double gap;
    private final double lineGap;

    /// @param gap pixels between nodes
    /// @param lineGap pixels between lines
    public Flow(double gap, double lineGap, Node... nodes) {
        this.gap = gap;
        this.lineGap = lineGap;
        getChildren().addAll(nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().stream().mapToDouble(node -> node.prefWidth(-1) + gap).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return run(width < 0 ? Double.MAX_VALUE : width, false);
    }

    @Override
    protected void layoutChildren() {
        run(getWidth(), true);
    }

    private double run(double width, boolean place) {
        double y = 0;
        double x = 0;
        var line = new ArrayList<Node>();
        for (var node : getManagedChildren()) {
            double wide = wide(node, width);
            if (!line.isEmpty() && x + wide > width) {
                y += finish(line, y, width, place) + lineGap;
                line.clear();
                x = 0;
            }
            line.add(node);
            x += wide + gap;
        }
        return line.isEmpty() ? y : y + finish(line, y, width, place);
    }

    /// The height of a line; the nodes stand on its baseline when they are placed.
    private double finish(List<Node> line, double y, double width, boolean place) {
        if (place) {
            line.forEach(node -> node.resize(wide(node, width), node.prefHeight(wide(node, width))));
        }
        double base = line.stream().mapToDouble(Node::getBaselineOffset).max().orElse(0);
        double high = 0;
        double x = 0;
        for (var node : line) {
            double top = base - node.getBaselineOffset();
            high = Math.max(high, top + node.prefHeight(wide(node, width)));
            if (place) {
                node.relocate(snapPositionX(x), snapPositionY(y + top));
            }
            x += wide(node, width) + gap;
        }
        return snapSizeY(high);
    }

    private double wide(Node node, double width) {
        return Math.min(snapSizeX(node.prefWidth(-1)), width);
    }
}
