package org.multivector.ui.details.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Indicator;
import org.multivector.atlas.Route;
import org.multivector.time.When;

/// Figures of one unit through the years: period, bar from zero, value, source. Estimates are hollow and say so; notes stand below, by letter.
/// Missing years are missing.
public final class FigureTable extends VBox {

    private static final int LONG = 11;
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    /// One figure with the period it describes.
    public record Row(When when, double value, boolean estimate, boolean derived, List<String> sources, Optional<String> note) {
        public Row {
            sources = List.copyOf(sources);
        }

        public static Row of(Indicator.Point point) {
            return new Row(point.t(), point.value(), point.estimate(), false, List.of(point.source()), point.note());
        }

        public static Row of(Route.Amount amount) {
            return new Row(amount.when(), amount.value(), amount.estimate(), amount.derived(), amount.sources(), amount.note());
        }
    }

    private final Context context;
    private final double longest;
    private final List<String> notes;

    public FigureTable(Context context, List<Row> rows) {
        this.context = context;
        longest = rows.stream().mapToDouble(Row::value).max().orElse(0);
        notes = new ArrayList<>(rows.stream().map(Row::note).flatMap(Optional::stream).distinct().toList());
        getStyleClass().add("figure-table");
        rows.forEach(row -> getChildren().add(line(row)));
        for (int i = 0; i < notes.size(); i++) {
            getChildren().add(Texts.muted(letter(i) + "  " + notes.get(i)));
        }
    }

    private Node line(Row row) {
        var words = context.date(row.when());
        var period = new Label(words.length() > LONG ? words.replace("–", "–\n") : words);
        period.getStyleClass().add("figure-period");
        period.setWrapText(true);
        var bar = new Bar(longest > 0 ? row.value() / longest : 0, row.estimate() || row.derived());
        HBox.setHgrow(bar, Priority.ALWAYS);
        var line = new HBox(8, period, bar, value(row));
        row.sources().stream().findFirst().flatMap(context.atlas()::source).ifPresent(source -> line.getChildren().add(SourceChip.link(context, source)));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("figure-row");
        line.pseudoClassStateChanged(NOW, row.when().span().contains(context.state().cursor()));
        return line;
    }

    private Node value(Row row) {
        var mark = row.note().map(note -> " " + letter(notes.indexOf(note))).orElse("");
        var value = new Label(Numbers.rounded(context.locale(), row.value()) + mark);
        value.getStyleClass().add("figure-value");
        value.setTooltip(new Tooltip(Numbers.exact(context.locale(), row.value())));
        value.setMinWidth(USE_PREF_SIZE);
        var box = new VBox(value);
        box.setAlignment(Pos.CENTER_RIGHT);
        if (row.estimate() || row.derived()) {
            box.getChildren().add(Texts.muted(context.word(row.derived() ? "derived" : "estimate")));
        }
        box.getStyleClass().add("figure-values");
        return box;
    }

    /// a, b, ... z, aa, ab, ...
    private static String letter(int index) {
        var last = Character.toString('a' + index % 26);
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }
}
