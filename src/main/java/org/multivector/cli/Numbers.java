package org.multivector.cli;

import java.math.BigDecimal;

/// Figures as the pack writes them, without rounding.
final class Numbers {

    private Numbers() { }

    /// All digits, no exponent, no trailing zeros.
    static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
