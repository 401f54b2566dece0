package org.multivector.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// The calendar units that an axis is divided by, from coarse to fine.
public enum TickUnit {
    DECADE(3652, "uuuu"), FIVE_YEARS(1826, "uuuu"), YEAR(365, "uuuu"), QUARTER(91, "LLL"), MONTH(30, "LLL"), WEEK(7, "d MMM"), DAY(1, "d");

    private final int days;
    private final String pattern;

    TickUnit(int days, String pattern) {
        this.days = days;
        this.pattern = pattern;
    }

    /// About how many days one has.
    public int days() {
        return days;
    }

    /// The last start of a unit on or before the day.
    public LocalDate floor(LocalDate day) {
        return switch (this) {
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case FIVE_YEARS -> LocalDate.of(Math.floorDiv(day.getYear(), 5) * 5, 1, 1);
            case YEAR -> day.withDayOfYear(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case DAY -> day;
        };
    }

    /// The start of the unit after the one that starts on the day.
    public LocalDate next(LocalDate start) {
        return step(start, 1);
    }

    /// The day moved by whole units, backwards when negative.
    public LocalDate step(LocalDate day, int units) {
        return switch (this) {
            case DECADE -> day.plusYears(10L * units);
            case FIVE_YEARS -> day.plusYears(5L * units);
            case YEAR -> day.plusYears(units);
            case QUARTER -> day.plusMonths(3L * units);
            case MONTH -> day.plusMonths(units);
            case WEEK -> day.plusWeeks(units);
            case DAY -> day.plusDays(units);
        };
    }

    /// The coarser unit whose starts stand out in bold among ticks of this one.
    TickUnit above() {
        return switch (this) {
            case DECADE, FIVE_YEARS -> DECADE;
            case YEAR, QUARTER, MONTH, WEEK -> YEAR;
            case DAY -> MONTH;
        };
    }

    /// What a tick of this unit is labelled with.
    String label(LocalDate start, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(start);
    }

    /// What the start of this unit is labelled with where it stands out.
    String bold(LocalDate start, Locale locale) {
        return DateTimeFormatter.ofPattern(this == MONTH ? "LLLL uuuu" : "uuuu", locale).format(start);
    }
}
