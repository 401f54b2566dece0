package org.multivector.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Indicator;
import org.multivector.query.Mask;
import org.multivector.state.ViewState;

/// The share of one partner in the trade turnover of the focus country, in per cent, in one year, by the focus country's own figures.
///
/// @param partner the id of the actor
/// @param year the year of the figure; where it is not that of the cursor, the figure is borrowed and says so
/// @param borrowed whether the year of the cursor has no figure
/// @param formula how it was computed and by whom
/// @param sources ids
public record TradeShare(String partner, double percent, int year, boolean borrowed, boolean estimate, String formula, List<String> sources) {

    /// How many years back a figure may be borrowed from.
    public static final int REACH = 3;

    private static final String TOTAL = "trade.KAZ.WLD.turnover.wdi";

    public TradeShare {
        sources = List.copyOf(sources);
    }

    /// The share in the year of the cursor, else in the nearest of the three years before; empty where there is none.
    ///
    /// A published or packed series of shares comes first. Where there is none for the year, the share is computed here from turnover and
    /// total of that same year, and the formula says so.
    public static Optional<TradeShare> of(ViewState view, String partner) {
        int now = view.cursor().getYear();
        return Stream.iterate(now, year -> year - 1).limit(REACH + 1L).flatMap(year -> inYear(view, partner, year, year != now).stream()).findFirst();
    }

    /// The last year that has any share of the partner; empty where there is none at all.
    public static Optional<Integer> lastYear(ViewState view, String partner) {
        int now = view.cursor().getYear();
        return Stream.iterate(now, year -> year - 1).limit(60).filter(year -> inYear(view, partner, year, true).isPresent()).findFirst();
    }

    private static Optional<TradeShare> inYear(ViewState view, String partner, int year, boolean borrowed) {
        return series(view.atlas(), partner).flatMap(share -> point(view, share, year).stream().map(point -> new TradeShare(partner, point.value(), year, borrowed, point.estimate(),
                share.method().formula().orElse(share.method().text()), List.of(point.source())))).findFirst().or(() -> computed(view, partner, year, borrowed));
    }

    private static Stream<Indicator> series(Atlas atlas, String partner) {
        var stem = "share.KAZ." + code(partner) + ".turnover";
        return Stream.of(stem + ".long", stem).flatMap(id -> atlas.indicator(id).stream());
    }

    private static Optional<TradeShare> computed(ViewState view, String partner, int year, boolean borrowed) {
        var turnover = view.atlas().indicator("trade.KAZ." + code(partner) + ".turnover.kaz");
        var total = view.atlas().indicator(TOTAL);
        if (turnover.isEmpty() || total.isEmpty()) {
            return Optional.empty();
        }
        return point(view, turnover.get(), year).flatMap(part -> point(view, total.get(), year).map(whole -> new TradeShare(partner, 100 * part.value() / whole.value(), year, borrowed,
                part.estimate() || whole.estimate(), "100 × " + Amounts.of(part.value(), turnover.get().unit()) + " ÷ " + Amounts.of(whole.value(), total.get().unit()),
                List.of(part.source(), whole.source()))));
    }

    private static Optional<Indicator.Point> point(ViewState view, Indicator series, int year) {
        return series.at(LocalDate.of(year, 7, 1)).filter(point -> Mask.shows(point, view.maskedAfter()));
    }

    private static String code(String partner) {
        return partner.toUpperCase(Locale.ROOT);
    }
}
