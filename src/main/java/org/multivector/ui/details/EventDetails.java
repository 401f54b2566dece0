package org.multivector.ui.details;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.multivector.atlas.Actor;
import org.multivector.atlas.Claim;
import org.multivector.atlas.Dispute;
import org.multivector.atlas.Event.Link;
import org.multivector.atlas.Event;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Ref;
import org.multivector.time.Span;
import org.multivector.ui.details.part.Chips;
import org.multivector.ui.details.part.ClaimRow;
import org.multivector.ui.details.part.Context;
import org.multivector.ui.details.part.ItemLink;
import org.multivector.ui.details.part.Longer;
import org.multivector.ui.details.part.Sheet;
import org.multivector.ui.details.part.SourceRow;
import org.multivector.ui.details.part.StanceRow;
import org.multivector.ui.details.part.Texts;

/// An event: when, where and who, its claims with their sources, what is disputed, how the readings use it, and what is around it.
final class EventDetails extends Sheet {

    private static final int MONTHS_AROUND = 3;
    private static final int SHOWN_AROUND = 6;

    private final Event event;

    EventDetails(Context context, Event event) {
        super(context);
        this.event = event;
        event.themes().stream().map(context.atlas()::theme).flatMap(Optional::stream).forEach(theme -> chip(Chips.theme(context, theme)));
        actors(true).forEach(organisation -> chip(Chips.actor(context, organisation)));
        title(context.say(event.title()));
        add(new FactsLine(context, event, actors(false).toList()), Texts.muted(context.word("editors") + " · " + SourceRow.tally(context, allSources())));
        add(Texts.body(context.say(event.summary())));
        event.significance().ifPresent(words -> section(context.word("why"), List.of(Texts.body(context.say(words)), Texts.muted(context.word("why.editors")))));
        disputes(disputes());
        section(context.word("claims"), event.claims().stream().filter(claim -> claim.when().map(context::shows).orElse(true)).map(claim -> new ClaimRow(context, claim)).toList());
        section(context.word(context.atlas().contents().readings().size() == 2 ? "readings.two" : "readings"),
                context.atlas().contents().readings().stream().map(reading -> new StanceRow(context, reading, event)).toList());
        links();
        around();
        sources(allSources());
    }

    private Stream<Actor> actors(boolean organisations) {
        return event.actors().stream().map(context().atlas()::actor).flatMap(Optional::stream).filter(actor -> organisations == (actor.type() == Actor.Type.ORGANISATION));
    }

    private List<String> allSources() {
        var ids = new LinkedHashSet<>(event.sources());
        event.claims().forEach(claim -> ids.addAll(claim.sources()));
        return List.copyOf(ids);
    }

    private List<Dispute> disputes() {
        var own = context().disputes(Ref.event(event.id()));
        var ofClaims = event.claims().stream().map(Claim::id).flatMap(id -> context().disputes(Ref.of(Kind.CLAIM, id)).stream());
        return Stream.concat(own.stream(), ofClaims).distinct().toList();
    }

    /// Arrows in both directions. An arrow that both events draw, "leads to" here and "responds to" there, is shown once.
    private void links() {
        for (var type : Link.Type.values()) {
            var word = type.name().toLowerCase(Locale.ROOT);
            section(context().word("link." + word), rows(own(type), "mdoal-arrow_forward"));
            var mirrored = switch (type) {
                case LEADS_TO -> own(Link.Type.RESPONDS_TO).keySet();
                case RESPONDS_TO -> own(Link.Type.LEADS_TO).keySet();
                case PART_OF -> Set.<String>of();
            };
            var incoming = incoming(type);
            incoming.keySet().removeAll(mirrored);
            section(context().word("link.from." + word), rows(incoming, "mdoal-arrow_back"));
        }
    }

    private Map<String, Link> own(Link.Type type) {
        var targets = new LinkedHashMap<String, Link>();
        event.links().stream().filter(link -> link.type() == type).forEach(link -> targets.put(link.to(), link));
        return targets;
    }

    private Map<String, Link> incoming(Link.Type type) {
        var origins = new LinkedHashMap<String, Link>();
        context().atlas().relations().linksTo(event.id()).forEach(other -> other.links().stream()
                .filter(link -> link.to().equals(event.id()) && link.type() == type).forEach(link -> origins.put(other.id(), link)));
        return origins;
    }

    private List<Node> rows(Map<String, Link> links, String icon) {
        var rows = new ArrayList<Node>();
        links.forEach((id, link) -> context().atlas().event(id).filter(context()::shows).ifPresent(other -> {
            var said = link.assertedBy().map(who -> context().word("link.asserted", who.equals("editors") ? context().word("link.editors") : who)).orElse("");
            rows.add(ItemLink.event(context(), other, icon, said));
        }));
        return rows;
    }

    private void around() {
        var span = event.when().span();
        var from = span.openStart() ? event.when().anchor() : span.from();
        var until = span.openEnd() || span.days() > 366 ? from.plusDays(1) : span.until();
        var window = new Span(from.minusMonths(MONTHS_AROUND), until.plusMonths(MONTHS_AROUND));
        var near = context().world().events(window).stream()
                .filter(other -> window.contains(other.when().anchor()) || window.contains(other.when().span().last()))
                .filter(other -> !other.id().equals(event.id())).filter(context()::shows).filter(context().state().filter()::passes).toList();
        if (!near.isEmpty()) {
            section(context().word("around"), List.of(new Longer(context(), near, SHOWN_AROUND, other -> ItemLink.event(context(), other, "mdomz-schedule"))));
        }
    }
}
