package org.multivector.time;

import java.time.LocalDate;
import java.util.Objects;

/// A date that admits what it does not know: the first day of a unit, the unit, and whether it is approximate or uncertain.
///
/// `first` is always the first day of its unit (a year starts on 1 January, a winter on 1 December).
/// Immutable, safe on any thread.
public record HistoricDate(LocalDate first, Precision precision, boolean approximate, boolean uncertain) {

    public HistoricDate {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(precision, "precision");
    }

    /// The day itself, known exactly.
    public static HistoricDate day(LocalDate day) {
        return new HistoricDate(day, Precision.DAY, false, false);
    }

    /// The whole year, known exactly.
    public static HistoricDate year(int year) {
        return new HistoricDate(LocalDate.of(year, 1, 1), Precision.YEAR, false, false);
    }

    /// The first day after the unit: the exclusive end of a half-open interval.
    public LocalDate afterLast() {
        return switch (precision) {
            case DAY -> first.plusDays(1);
            case MONTH -> first.plusMonths(1);
            case QUARTER, SEASON -> first.plusMonths(3);
            case YEAR -> first.plusYears(1);
        };
    }

    /// The last day of the unit, inclusive.
    public LocalDate last() {
        return afterLast().minusDays(1);
    }

    /// The unit as a half-open interval.
    public Span span() {
        return new Span(first, afterLast());
    }

    /// Whether the date is marked as about or as uncertain.
    public boolean vague() {
        return approximate || uncertain;
    }
}
