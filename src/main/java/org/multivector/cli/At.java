package org.multivector.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Route;
import org.multivector.geo.Geodesy;
import org.multivector.query.RouteState;
import org.multivector.query.World;
import org.multivector.time.Edtf;

/// The state of the world at a date, as text lines. The figures come from [World], which the window reads too.
public final class At {

    private final World world;
    private final Atlas atlas;
    private final Geodesy geodesy;

    public At(World world, Geodesy geodesy) {
        this.world = world;
        this.atlas = world.atlas();
        this.geodesy = geodesy;
    }

    /// The geodesic length of everything drawn of a route, in km.
    static double lengthKm(Route route, Geodesy geodesy) {
        return route.segments().stream().mapToDouble(segment -> geodesy.length(segment.path())).sum() / 1000;
    }

    /// The whole answer.
    public List<String> lines() {
        var lines = new Lines();
        lines.add("The world on %s, by %s %s", world.date(), atlas.manifest().title(), atlas.manifest().version());
        events(lines);
        organisations(lines);
        routes(lines);
        places(lines);
        indicators(lines);
        return lines.list();
    }

    private void events(Lines lines) {
        lines.title("Events within fifteen days");
        world.events().forEach(event -> lines.add("  %s  %s  (%s)", event.when(), event.title(), event.id()));
    }

    private void organisations(Lines lines) {
        lines.title("Organisations");
        atlas.organisations().forEach(organisation -> {
            lines.add("  %s (%s)", organisation.label(), organisation.id());
            world.members(organisation.id()).forEach(member -> lines.add("    %s  %s since %s%s  %s", name(member.actor()), word(member.membership().status()),
                    member.membership().when().start().date().map(Edtf::format).orElse("?"),
                    member.membership().verified() ? "" : " (not verified)", cite(member.membership().sources())));
        });
    }

    private void routes(Lines lines) {
        lines.title("Routes");
        world.routes().forEach(state -> {
            var route = state.route();
            lines.add("  %s (%s)  %s  %.1f km drawn%s", route.name(), route.id(), status(state), lengthKm(route, geodesy), route.schematic() ? ", schematic" : "");
            state.since().filter(since -> !since.sources().isEmpty()).ifPresent(since -> lines.add("    status: %s", cite(since.sources())));
            state.capacities().forEach(amount -> amount(lines, "capacity", amount));
            state.throughputs().forEach(amount -> amount(lines, "throughput", amount));
        });
    }

    private void amount(Lines lines, String what, Route.Amount amount) {
        lines.add("    %s %s %s%s, %s%s  %s", what, Numbers.plain(amount.value()), amount.unit(), amount.part().map(part -> " (" + part + ")").orElse(""), amount.when(),
                amount.estimate() ? ", estimate" : amount.derived() ? ", derived" : "", cite(amount.sources()));
    }

    private void places(Lines lines) {
        lines.title("Names of places that have changed");
        world.places().stream().filter(named -> !named.place().formerNames().isEmpty()).forEach(named -> lines.add("  %s  %s  %s", named.place().id(), named.name(),
                named.place().namedAt(world.date()).map(name -> cite(name.sources())).orElse("present name")));
    }

    private void indicators(Lines lines) {
        lines.title("Indicators");
        world.figures().forEach(figure -> lines.add("  %s  %s  %s %s  (%s%s; %s)  %s", figure.indicator().id(), figure.point().t(), Numbers.plain(figure.point().value()),
                figure.indicator().unit(), figure.indicator().reporter(), figure.point().estimate() ? ", estimate" : "", figure.indicator().name(),
                cite(List.of(figure.point().source()))));
    }

    private String name(String actor) {
        return atlas.actor(actor).map(known -> known.name().toString()).orElse(actor);
    }

    private static String status(RouteState state) {
        return state.since().map(since -> word(since.status()) + " since " + since.when() + (since.approximate() ? " (approximate)" : "")).orElse("not yet proposed");
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String cite(List<String> sources) {
        return "[" + String.join("; ", sources.stream().map(this::cite).toList()) + "]";
    }

    private String cite(String id) {
        return atlas.source(id).map(source -> atlas.publisher(source.publisher()).map(publisher -> publisher.name()).orElse(source.publisher())
                + Optional.of(source).flatMap(known -> known.when()).map(when -> " " + when).orElse("") + ", " + id).orElse(id);
    }
}
