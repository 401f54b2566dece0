package org.multivector.query;

import java.time.LocalDate;
import java.util.Optional;
import org.multivector.atlas.Event;
import org.multivector.atlas.Indicator;
import org.multivector.time.HistoricDate;
import org.multivector.time.When;

/// What a mask hides: everything that was not yet known on its day. One rule for map, timeline, figures and search.
public final class Mask {

    private Mask() { }

    /// Whether the event may be shown. A start known only to the year counts as known when that year is over.
    ///
    /// @param maskedAfter the last day that may be shown; empty when nothing is hidden
    public static boolean shows(Event event, Optional<LocalDate> maskedAfter) {
        return shows(event.when(), maskedAfter);
    }

    /// Whether something dated may be shown: it must have begun, and a start known only to the year counts when that year is over.
    ///
    /// @param maskedAfter the last day that may be shown; empty when nothing is hidden
    public static boolean shows(When when, Optional<LocalDate> maskedAfter) {
        return maskedAfter.map(day -> !begun(when).isAfter(day)).orElse(true);
    }

    /// Whether the figure may be shown: the period it describes must be over.
    ///
    /// @param maskedAfter the last day that may be shown; empty when nothing is hidden
    public static boolean shows(Indicator.Point point, Optional<LocalDate> maskedAfter) {
        return maskedAfter.map(day -> !point.t().span().last().isAfter(day)).orElse(true);
    }

    private static LocalDate begun(When when) {
        return when.start().date().or(when.end()::date).map(HistoricDate::last).orElseThrow();
    }
}
