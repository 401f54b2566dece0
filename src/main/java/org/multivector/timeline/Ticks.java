package org.multivector.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// The ticks of an axis at calendar units: as fine as labels have room, and no two labels overlap. Immutable.
///
/// @param unit what the labelled ticks count
/// @param lines where lines are drawn, from left to right
/// @param labels from left to right
public record Ticks(TickUnit unit, List<Line> lines, List<Label> labels) {

    /// Pixels kept free between labels.
    public static final double GAP = 14;
    /// Pixels from a tick to its label.
    public static final double INSET = 5;

    private static final double LEAST_BETWEEN_LINES = 24;

    /// A line at the start of a unit. Major ones start a labelled coarser unit.
    public record Line(LocalDate day, double x, boolean major) { }

    /// Words right of the tick that they name. `x` is where the words start.
    public record Label(LocalDate day, String words, double x, double width, boolean bold) {
        public double right() {
            return x + width;
        }
    }

    public Ticks {
        lines = List.copyOf(lines);
        labels = List.copyOf(labels);
    }

    /// The ticks of the scale.
    ///
    /// @param locale the language of month names
    /// @param widthOf the width of a label in pixels, as if bold
    public static Ticks of(TimeScale scale, Locale locale, ToDoubleFunction<String> widthOf) {
        var unit = unit(scale, locale, widthOf);
        var labels = new ArrayList<Label>();
        var above = unit.above();
        boolean boldYears = unit == TickUnit.YEAR || unit == TickUnit.FIVE_YEARS || unit == TickUnit.DECADE;
        if (!boldYears) {
            context(scale, above, locale, widthOf, labels);
            starts(scale, above).forEach(day -> place(labels, scale, label(scale, day, above.bold(day, locale), true, widthOf)));
        }
        starts(scale, unit).forEach(day -> place(labels, scale, label(scale, day, unit.label(day, locale), boldYears, widthOf)));
        labels.sort(Comparator.comparingDouble(Label::x));
        return new Ticks(unit, lines(scale, unit, boldYears), labels);
    }

    /// The finest unit whose labels have room.
    private static TickUnit unit(TimeScale scale, Locale locale, ToDoubleFunction<String> widthOf) {
        var best = TickUnit.DECADE;
        for (var unit : TickUnit.values()) {
            if (unit.days() * scale.perDay() >= widest(unit, locale, widthOf) + INSET + GAP) {
                best = unit;
            }
        }
        return best;
    }

    private static double widest(TickUnit unit, Locale locale, ToDoubleFunction<String> widthOf) {
        var day = LocalDate.of(2000, 1, 3);
        double widest = 0;
        for (int month = 0; month < 12; month++) {
            widest = Math.max(widest, widthOf.applyAsDouble(unit.label(day.plusMonths(month).withDayOfMonth(28), locale)));
        }
        return widest;
    }

    /// The coarser unit that the left edge lies in, where its own start is out of sight.
    private static void context(TimeScale scale, TickUnit above, Locale locale, ToDoubleFunction<String> widthOf, List<Label> labels) {
        var first = above.floor(scale.day(scale.left()));
        if (scale.x(first) < scale.left() - 1) {
            var words = above.bold(first, locale);
            var label = new Label(first, words, scale.left() + INSET, widthOf.applyAsDouble(words), true);
            var next = above.next(first);
            if (label.right() + GAP <= scale.x(next) + INSET || scale.x(next) > scale.right()) {
                place(labels, scale, label);
            }
        }
    }

    private static Label label(TimeScale scale, LocalDate day, String words, boolean bold, ToDoubleFunction<String> widthOf) {
        return new Label(day, words, scale.x(day) + INSET, widthOf.applyAsDouble(words), bold);
    }

    private static void place(List<Label> labels, TimeScale scale, Label next) {
        boolean inside = next.x() >= scale.left() && next.right() <= scale.right();
        if (inside && labels.stream().allMatch(other -> next.right() + GAP <= other.x() || other.right() + GAP <= next.x())) {
            labels.add(next);
        }
    }

    private static List<Line> lines(TimeScale scale, TickUnit unit, boolean boldYears) {
        var majorUnit = boldYears ? unit : unit.above();
        var finest = unit;
        for (var finer : TickUnit.values()) {
            boolean nests = finer != TickUnit.WEEK && finer.ordinal() > unit.ordinal();
            if (nests && finer.days() * scale.perDay() >= LEAST_BETWEEN_LINES) {
                finest = finer;
            }
        }
        return starts(scale, finest).stream().map(day -> new Line(day, scale.x(day), majorUnit.floor(day).equals(day))).toList();
    }

    private static List<LocalDate> starts(TimeScale scale, TickUnit unit) {
        var starts = new ArrayList<LocalDate>();
        for (var day = unit.floor(scale.day(scale.left())); scale.x(day) <= scale.right(); day = unit.next(day)) {
            if (scale.x(day) >= scale.left() - 1e-6) {
                starts.add(day);
            }
        }
        return starts;
    }
}
