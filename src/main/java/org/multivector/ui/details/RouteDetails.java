package org.multivector.ui.details;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Ref;
import org.multivector.atlas.Route;
import org.multivector.atlas.Route.Amount;
import org.multivector.atlas.Route.Interruption;
import org.multivector.query.RouteState;
import org.multivector.ui.details.part.Chips;
import org.multivector.ui.details.part.Context;
import org.multivector.ui.details.part.FigureTable;
import org.multivector.ui.details.part.Flow;
import org.multivector.ui.details.part.ItemLink;
import org.multivector.ui.details.part.Longer;
import org.multivector.ui.details.part.Numbers;
import org.multivector.ui.details.part.Owners;
import org.multivector.ui.details.part.Sheet;
import org.multivector.ui.details.part.SourceChip;
import org.multivector.ui.details.part.Texts;

/// A route as it stood at the cursor: status, length, capacity and flow, owners, who can stop it, interruptions and milestones.
final class RouteDetails extends Sheet {

    private final Route route;
    private final RouteState now;

    RouteDetails(Context context, Route route) {
        super(context);
        this.route = route;
        now = context.world().route(route.id()).orElseThrow();
        chip(kind());
        if (route.schematic()) {
            chip(Chips.unsure(context.word("schematic")));
        }
        title(context.say(route.name()));
        route.ownership().operator().ifPresent(operator -> add(Texts.muted(context.word("route.operator", operator))));
        sectionAtCursor(context.word("route.standing"), standing());
        sectionAtCursor(context.word("route.capacity"), amounts(route.capacity(), now.capacities()));
        sectionAtCursor(context.word("route.throughput"), amounts(route.throughput(), now.throughputs()));
        disputes(context.disputes(Ref.route(route.id())));
        section(context.word("route.length"), length());
        route.ownership().controlledBy().ifPresent(control -> section(context.word("route.control"), List.of(Texts.body(context.say(control)))));
        sectionAtCursor(context.word("route.owners"), Owners.of(context, route.ownership().owners()));
        section(context.word("route.interruptions"), interruptions());
        section(context.word("route.milestones"), milestones());
        section(context.word("route.capacity") + " · " + context.word("route.years"), tables(route.capacity()));
        section(context.word("route.throughput") + " · " + context.word("route.years"), tables(route.throughput()));
        section(context.word("route.history"), history());
        route.geometryNote().ifPresent(note -> section(context.word("route.geometry"), List.of(Texts.muted(note))));
        section(context.word("route.places"), places());
        sources(route.sources());
    }

    private Node kind() {
        var line = new Region();
        line.getStyleClass().addAll("route-line", "route-line-" + route.type().name().toLowerCase(Locale.ROOT));
        var chip = Chips.kind(context().word("route.type." + route.type().name().toLowerCase(Locale.ROOT)));
        chip.setGraphic(line);
        return chip;
    }

    private List<Node> standing() {
        if (now.since().isEmpty()) {
            return List.of(Texts.body(context().word("route.status.unknown")));
        }
        var since = now.since().get();
        var nodes = new ArrayList<Node>();
        var head = new Flow(8, 4, Texts.figure(status(since.status())), Texts.muted(context().word("route.from", context().date(since.when()))));
        if (since.approximate()) {
            head.getChildren().add(Chips.unsure(context().word("approximate")));
        }
        nodes.add(head);
        since.note().ifPresent(note -> nodes.add(Texts.muted(note)));
        nodes.add(SourceChip.flow(context(), since.sources()));
        return nodes;
    }

    private String status(Route.Status status) {
        return context().word("route.status." + status.name().toLowerCase(Locale.ROOT));
    }

    private List<Node> amounts(List<Amount> all, List<Amount> current) {
        if (all.isEmpty()) {
            return List.of();
        }
        var shown = current.stream().filter(amount -> context().shows(amount.when())).toList();
        return shown.isEmpty() ? List.of(Texts.muted(context().word("route.nofigure"))) : shown.stream().map(this::amount).toList();
    }

    private Node amount(Amount amount) {
        var head = new Flow(8, 4, Texts.figure(Numbers.exact(context().locale(), amount.value()) + " " + amount.unit()));
        if (amount.estimate()) {
            head.getChildren().add(Chips.unsure(context().word("estimate")));
        }
        if (amount.derived()) {
            head.getChildren().add(Chips.unsure(context().word("derived")));
        }
        var when = context().date(amount.when());
        var box = new VBox(4, head, Texts.muted(amount.part().map(part -> part + " · " + when).orElse(when)));
        amount.note().ifPresent(note -> box.getChildren().add(Texts.muted(note)));
        box.getChildren().add(SourceChip.flow(context(), amount.sources()));
        return box;
    }

    /// The published length beside that of the same lines as they are drawn.
    private List<Node> length() {
        var nodes = new ArrayList<Node>();
        var measured = route.length().map(Route.Length::segments).filter(parts -> !parts.isEmpty())
                .orElseGet(() -> IntStream.range(0, route.segments().size()).boxed().toList());
        double metres = measured.stream().filter(index -> index < route.segments().size()).mapToDouble(index -> context().geodesy().length(route.segments().get(index).path())).sum();
        route.length().ifPresentOrElse(length -> {
            nodes.add(Texts.strong(context().word("route.length.published", Numbers.exact(context().locale(), length.km()))));
            length.note().ifPresent(note -> nodes.add(Texts.muted(note)));
            nodes.add(SourceChip.flow(context(), length.sources()));
        }, () -> nodes.add(Texts.muted(context().word("route.length.none"))));
        var drawn = new Flow(8, 4, Texts.body(context().word("route.length.drawn", Numbers.exact(context().locale(), Math.round(metres / 1000)))));
        if (route.schematic() || route.length().map(Route.Length::schematic).orElse(false)) {
            drawn.getChildren().add(Chips.unsure(context().word("schematic")));
        }
        nodes.add(drawn);
        if (measured.size() < route.segments().size()) {
            nodes.add(Texts.muted(context().word("route.length.part", measured.size(), route.segments().size())));
        }
        return nodes;
    }

    private List<Node> interruptions() {
        var nodes = new ArrayList<Node>();
        route.interruptions().stream().filter(cut -> context().shows(cut.when())).map(this::interruption).forEach(nodes::add);
        if (!nodes.isEmpty()) {
            nodes.addFirst(Texts.muted(context().word("route.interruption.claimed")));
        }
        return nodes;
    }

    private Node interruption(Interruption cut) {
        boolean covers = cut.when().span().contains(context().state().cursor());
        var head = new Flow(8, 4, Texts.strong(context().date(cut.when())));
        if (covers) {
            head.getChildren().add(Chips.now(context().word("route.interruption.now")));
        }
        var box = new VBox(4, head, Texts.body(context().say(cut.cause())));
        cut.effect().ifPresent(effect -> box.getChildren().add(Texts.muted(context().say(effect))));
        cut.tonnesLost().ifPresent(tonnes -> box.getChildren().add(Texts.muted(context().word("route.tonnes", Numbers.exact(context().locale(), tonnes)))));
        cut.note().ifPresent(note -> box.getChildren().add(Texts.muted(note)));
        box.getChildren().add(SourceChip.flow(context(), cut.sources()));
        box.getStyleClass().add(covers ? "dated-now" : "dated");
        return box;
    }

    private List<Node> milestones() {
        return route.milestones().stream().filter(step -> context().shows(step.when())).map(step -> dated(context().date(step.when()), context().say(step.what()), step.sources())).toList();
    }

    private List<Node> history() {
        return route.history().stream().filter(step -> context().shows(step.when())).sorted(Comparator.comparing(step -> step.when().anchor())).map(step -> {
            var approximate = step.approximate() ? " · " + context().word("approximate") : "";
            return dated(context().date(step.when()) + approximate, status(step.status()) + step.note().map(note -> " · " + note).orElse(""), step.sources());
        }).toList();
    }

    private Node dated(String date, String words, List<String> sources) {
        var box = new VBox(3, Texts.muted(date), Texts.body(words), SourceChip.brief(context(), sources));
        box.getStyleClass().add("dated");
        return box;
    }

    /// One table for each part and unit.
    private List<Node> tables(List<Amount> amounts) {
        record Series(Optional<String> part, String unit) { }
        var series = new LinkedHashMap<Series, List<FigureTable.Row>>();
        amounts.stream().filter(amount -> context().shows(amount.when()))
                .forEach(amount -> series.computeIfAbsent(new Series(amount.part(), amount.unit()), _ -> new ArrayList<>()).add(FigureTable.Row.of(amount)));
        var nodes = new ArrayList<Node>();
        series.forEach((key, rows) -> nodes.add(new VBox(4, Texts.muted(key.part().map(part -> part + " · " + key.unit()).orElse(key.unit())), new FigureTable(context(), rows))));
        if (!nodes.isEmpty()) {
            nodes.add(Texts.muted(context().word("series.rounded")));
        }
        return nodes;
    }

    private List<Node> places() {
        var ids = route.segments().stream().flatMap(segment -> segment.via().stream()).filter(Route.ViaPlace.class::isInstance).map(via -> ((Route.ViaPlace) via).place()).distinct().toList();
        var links = ids.stream().map(id -> ItemLink.of(context(), Ref.place(id))).flatMap(Optional::stream).toList();
        return links.isEmpty() ? List.of() : List.of(new Longer(context(), links, 6, link -> link));
    }
}
