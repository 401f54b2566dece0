package org.multivector.pack.check;

import java.util.Locale;
import org.multivector.atlas.Indicator;
import org.multivector.pack.json.Problem;
import org.multivector.pack.kind.PackKinds;

/// Figures that cannot be: shares beyond the whole, percentages out of all proportion, two figures for one period, a derived series without its formula.
final class IndicatorChecks {

    private static final double LEAST_PERCENT = -1000;
    private static final double MOST_PERCENT = 100_000;

    private IndicatorChecks() { }

    static void run(Entries entries) {
        for (var entry : entries.of(PackKinds.INDICATORS)) {
            var series = entry.value();
            if (series.method().derived() && series.method().formula().isEmpty()) {
                note(entries, "no-formula", entry.pointer(), "the series is derived and has no formula", "add \"formula\", and \"inputs\" where they are series of this pack");
            }
            for (int i = 0; i < series.points().size(); i++) {
                point(entries, series, i, entry.pointer() + "/points/" + i);
            }
        }
    }

    private static void point(Entries entries, Indicator series, int i, String pointer) {
        var point = series.points().get(i);
        var unit = series.unit().toLowerCase(Locale.ROOT);
        if (unit.startsWith("percent") || unit.startsWith("%")) {
            if (point.value() < LEAST_PERCENT || point.value() > MOST_PERCENT) {
                note(entries, "unit", pointer + "/v", point.value() + " is not a possible percentage", "check the figure and the unit of the series");
            }
        }
        if (unit.startsWith("index 0-1") && (point.value() < 0 || point.value() > 1)) {
            note(entries, "unit", pointer + "/v", point.value() + " is not between 0 and 1", "check the figure and the unit of the series");
        }
        if (i > 0 && !point.t().span().from().isAfter(series.points().get(i - 1).t().span().from())) {
            boolean twice = point.t().equals(series.points().get(i - 1).t());
            note(entries, twice ? "duplicate-id" : "out-of-order", pointer + "/t", twice ? "the period " + point.t() + " is given twice" : "the period " + point.t()
                    + " starts before the one above it", "write one point for each period, from the earliest to the latest");
        }
    }

    private static void note(Entries entries, String code, String pointer, String message, String hint) {
        entries.note(PackKinds.INDICATORS, Problem.error(code, pointer, message, hint));
    }
}
