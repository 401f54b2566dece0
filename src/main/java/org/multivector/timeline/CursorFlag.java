package org.multivector.timeline;

import java.time.LocalDate;
import org.multivector.graphics.Density;

/// The line of the cursor and the flag with its date. The flag is never cut at the edges.
///
/// @param x the pixel of the line, the middle of the day
/// @param visible whether the line lies between the edges
/// @param flag the box of the date
public record CursorFlag(LocalDate day, String words, double x, boolean visible, Box flag) {

    private static final double PAD = 10;

    static CursorFlag of(LocalDate day, String words, double wordsWidth, TimeScale scale, Density density) {
        double x = scale.middle(day);
        double width = wordsWidth + 2 * PAD;
        double height = density.type() + 8;
        double left = Math.clamp(x - width / 2, scale.left(), Math.max(scale.left(), scale.right() - width));
        return new CursorFlag(day, words, x, x >= scale.left() && x <= scale.right(), new Box(left, (density.axis() - height) / 2 - 2, width, height));
    }

    /// Whether the point is on the flag, or so near the line that it can be taken hold of.
    public boolean at(double px, double py) {
        return visible && (flag.contains(px, py, 3) || Math.abs(px - x) <= 4);
    }
}
