package org.multivector.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.multivector.graphics.Density;
import org.multivector.time.HistoricDate;
import org.multivector.time.Precision;
import org.multivector.time.When;

/// The line under a mark that shows how long its event lasts. It fades where an end is known only coarsely, or not at all.
///
/// @param fadeIn pixels over which it appears at the left
/// @param fadeOut pixels over which it disappears at the right
public record DurationBar(EventItem item, Box box, double fadeIn, double fadeOut) {

    private static final double THICKNESS = 2.5;
    private static final double APART = 4;
    private static final int MOST_TRACKS = 3;

    /// The bars of the marks of one lane: those longer than a dot, the more important first, none over another.
    static List<DurationBar> of(List<EventMark> marks, LaneBand band, TimeScale scale, Optional<LocalDate> maskedAfter, Density density) {
        var bars = new ArrayList<DurationBar>();
        double pill = Math.min(density.pill(), band.rowHeight() - 5);
        for (var mark : marks.stream().sorted((a, b) -> EventItem.PRIORITY.compare(a.item(), b.item())).toList()) {
            int row = Math.clamp((int) ((mark.box().middle() - band.y()) / band.rowHeight()), 0, band.rows() - 1);
            double top = band.rowTop(row) + Math.max(1, (band.rowHeight() - pill) / 2 - 1) + pill + 1;
            double room = band.rowTop(row) + band.rowHeight() - top;
            int tracks = Math.clamp((int) (room / (THICKNESS + 1)), 1, MOST_TRACKS);
            for (int track = 0; track < tracks; track++) {
                var bar = at(mark.item(), scale, maskedAfter, top + track * (THICKNESS + 1));
                if (bar.isPresent() && bars.stream().noneMatch(other -> other.near(bar.get()))) {
                    bars.add(bar.get());
                    break;
                }
            }
        }
        return List.copyOf(bars);
    }

    private boolean near(DurationBar other) {
        return Math.abs(box.y() - other.box.y()) < THICKNESS && box.x() < other.box.right() + APART && other.box.x() < box.right() + APART;
    }

    private static Optional<DurationBar> at(EventItem item, TimeScale scale, Optional<LocalDate> maskedAfter, double y) {
        var when = item.event().when();
        var span = when.span();
        double from = span.openStart() ? scale.left() : Math.max(scale.left(), scale.x(span.from()));
        double end = span.openEnd() ? scale.right() : Math.min(scale.right(), scale.x(span.until()));
        double until = maskedAfter.map(day -> Math.min(end, scale.x(day.plusDays(1)))).orElse(end);
        double length = until - from;
        boolean instant = when.single() && when.precision() == Precision.DAY;
        if (length < 14 || instant && length < 40) {
            return Optional.empty();
        }
        double in = from > scale.left() ? fade(when, when.start(), scale, length) : 0;
        double out = until < scale.right() && until == end ? fade(when, when.end(), scale, length) : 0;
        return Optional.of(new DurationBar(item, new Box(from, y, length, THICKNESS), Math.min(in, length), Math.min(out, length)));
    }

    /// How many pixels the unit of a coarse edge is wide, at most half the bar.
    private static double fade(When when, When.Edge edge, TimeScale scale, double length) {
        return switch (edge) {
            case When.Dated(var date) -> date.precision() == Precision.DAY && !date.vague() ? 0 : Math.min(length / 2, when.single() ? length / 2 : width(date, scale));
            case When.Open() -> 0;
            case When.Unknown() -> length / 3;
        };
    }

    private static double width(HistoricDate date, TimeScale scale) {
        return scale.x(date.afterLast()) - scale.x(date.first());
    }
}
