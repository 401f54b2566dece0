package org.multivector.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A half-open interval of local dates: `from` is inside, `until` is not.
///
/// An open start is [LocalDate#MIN], an open end [LocalDate#MAX]. Never empty or reversed. Immutable.
public record Span(LocalDate from, LocalDate until) {

    /// All of time.
    public static final Span ALWAYS = new Span(LocalDate.MIN, LocalDate.MAX);

    public Span {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a span must end after it starts: " + from + " to " + until);
        }
    }

    /// One day.
    public static Span ofDay(LocalDate day) {
        return new Span(day, day.plusDays(1));
    }

    /// One calendar year.
    public static Span ofYear(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    public boolean overlaps(Span other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    public boolean openStart() {
        return from.equals(LocalDate.MIN);
    }

    public boolean openEnd() {
        return until.equals(LocalDate.MAX);
    }

    /// The last day inside, inclusive; [LocalDate#MAX] when open.
    public LocalDate last() {
        return openEnd() ? until : until.minusDays(1);
    }

    /// The number of days inside. Meaningless for open spans.
    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    /// The smallest span that covers both.
    public Span union(Span other) {
        return new Span(from.isBefore(other.from) ? from : other.from, until.isAfter(other.until) ? until : other.until);
    }
}
