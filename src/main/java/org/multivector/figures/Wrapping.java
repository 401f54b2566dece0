package org.multivector.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.multivector.timeline.Shortening;

/// Breaks words into lines.
final class Wrapping {

    private Wrapping() { }

    /// At most so many lines; the last is shortened where not everything fits.
    ///
    /// @param room pixels
    static List<String> of(String words, double room, int most, ToDoubleFunction<String> widthOf) {
        var lines = new ArrayList<String>();
        var rest = words;
        while (lines.size() < most - 1 && widthOf.applyAsDouble(rest) > room) {
            int cut = rest.lastIndexOf(' ');
            while (cut > 0 && widthOf.applyAsDouble(rest.substring(0, cut)) > room) {
                cut = rest.lastIndexOf(' ', cut - 1);
            }
            if (cut <= 0) {
                break;
            }
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut + 1);
        }
        lines.add(Shortening.of(rest, room, widthOf));
        return lines;
    }
}
