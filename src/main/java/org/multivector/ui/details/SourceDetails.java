package org.multivector.ui.details;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Publisher;
import org.multivector.atlas.Ref;
import org.multivector.atlas.Route;
import org.multivector.atlas.Source;
import org.multivector.query.Citation;
import org.multivector.ui.details.part.Chips;
import org.multivector.ui.details.part.Context;
import org.multivector.ui.details.part.ItemLink;
import org.multivector.ui.details.part.Longer;
import org.multivector.ui.details.part.Sheet;
import org.multivector.ui.details.part.SourceChip;
import org.multivector.ui.details.part.SourceRow;
import org.multivector.ui.details.part.Texts;
import org.multivector.ui.fx.Icons;

/// A source: everything known of it, how to cite it, and what rests on it.
final class SourceDetails extends Sheet {

    private static final int FIRST = 8;

    private final Source source;

    SourceDetails(Context context, Source source) {
        super(context);
        this.source = source;
        var publisher = context.atlas().publisher(source.publisher());
        chip(Chips.kind(SourceChip.kind(context, source)));
        if (publisher.map(Publisher::stateRun).orElse(false)) {
            var flag = Chips.kind(context.word("staterun.long"));
            flag.setGraphic(Icons.of("mdoal-account_balance", 12));
            chip(flag);
        }
        title(source.title());
        add(Texts.muted(SourceRow.facts(context, source)));
        source.note().ifPresent(note -> add(Texts.body(note)));
        source.licence().ifPresent(licence -> add(Texts.muted(context.word("source.licence", licence))));
        section(context.word("publisher"), ItemLink.of(context, Ref.of(Kind.PUBLISHER, source.publisher())).stream().toList());
        add(SourceRow.address(context, source));
        publisher.ifPresent(known -> section(context.word("cite.title"), List.of(Texts.body(Citation.apa(source, known)), SourceRow.citation(context, source))));
        restsOnIt();
    }

    private void restsOnIt() {
        var atlas = context().atlas();
        list("source.claims", atlas.contents().events().stream().filter(context()::shows).flatMap(event -> event.claims().stream())
                .filter(claim -> claim.sources().contains(source.id())).map(claim -> Ref.of(Kind.CLAIM, claim.id())).toList());
        list("source.positions", atlas.contents().disputes().stream().filter(context()::shows)
                .filter(dispute -> dispute.positions().stream().anyMatch(position -> position.sources().contains(source.id()))).map(dispute -> Ref.of(Kind.DISPUTE, dispute.id())).toList());
        list("source.routes", atlas.contents().routes().stream().filter(this::names).map(route -> Ref.route(route.id())).toList());
        figures(atlas);
    }

    private void figures(Atlas atlas) {
        list("source.figures", atlas.contents().indicators().stream().filter(series -> series.points().stream().anyMatch(point -> point.source().equals(source.id()) && context().shows(point)))
                .map(series -> Ref.of(Kind.INDICATOR, series.id())).toList());
    }

    private boolean names(Route route) {
        var id = source.id();
        return route.sources().contains(id)
                || route.history().stream().anyMatch(step -> step.sources().contains(id))
                || route.length().map(length -> length.sources().contains(id)).orElse(false)
                || route.ownership().owners().stream().anyMatch(owner -> owner.sources().contains(id))
                || route.capacity().stream().anyMatch(amount -> amount.sources().contains(id))
                || route.throughput().stream().anyMatch(amount -> amount.sources().contains(id))
                || route.interruptions().stream().anyMatch(cut -> cut.sources().contains(id))
                || route.milestones().stream().anyMatch(step -> step.sources().contains(id));
    }

    private void list(String heading, List<Ref> refs) {
        var links = refs.stream().map(ref -> ItemLink.of(context(), ref)).flatMap(Optional::stream).map(Node.class::cast).toList();
        if (!links.isEmpty()) {
            section(context().word(heading) + " · " + links.size(), List.of(new Longer(context(), links, FIRST, link -> link)));
        }
    }
}
