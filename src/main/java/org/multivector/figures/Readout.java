package org.multivector.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.multivector.atlas.Indicator;
import org.multivector.atlas.Route;
import org.multivector.query.Mask;
import org.multivector.state.ViewState;
import org.multivector.text.Messages;

/// What the series of a strip are at the cursor: only the figure whose period contains the day, else that there is none.
///
/// @param title the name of the strip
/// @param period the year of the figures and who reports them
public record Readout(String title, List<Row> rows, String period) {

    /// One series: its name and its figure in words.
    ///
    /// @param colour a palette token
    /// @param known whether there is a figure
    public record Row(String name, String figure, String colour, boolean known) { }

    public Readout {
        rows = List.copyOf(rows);
    }

    static Readout of(ViewState view, StripPreset preset, List<Route.Amount> capacities, Messages words) {
        var rows = new ArrayList<Row>();
        for (var line : preset.lines()) {
            view.atlas().indicator(line.indicator()).ifPresent(indicator -> rows.add(row(view, line, indicator, words)));
        }
        preset.capacityOf().ifPresent(_ -> rows.add(capacity(view, capacities, words)));
        var reporters = preset.lines().stream().flatMap(line -> view.atlas().indicator(line.indicator()).stream()).map(Indicator::reporter).distinct().collect(Collectors.joining(", "));
        return new Readout(words.get(preset.titleKey()), rows, view.cursor().getYear() + " · " + reporters);
    }

    private static Row row(ViewState view, StripPreset.Line line, Indicator indicator, Messages words) {
        var point = indicator.at(view.cursor()).filter(found -> Mask.shows(found, view.maskedAfter()));
        var figure = point.map(found -> Amounts.of(found.value(), indicator.unit()) + (found.estimate() ? " " + words.get("figures.estimate") : ""));
        return new Row(words.get(line.words()), figure.orElseGet(() -> words.get("figures.none")), line.colour(), figure.isPresent());
    }

    private static Row capacity(ViewState view, List<Route.Amount> capacities, Messages words) {
        Optional<Route.Amount> last = capacities.stream().filter(amount -> !amount.when().span().from().isAfter(view.cursor())).max((a, b) -> a.when().span().from().compareTo(b.when().span().from()));
        var figure = last.map(amount -> Amounts.of(amount.value(), amount.unit()) + " (" + amount.when().span().from().getYear() + ")");
        return new Row(words.get("figures.capacity"), figure.orElseGet(() -> words.get("figures.none")), "ink-muted", figure.isPresent());
    }
}
