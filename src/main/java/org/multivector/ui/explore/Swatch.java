package org.multivector.ui.explore;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.multivector.ui.fx.Themes;

/// A short sample of how a line is drawn on the map.
final class Swatch {

    private static final double WIDTH = 26;

    private Swatch() { }

    /// A sample of the group's line.
    static Node of(RouteGroup group) {
        return switch (group) {
            case OIL -> lines(line(group.colour(), 3.5));
            case GAS -> lines(line(group.colour(), 2.5));
            case RAIL -> lines(line(group.colour(), 4), line("surface", 1.6, 5.0, 5.0));
            case FERRY -> lines(line(group.colour(), 2.5, 0.1, 5.0));
            case ROAD -> lines(line(group.colour(), 2));
        };
    }

    /// A sample of a line that is only planned.
    static Node planned() {
        return lines(line("route-planned", 2.5, 6.0, 4.0));
    }

    private static Line line(String colour, double width, Double... dashes) {
        var line = new Line(2, 7, WIDTH - 2, 7);
        line.setStrokeWidth(width);
        line.getStrokeDashArray().setAll(dashes);
        line.setStyle("-fx-stroke: " + Themes.colour(colour) + ";");
        return line;
    }

    private static Node lines(Line... lines) {
        var pane = new Pane(lines);
        pane.setMinSize(WIDTH, 14);
        pane.setMaxSize(WIDTH, 14);
        return pane;
    }
}
