package org.multivector.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// When something holds or happened: a start edge and an end edge, each dated, open or unknown.
///
/// A single date is a `When` whose two edges carry the same date. Written and read by [Edtf]; as a half-open interval by [#span()].
/// Immutable, safe on any thread.
public record When(Edge start, Edge end) {

    /// One side of an interval: a date, open (`..`) or unknown (nothing written).
    public sealed interface Edge {
        /// The date, when there is one.
        default Optional<HistoricDate> date() {
            return Optional.empty();
        }
    }

    /// An edge with a date.
    public record Dated(HistoricDate value) implements Edge {
        public Dated {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Optional<HistoricDate> date() {
            return Optional.of(value);
        }
    }

    /// Without limit: it goes on, or has always been.
    public record Open() implements Edge { }

    /// There is a limit, and it is not known.
    public record Unknown() implements Edge { }

    public When {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        var from = start.date();
        var to = end.date();
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("at least one side needs a date");
        }
        if (from.isPresent() && to.isPresent() && !from.get().first().isBefore(to.get().afterLast())) {
            throw new IllegalArgumentException("the end lies before the start");
        }
    }

    /// A single date.
    public static When on(HistoricDate date) {
        return new When(new Dated(date), new Dated(date));
    }

    /// From the date on, without end.
    public static When since(HistoricDate date) {
        return new When(new Dated(date), new Open());
    }

    /// Whether this is one date and not an interval.
    public boolean single() {
        return start.equals(end);
    }

    /// The half-open interval: a coarse start opens at the first day of its unit, a coarse end closes after the last day of its unit,
    /// an open or unknown edge has no limit.
    public Span span() {
        return new Span(
                start.date().map(HistoricDate::first).orElse(LocalDate.MIN),
                end.date().map(HistoricDate::afterLast).orElse(LocalDate.MAX));
    }

    /// The day that stands for this on an axis: the first known day, else the last known one.
    public LocalDate anchor() {
        return start.date().map(HistoricDate::first).or(() -> end.date().map(HistoricDate::last)).orElseThrow();
    }

    /// The precision of the start, or of the end where the start has no date.
    public Precision precision() {
        return start.date().or(end::date).orElseThrow().precision();
    }

    /// Whether any part is about, uncertain, unknown or coarser than a day.
    public boolean fuzzy() {
        return fuzzy(start) || fuzzy(end);
    }

    private static boolean fuzzy(Edge edge) {
        return switch (edge) {
            case Dated(var date) -> date.vague() || date.precision() != Precision.DAY;
            case Open() -> false;
            case Unknown() -> true;
        };
    }

    /// The EDTF text.
    @Override
    public String toString() {
        return Edtf.format(this);
    }
}
