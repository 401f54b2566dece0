package org.multivector.figures;

import java.util.Locale;

/// Figures with their units, as short as they are still right.
public final class Amounts {

    private Amounts() { }

    /// A value of a series: per cent with one decimal, millions of dollars as billions, tonnes as megatonnes (also where a capacity is
    /// per year), others with their unit.
    public static String of(double value, String unit) {
        return switch (unit) {
            case "percent" -> decimals(value, 1) + " %";
            case "USD million" -> "$" + decimals(value / 1000, 1) + " bn";
            case "million tonnes" -> decimals(value, value < 10 ? 2 : 1) + " Mt";
            case "Mt/yr" -> plain(value) + " Mt";
            case "index 0-1" -> decimals(value, 3);
            default -> decimals(value, 1) + " " + unit;
        };
    }

    /// A value of an axis, without needless decimals.
    static String axis(double value, String unit) {
        return switch (unit) {
            case "percent" -> plain(value) + " %";
            case "USD million" -> "$" + plain(value / 1000) + " bn";
            case "million tonnes", "Mt/yr" -> plain(value) + " Mt";
            default -> plain(value);
        };
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? decimals(value, 0) : decimals(value, 1);
    }

    private static String decimals(double value, int places) {
        return String.format(Locale.ROOT, "%,." + places + "f", value);
    }
}
