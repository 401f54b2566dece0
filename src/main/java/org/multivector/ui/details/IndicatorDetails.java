package org.multivector.ui.details;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.multivector.atlas.Dispute;
import org.multivector.atlas.Indicator;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Ref;
import org.multivector.ui.details.part.Chips;
import org.multivector.ui.details.part.Context;
import org.multivector.ui.details.part.FigureTable;
import org.multivector.ui.details.part.Flow;
import org.multivector.ui.details.part.ItemLink;
import org.multivector.ui.details.part.Numbers;
import org.multivector.ui.details.part.Sheet;
import org.multivector.ui.details.part.SourceChip;
import org.multivector.ui.details.part.Texts;

/// A series: who reports it and how it is measured, its figure at the cursor or the gap, and all figures with their sources.
final class IndicatorDetails extends Sheet {

    private final Indicator series;

    IndicatorDetails(Context context, Indicator series) {
        super(context);
        this.series = series;
        chip(Chips.kind(context.word("series")));
        Stream.of(Optional.of(series.subject()), series.partner()).flatMap(Optional::stream).map(context.atlas()::actor).flatMap(Optional::stream)
                .forEach(actor -> chip(Chips.actor(context, actor)));
        if (series.method().derived()) {
            chip(Chips.unsure(context.word("derived")));
        }
        title(context.say(series.name()));
        add(Texts.muted(context.word("series.reporter", series.reporter()) + " · " + context.word("series.unit", series.unit()) + " · " + context.word("series.frequency", series.frequency())));
        sectionAtCursor(context.word("series.now"), now());
        series.caveat().ifPresent(caveat -> section(context.word("series.caveat"), List.of(Texts.body(caveat))));
        var disputed = context.disputes(Ref.of(Kind.INDICATOR, series.id()));
        disputes(disputed.stream().filter(this::aboutNow).toList());
        section(context.word("series.points"), points());
        disputes(disputed.stream().filter(Predicate.not(this::aboutNow)).toList());
        section(context.word("series.method"), method());
        section(context.word("series.inputs"), links(series.method().inputs()));
        section(context.word("series.used"), links(context.atlas().contents().indicators().stream().filter(other -> other.method().inputs().contains(series.id())).map(Indicator::id).toList()));
        sources(series.points().stream().filter(context::shows).map(Indicator.Point::source).distinct().toList());
    }

    /// Whether sources disagree on the very figure of the cursor, or on the whole series.
    private boolean aboutNow(Dispute dispute) {
        var current = series.at(context().state().cursor()).map(point -> point.t().toString());
        return dispute.about().stream().filter(ref -> ref.kind() == Kind.INDICATOR && ref.id().equals(series.id())).anyMatch(ref -> ref.at().isEmpty() || ref.at().equals(current));
    }

    private List<Node> now() {
        var point = series.at(context().state().cursor()).filter(context()::shows);
        if (point.isEmpty()) {
            return List.of(Texts.body(context().word("series.gap")));
        }
        var figure = point.get();
        var head = new Flow(8, 4, Texts.figure(Numbers.exact(context().locale(), figure.value()) + " " + series.unit()), Texts.muted(context().date(figure.t())));
        if (figure.estimate()) {
            head.getChildren().add(Chips.unsure(context().word("estimate")));
        }
        var nodes = new ArrayList<Node>(List.of(head));
        figure.note().ifPresent(note -> nodes.add(Texts.muted(note)));
        nodes.add(SourceChip.flow(context(), List.of(figure.source())));
        return nodes;
    }

    /// The latest first.
    private List<Node> points() {
        var shown = series.points().stream().filter(context()::shows).sorted(Comparator.comparing((Indicator.Point point) -> point.t().anchor()).reversed()).map(FigureTable.Row::of).toList();
        var nodes = new ArrayList<Node>();
        nodes.add(new FigureTable(context(), shown));
        nodes.add(Texts.muted(context().word("series.rounded")));
        if (shown.size() < series.points().size()) {
            nodes.add(Texts.muted(context().word("series.masked")));
        }
        return nodes;
    }

    private List<Node> method() {
        var nodes = new ArrayList<Node>();
        nodes.add(Texts.body(series.method().text()));
        series.method().formula().ifPresent(formula -> nodes.add(Texts.muted(context().word("series.formula", formula))));
        return nodes;
    }

    private List<ItemLink> links(List<String> ids) {
        return ids.stream().map(id -> ItemLink.of(context(), Ref.of(Kind.INDICATOR, id))).flatMap(Optional::stream).toList();
    }
}
