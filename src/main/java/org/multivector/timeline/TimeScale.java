package org.multivector.timeline;

import java.time.LocalDate;
import org.multivector.time.Span;

/// Days to pixels and back, linearly. Immutable.
///
/// @param start the moment at the left edge, in days since 1 January 1970, with fractions
/// @param days how many days are shown, from a week to forty years
/// @param left the pixel of the left edge
/// @param width pixels from edge to edge
public record TimeScale(double start, double days, double left, double width) {

    /// One week: the most that can be zoomed in.
    public static final double NEAREST = 7;
    /// Forty years: the most that can be zoomed out.
    public static final double FARTHEST = 40 * 365.25;

    private static final double EARLIEST = LocalDate.of(1, 1, 1).toEpochDay();
    private static final double LATEST = LocalDate.of(9999, 12, 31).toEpochDay();

    public TimeScale {
        if (!(days > 0) || !(width > 0)) {
            throw new IllegalArgumentException("a time scale needs days and pixels, not " + days + " and " + width);
        }
    }

    /// The scale that shows the span between two pixels. An open span shows forty years around its limit.
    public static TimeScale of(Span span, double left, double width) {
        double from = span.openStart() ? Math.min(span.until().toEpochDay() - FARTHEST, LATEST) : span.from().toEpochDay();
        double until = span.openEnd() ? from + FARTHEST : span.until().toEpochDay();
        return new TimeScale(from, until - from, left, Math.max(1, width));
    }

    /// The pixel where the day begins. Days far outside are kept within a million pixels so that they can be drawn.
    public double x(LocalDate day) {
        return xAt(Math.clamp(day.toEpochDay(), (long) EARLIEST - 400_000, (long) LATEST));
    }

    /// The pixel of the middle of the day.
    public double middle(LocalDate day) {
        return x(day) + perDay() / 2;
    }

    /// The pixel of a moment in days since 1970.
    public double xAt(double moment) {
        return Math.clamp(left + (moment - start) * perDay(), -1e6, 1e6);
    }

    /// The day that lies at the pixel.
    public LocalDate day(double x) {
        return LocalDate.ofEpochDay((long) Math.clamp(Math.floor(moment(x)), EARLIEST, LATEST));
    }

    /// The moment at the pixel in days since 1970.
    public double moment(double x) {
        return start + (x - left) / perDay();
    }

    /// Pixels per day.
    public double perDay() {
        return width / days;
    }

    /// The pixel of the right edge.
    public double right() {
        return left + width;
    }

    /// The same, with `factor` times as many days and the moment under the pointer kept under it. Stays between [#NEAREST] and [#FARTHEST].
    public TimeScale zoomed(double x, double factor) {
        double next = Math.clamp(days * factor, NEAREST, FARTHEST);
        double anchor = moment(x);
        return new TimeScale(bounded(anchor - (x - left) / width * next, next), next, left, width);
    }

    /// Moved so that what was at one pixel lies `pixels` further right.
    public TimeScale panned(double pixels) {
        return new TimeScale(bounded(start - pixels / perDay(), days), days, left, width);
    }

    /// What is shown, rounded to whole days; never less than a day.
    public Span span() {
        long from = Math.round(start);
        return new Span(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(Math.max(from + 1, Math.round(start + days))));
    }

    private static double bounded(double start, double days) {
        return Math.clamp(start, EARLIEST, LATEST - days);
    }
}
