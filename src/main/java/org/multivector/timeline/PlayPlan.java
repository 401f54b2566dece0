package org.multivector.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.multivector.atlas.Event;
import org.multivector.time.Span;

/// Which day is shown when while time is played: a line through knots of seconds and days. Pure, immutable.
///
/// @param knots in order of time; between two the days go by evenly
public record PlayPlan(List<Knot> knots) {

    /// How long the whole of the data takes at normal speed, in seconds.
    public static final double WHOLE = 20;

    private static final double SHARE_OF_STOPS = 0.55;

    /// How time goes by.
    public enum Pacing {
        /// Stops at events, longer at the important ones.
        EVENTS,
        /// Every day takes the same time.
        STEADY,
        /// Jumps from event to event: for those who want less motion.
        STEPS
    }

    /// A moment of the play and its day as days since 1970.
    public record Knot(double seconds, double day) { }

    public PlayPlan {
        knots = List.copyOf(knots);
    }

    /// A plan for the whole span that takes [#WHOLE] seconds.
    ///
    /// @param events where to stop
    public static PlayPlan of(Collection<Event> events, Span span, Pacing pacing) {
        var stops = new TreeMap<LocalDate, Double>();
        events.stream().filter(event -> span.contains(event.when().anchor())).forEach(event -> stops.merge(event.when().anchor(), weight(event.importance()), Math::max));
        double stopping = pacing == Pacing.STEADY || stops.isEmpty() ? 0 : pacing == Pacing.STEPS ? WHOLE : WHOLE * SHARE_OF_STOPS;
        double perWeight = stopping / stops.values().stream().mapToDouble(Double::doubleValue).sum();
        double perDay = (WHOLE - stopping) / Math.max(1, span.days() - 1);
        var knots = new ArrayList<Knot>();
        double seconds = 0;
        double day = span.from().toEpochDay();
        knots.add(new Knot(0, day));
        for (var stop : stops.entrySet()) {
            double next = stop.getKey().toEpochDay();
            seconds += (next - day) * perDay;
            day = next;
            knots.add(new Knot(seconds, day));
            if (stopping > 0) {
                seconds += stop.getValue() * perWeight;
                knots.add(new Knot(seconds, day));
            }
        }
        double last = span.last().toEpochDay();
        knots.add(new Knot(seconds + (last - day) * perDay, last));
        return new PlayPlan(knots);
    }

    /// The seconds at which the last day is reached.
    public double length() {
        return knots.getLast().seconds();
    }

    /// The day that is shown after so many seconds.
    public LocalDate at(double seconds) {
        for (int i = 1; i < knots.size(); i++) {
            var before = knots.get(i - 1);
            var after = knots.get(i);
            if (seconds < after.seconds()) {
                double share = Math.clamp((seconds - before.seconds()) / (after.seconds() - before.seconds()), 0, 1);
                return LocalDate.ofEpochDay((long) Math.floor(before.day() + share * (after.day() - before.day())));
            }
        }
        return LocalDate.ofEpochDay((long) knots.getLast().day());
    }

    /// The seconds after which a day is first shown; 0 before the first day, the length after the last.
    public double secondsAt(LocalDate day) {
        double wanted = day.toEpochDay();
        if (wanted <= knots.getFirst().day()) {
            return 0;
        }
        for (int i = 1; i < knots.size(); i++) {
            var before = knots.get(i - 1);
            var after = knots.get(i);
            if (wanted <= after.day() && after.day() > before.day()) {
                return before.seconds() + (wanted - before.day()) / (after.day() - before.day()) * (after.seconds() - before.seconds());
            }
        }
        return length();
    }

    private static double weight(int importance) {
        return switch (importance) {
            case 1 -> 1;
            case 2 -> 0.4;
            case 3 -> 0.18;
            default -> 0.08;
        };
    }
}
