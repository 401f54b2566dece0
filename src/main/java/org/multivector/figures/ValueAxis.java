package org.multivector.figures;

import java.util.ArrayList;
import java.util.List;

/// A vertical axis from zero to a little above the greatest value.
///
/// @param top the value at the upper end
/// @param step the round distance between grid lines
/// @param y the pixel of the top
/// @param height pixels down to zero
record ValueAxis(double top, double step, double y, double height) {

    private static final double HEADROOM = 1.04;

    /// An axis for values up to `greatest` with at least `apart` pixels between grid lines.
    static ValueAxis of(double greatest, double y, double height, double apart) {
        double most = Math.max(1, Math.floor(height / apart));
        double raw = Math.max(greatest, 1e-9) / most;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double digit = raw / power;
        double step = power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
        return new ValueAxis(Math.ceil(greatest * HEADROOM / (step / 4) - 1e-9) * step / 4, step, y, height);
    }

    /// The pixel of a value.
    double y(double value) {
        return y + height * (1 - value / top);
    }

    /// The values of the grid lines above zero.
    List<Double> grid() {
        var lines = new ArrayList<Double>();
        for (int i = 1; i * step <= top + step * 1e-9; i++) {
            lines.add(i * step);
        }
        return lines;
    }
}
