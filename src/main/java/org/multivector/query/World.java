package org.multivector.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Event;
import org.multivector.atlas.Indicator;
import org.multivector.atlas.Membership;
import org.multivector.atlas.Place;
import org.multivector.atlas.Route;
import org.multivector.text.Phrase;
import org.multivector.time.Span;

/// What holds at a date: the one answer that the screen, the command line and every export share.
///
/// Immutable. Making one walks the whole atlas once (about a millisecond for the core pack).
public final class World {

    private final Atlas atlas;
    private final LocalDate date;
    private final List<RouteState> routes;

    private World(Atlas atlas, LocalDate date) {
        this.atlas = atlas;
        this.date = date;
        routes = atlas.contents().routes().stream().map(route -> RouteState.of(route, date)).toList();
    }

    public static World at(Atlas atlas, LocalDate date) {
        return new World(atlas, date);
    }

    /// A place and the name it bore.
    public record PlaceName(Place place, Phrase name) { }

    /// An actor in an organisation, by the membership that holds.
    public record Member(String actor, Membership membership) { }

    /// A series and its figure for the period that contains the date.
    public record Figure(Indicator indicator, Indicator.Point point) { }

    public LocalDate date() {
        return date;
    }

    public Atlas atlas() {
        return atlas;
    }

    /// Every place with the name that held.
    public List<PlaceName> places() {
        return atlas.contents().places().stream().map(place -> new PlaceName(place, place.nameAt(date))).toList();
    }

    /// Who belongs to the organisation, whatever the status, in the order of accession.
    public List<Member> members(String organisation) {
        return atlas.relations().memberships(organisation).stream()
                .filter(membership -> membership.when().span().contains(date))
                .sorted(Comparator.comparing((Membership membership) -> membership.when().anchor()).thenComparing(Membership::member))
                .map(membership -> new Member(membership.member(), membership)).toList();
    }

    /// The organisations an actor belongs to, whatever the status.
    public List<Membership> membershipsOf(String actor) {
        return atlas.relations().membershipsOf(actor).stream().filter(membership -> membership.when().span().contains(date)).toList();
    }

    /// Every route as it stood, in the order of the pack.
    public List<RouteState> routes() {
        return routes;
    }

    public Optional<RouteState> route(String id) {
        return routes.stream().filter(state -> state.route().id().equals(id)).findFirst();
    }

    /// Every series that has a figure for the date. Gaps are left out, nothing is borrowed from another year.
    public List<Figure> figures() {
        return atlas.contents().indicators().stream()
                .flatMap(series -> series.at(date).map(point -> new Figure(series, point)).stream()).toList();
    }

    /// The events within fifteen days before and after the date, in the order of their start.
    public List<Event> events() {
        return events(new Span(date.minusDays(15), date.plusDays(16)));
    }

    /// The events that touch the span, in the order of their start.
    public List<Event> events(Span span) {
        return atlas.contents().events().stream().filter(event -> event.when().span().overlaps(span))
                .sorted(Comparator.comparing((Event event) -> event.when().anchor()).thenComparing(Event::id)).toList();
    }

    /// The interruptions of a route that cover the date.
    public List<Route.Interruption> interruptions(Route route) {
        return route.interruptions().stream().filter(cut -> RouteState.covers(cut, date)).toList();
    }
}
