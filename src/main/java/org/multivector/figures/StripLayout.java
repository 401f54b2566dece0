package org.multivector.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import org.multivector.atlas.Indicator;
import org.multivector.atlas.Route;
import org.multivector.graphics.Colour;
import org.multivector.graphics.Density;
import org.multivector.graphics.TextStyle;
import org.multivector.query.Mask;
import org.multivector.state.ViewState;
import org.multivector.text.Messages;
import org.multivector.timeline.Box;
import org.multivector.timeline.TimeScale;

/// Where everything on an indicator strip stands, in pixels, on the axis of the timeline above it. Pure and immutable.
///
/// @param grid the values of the grid lines and their pixels
/// @param readout what the figures are at the cursor
public record StripLayout(StripPreset preset, TimeScale scale, Box area, List<GridLine> grid, List<Curve> curves, List<CapacityMark> capacities, List<EndLabel> labels, Readout readout) {

    private static final double PAD = 12;
    private static final double NEAR = 14;

    /// A horizontal line with its value in words.
    public record GridLine(double y, String words) { }

    /// A figure at the middle of its period. `now` says whether that period contains the cursor.
    public record Dot(Indicator.Point point, double x, double y, boolean now) { }

    /// A series: its dots, and lines only between dots whose periods follow upon each other.
    public record Curve(StripPreset.Line line, Indicator indicator, List<Dot> dots, List<Link> links) { }

    /// A line between two dots.
    public record Link(Dot from, Dot to) { }

    /// A stated capacity at the start of its validity. It is a mark, not a line: what held between two statements is not known.
    public record CapacityMark(Route.Amount amount, double x, double y) { }

    /// The name of a series beside its last dot in sight.
    public record EndLabel(StripPreset.Line line, String words, double x, double y, Box box) { }

    public StripLayout {
        grid = List.copyOf(grid);
        curves = List.copyOf(curves);
        capacities = List.copyOf(capacities);
        labels = List.copyOf(labels);
    }

    /// The layout of a view.
    ///
    /// @param height pixels of the whole strip
    /// @param widthOf how wide words are in a style, in pixels
    public static StripLayout of(ViewState view, StripPreset preset, TimeScale scale, double height, Density density, ToDoubleBiFunction<String, TextStyle> widthOf) {
        var area = new Box(scale.left(), PAD, scale.width(), Math.max(1, height - 2 * PAD));
        var capacity = capacity(view, preset);
        var series = preset.lines().stream().flatMap(line -> view.atlas().indicator(line.indicator()).stream()).toList();
        var axis = ValueAxis.of(greatest(series, capacity, scale), area.y(), area.height(), density.small() * 1.8);
        var unit = series.stream().findFirst().map(Indicator::unit).orElse("");
        var grid = axis.grid().stream().map(value -> new GridLine(axis.y(value), Amounts.axis(value, unit))).toList();
        var curves = new ArrayList<Curve>();
        for (var line : preset.lines()) {
            view.atlas().indicator(line.indicator()).ifPresent(indicator -> curves.add(curve(view, line, indicator, scale, axis)));
        }
        var marks = capacity.stream().map(amount -> new CapacityMark(amount, scale.x(amount.when().span().from()), axis.y(amount.value()))).toList();
        var words = Messages.in(view.look().language());
        var labels = EndLabels.place(curves, marks, area, words, TextStyle.of(density.small(), new Colour(0)).weight(TextStyle.Weight.SEMIBOLD), widthOf);
        return new StripLayout(preset, scale, area, grid, curves, marks, labels, Readout.of(view, preset, capacity, words));
    }

    /// The figure at the point, where one is near.
    public Optional<Found> figureAt(double x, double y) {
        return curves.stream().flatMap(curve -> curve.dots().stream().map(dot -> new Found(curve.indicator(), dot)))
                .filter(found -> Math.hypot(found.dot().x() - x, found.dot().y() - y) <= NEAR)
                .min(Comparator.comparingDouble(found -> Math.hypot(found.dot().x() - x, found.dot().y() - y)));
    }

    /// A figure and the series it belongs to.
    public record Found(Indicator indicator, Dot dot) { }

    /// The greatest value in sight; of all values where none is.
    private static double greatest(List<Indicator> series, List<Route.Amount> capacity, TimeScale scale) {
        var shown = scale.span();
        var points = series.stream().flatMap(one -> one.points().stream()).toList();
        double most = Math.max(points.stream().filter(point -> point.t().span().overlaps(shown)).mapToDouble(Indicator.Point::value).max().orElse(0),
                capacity.stream().filter(amount -> shown.contains(amount.when().span().from())).mapToDouble(Route.Amount::value).max().orElse(0));
        return most > 0 ? most : points.stream().mapToDouble(Indicator.Point::value).max().orElse(1);
    }

    private static List<Route.Amount> capacity(ViewState view, StripPreset preset) {
        return preset.capacityOf().flatMap(view.atlas()::route).map(route -> route.capacity().stream()
                .filter(amount -> amount.part().isEmpty() && amount.unit().equals("Mt/yr"))
                .filter(amount -> view.maskedAfter().map(day -> !amount.when().span().from().isAfter(day)).orElse(true)).toList()).orElse(List.of());
    }

    private static Curve curve(ViewState view, StripPreset.Line line, Indicator indicator, TimeScale scale, ValueAxis axis) {
        var dots = indicator.points().stream().filter(point -> Mask.shows(point, view.maskedAfter()))
                .sorted(Comparator.comparing(point -> point.t().span().from())).map(point -> dot(point, view.cursor(), scale, axis)).toList();
        var links = new ArrayList<Link>();
        for (int i = 1; i < dots.size(); i++) {
            if (dots.get(i - 1).point().t().span().until().equals(dots.get(i).point().t().span().from())) {
                links.add(new Link(dots.get(i - 1), dots.get(i)));
            }
        }
        return new Curve(line, indicator, dots, List.copyOf(links));
    }

    private static Dot dot(Indicator.Point point, LocalDate cursor, TimeScale scale, ValueAxis axis) {
        var span = point.t().span();
        return new Dot(point, (scale.x(span.from()) + scale.x(span.until())) / 2, axis.y(point.value()), span.contains(cursor));
    }
}
