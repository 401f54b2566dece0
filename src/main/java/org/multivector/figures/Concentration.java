package org.multivector.figures;

import java.util.Comparator;
import org.multivector.atlas.Indicator;
import org.multivector.query.Mask;
import org.multivector.state.ViewState;
import org.multivector.text.Messages;

/// The concentration of trade over partner countries by the Herfindahl-Hirschman index: one published measure with its formula, not a score.
///
/// @param words the value with its year, or that there is none for the year of the cursor and what the last one was
/// @param formula how the index is computed
public record Concentration(String words, String formula) {

    private static final String SERIES = "hhi.KAZ.turnover";

    static Concentration of(ViewState view, Messages words) {
        var series = view.atlas().indicator(SERIES);
        var formula = series.flatMap(indicator -> indicator.method().formula()).orElse("");
        int year = view.cursor().getYear();
        var now = series.flatMap(indicator -> indicator.at(view.cursor())).filter(point -> Mask.shows(point, view.maskedAfter()));
        if (now.isPresent()) {
            return new Concentration(words.get("figures.hhi", Amounts.of(now.get().value(), "index 0-1"), Integer.toString(year)), formula);
        }
        var last = series.flatMap(indicator -> indicator.points().stream().filter(point -> Mask.shows(point, view.maskedAfter()))
                .filter(point -> point.t().span().from().isBefore(view.cursor())).max(Comparator.comparing((Indicator.Point point) -> point.t().span().from())));
        return new Concentration(last.map(point -> words.get("figures.hhi.last", Integer.toString(year), Amounts.of(point.value(), "index 0-1"), Integer.toString(point.t().span().from().getYear())))
                .orElseGet(() -> words.get("figures.hhi.none", Integer.toString(year))), formula);
    }
}
