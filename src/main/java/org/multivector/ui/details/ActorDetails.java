package org.multivector.ui.details;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Actor;
import org.multivector.atlas.Actor.Office;
import org.multivector.atlas.Event;
import org.multivector.atlas.Membership;
import org.multivector.atlas.Ref;
import org.multivector.query.World;
import org.multivector.ui.details.part.Chips;
import org.multivector.ui.details.part.Context;
import org.multivector.ui.details.part.Flow;
import org.multivector.ui.details.part.ItemLink;
import org.multivector.ui.details.part.Longer;
import org.multivector.ui.details.part.MembershipRow;
import org.multivector.ui.details.part.Names;
import org.multivector.ui.details.part.Sheet;
import org.multivector.ui.details.part.SourceChip;
import org.multivector.ui.details.part.Texts;

/// A state, organisation, company, person or group: its memberships or members at the cursor, its offices, and what it did.
final class ActorDetails extends Sheet {

    private static final int EVENTS = 12;

    private final Actor actor;
    private final LocalDate day;

    ActorDetails(Context context, Actor actor) {
        super(context);
        this.actor = actor;
        day = context.state().cursor();
        chip(Chips.kind(context.word("actor.type." + actor.type().name().toLowerCase(Locale.ROOT))));
        title(context.say(actor.name()));
        actor.seat().flatMap(context.atlas()::place).ifPresent(seat ->
                add(Texts.link(context.word("actor.seat", context.say(seat.nameAt(day))), () -> context.select(Ref.place(seat.id())))));
        actor.note().ifPresent(note -> add(Texts.body(note)));
        members();
        memberships();
        offices();
        disputes(context.disputes(Ref.actor(actor.id())));
        section(context.word("actor.routes"), context.atlas().contents().routes().stream()
                .filter(route -> route.ownership().owners().stream().anyMatch(owner -> owner.actor().equals(Optional.of(actor.id()))))
                .map(route -> ItemLink.of(context, Ref.route(route.id()))).flatMap(Optional::stream).toList());
        events();
        section(context.word("place.languages"), Names.others(context, actor.name()));
        section(context.word("actor.names"), actor.aliases().isEmpty() ? List.of() : List.of(Texts.body(String.join(" · ", actor.aliases()))));
        sources(actor.sources());
    }

    private void members() {
        var all = context().atlas().relations().memberships(actor.id());
        if (all.isEmpty()) {
            return;
        }
        var now = context().world().members(actor.id()).stream().map(World.Member::membership).toList();
        if (now.isEmpty()) {
            sectionAtCursor(context().word("actor.members"), List.of(Texts.muted(context().word("actor.members.none"))));
        }
        for (var status : Membership.Status.values()) {
            var rows = now.stream().filter(membership -> membership.status() == status).map(membership -> new MembershipRow(context(), membership, membership.member(), false)).toList();
            sectionAtCursor(context().word("member." + status.name().toLowerCase(Locale.ROOT)) + " · " + rows.size(), rows);
        }
        section(context().word("actor.members.past"), past(all).stream().map(membership -> new MembershipRow(context(), membership, membership.member(), true)).toList());
    }

    private void memberships() {
        sectionAtCursor(context().word("actor.memberships"), context().world().membershipsOf(actor.id()).stream()
                .map(membership -> new MembershipRow(context(), membership, membership.organisation(), true)).toList());
        section(context().word("actor.memberships.past"), past(context().atlas().relations().membershipsOf(actor.id())).stream()
                .map(membership -> new MembershipRow(context(), membership, membership.organisation(), true)).toList());
    }

    /// Those that were over on the day, the latest first.
    private List<Membership> past(List<Membership> all) {
        return all.stream().filter(membership -> !membership.when().span().until().isAfter(day))
                .sorted(Comparator.comparing((Membership membership) -> membership.when().span().until()).reversed()).toList();
    }

    /// Offices the person holds or held, and for others who holds or held office in them.
    private void offices() {
        var rows = new ArrayList<Node>();
        actor.offices().stream().filter(office -> begun(office)).forEach(office -> rows.add(office(office, Optional.empty())));
        for (var person : context().atlas().contents().actors()) {
            person.offices().stream().filter(office -> office.of().equals(actor.id()) && begun(office)).forEach(office -> rows.add(office(office, Optional.of(person))));
        }
        section(context().word("actor.offices"), rows);
    }

    private boolean begun(Office office) {
        return context().shows(office.when()) && !office.when().anchor().isAfter(day);
    }

    private Node office(Office office, Optional<Actor> holder) {
        boolean now = office.when().span().contains(day);
        var head = new Flow(8, 2, Texts.strong(context().say(office.title())));
        if (now) {
            head.getChildren().add(Chips.now(context().word("place.now")));
        }
        var box = new VBox(3, head);
        holder.ifPresent(person -> box.getChildren().add(Texts.link(context().say(person.name()), () -> context().select(Ref.actor(person.id())))));
        box.getChildren().addAll(Texts.muted(context().date(office.when())), SourceChip.brief(context(), office.sources()));
        box.getStyleClass().add(now ? "dated-now" : "dated");
        return box;
    }

    private void events() {
        var all = context().atlas().contents().events().stream().filter(event -> event.actors().contains(actor.id())).toList();
        if (all.isEmpty()) {
            return;
        }
        var until = all.stream().filter(event -> !event.when().anchor().isAfter(day)).filter(context()::shows)
                .sorted(Comparator.comparing((Event event) -> event.when().anchor()).reversed()).toList();
        sectionAtCursor(context().word("events.until") + " · " + until.size(), until.isEmpty() ? List.of(Texts.muted(context().word("events.none")))
                : List.of(new Longer(context(), until, EVENTS, event -> ItemLink.event(context(), event, "mdomz-schedule"))));
    }
}
