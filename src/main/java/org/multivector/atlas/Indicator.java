package org.multivector.atlas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.multivector.text.Phrase;
import org.multivector.time.When;

/// A series of figures by one reporter, measured one way. Missing years are missing.
///
/// @param subject the id of the actor it describes
/// @param inputs ids of the series a derived one is computed from
public record Indicator(String id, Phrase name, String category, String subject, Optional<String> partner, Optional<String> flow, String unit, String frequency,
                        String reporter, Method method, Optional<String> caveat, List<Point> points) {

    /// How the figures were made.
    public record Method(String text, boolean derived, Optional<String> formula, List<String> inputs) {
        public Method {
            inputs = List.copyOf(inputs);
        }
    }

    /// One figure and the period it describes.
    ///
    /// @param t the period as written in the pack, an EDTF year or interval
    public record Point(When t, double value, String source, boolean estimate, Optional<String> note) { }

    public Indicator {
        points = List.copyOf(points);
    }

    /// The point whose period contains the day; empty in a gap. Nothing is borrowed from another year.
    public Optional<Point> at(LocalDate day) {
        return points.stream().filter(point -> point.t().span().contains(day)).findFirst();
    }
}
