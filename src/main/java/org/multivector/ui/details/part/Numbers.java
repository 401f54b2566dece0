package org.multivector.ui.details.part;

import java.text.NumberFormat;
import java.util.Locale;

/// Figures in the writing of a language.
public final class Numbers {

    private Numbers() { }

    /// Every digit that was given.
    public static String exact(Locale locale, double value) {
        return format(locale, value, 12);
    }

    /// As few digits as a table needs; a table that uses this says so.
    public static String rounded(Locale locale, double value) {
        double size = Math.abs(value);
        return format(locale, value, size >= 10_000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 4);
    }

    private static String format(Locale locale, double value, int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
