package org.multivector.cli;

import java.util.List;
import java.util.Optional;
import org.multivector.atlas.Event;
import org.multivector.atlas.Route.Amount;
import org.multivector.geo.Geodesy;
import org.multivector.query.RouteState;
import org.multivector.query.World;
import org.multivector.time.Edtf;
import org.multivector.time.When;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The state of the world at a date, as JSON. The figures come from [World], which the window reads too.
public final class AtJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final World world;
    private final Geodesy geodesy;

    public AtJson(World world, Geodesy geodesy) {
        this.world = world;
        this.geodesy = geodesy;
    }

    /// The whole answer, indented.
    public String text() {
        var root = JSON.createObjectNode();
        root.put("date", world.date().toString());
        var places = root.putArray("places");
        world.places().forEach(named -> places.addObject().put("id", named.place().id()).put("name", named.name().toString()));
        organisations(root.putArray("organisations"));
        var routes = root.putArray("routes");
        world.routes().forEach(state -> route(routes.addObject(), state));
        indicators(root.putArray("indicators"));
        var events = root.putArray("events");
        world.events().forEach(event -> event(events.addObject(), event));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private void organisations(ArrayNode array) {
        world.atlas().organisations().forEach(organisation -> {
            var members = array.addObject().put("id", organisation.id()).putArray("members");
            world.members(organisation.id()).forEach(member -> {
                var held = member.membership();
                var node = members.addObject().put("actor", member.actor()).put("status", At.word(held.status()));
                put(node, "since", held.when().start().date().map(Edtf::format));
                node.put("verified", held.verified());
                sources(node, held.sources());
            });
        });
    }

    private void route(ObjectNode node, RouteState state) {
        node.put("id", state.route().id());
        put(node, "status", state.status().map(At::word));
        put(node, "since", state.since().map(since -> since.when().toString()));
        state.since().ifPresent(since -> sources(node, since.sources()));
        node.put("lengthKm", Math.round(At.lengthKm(state.route(), geodesy) * 10) / 10.0);
        node.put("schematic", state.route().schematic());
        amount(node, "capacity", state.capacity());
        amount(node, "throughput", state.throughput());
        parts(node, "capacities", state.capacities());
        parts(node, "throughputs", state.throughputs());
    }

    private static void amount(ObjectNode node, String key, Optional<Amount> amount) {
        amount.ifPresentOrElse(known -> amount(node.putObject(key), known), () -> node.putNull(key));
    }

    /// Written only where the one figure above does not tell all.
    private static void parts(ObjectNode node, String key, List<Amount> amounts) {
        if (amounts.size() > 1) {
            var array = node.putArray(key);
            amounts.forEach(amount -> amount(array.addObject(), amount));
        }
    }

    private static void amount(ObjectNode node, Amount amount) {
        node.put("value", amount.value()).put("unit", amount.unit());
        amount.when().start().date().ifPresent(date -> node.put("year", date.first().getYear()));
        put(node, "part", amount.part());
        node.put("estimate", amount.estimate()).put("derived", amount.derived());
        sources(node, amount.sources());
    }

    private void indicators(ArrayNode array) {
        world.figures().forEach(figure -> array.addObject().put("id", figure.indicator().id()).put("t", figure.point().t().toString()).put("value", figure.point().value())
                .put("unit", figure.indicator().unit()).put("reporter", figure.indicator().reporter()).put("status", figure.point().estimate() ? "estimate" : "final")
                .put("source", figure.point().source()));
    }

    private static void event(ObjectNode node, Event event) {
        node.put("id", event.id()).put("title", event.title().toString());
        put(node, "start", edge(event.when().start()));
        put(node, "end", event.when().single() ? Optional.empty() : edge(event.when().end()));
        node.put("precision", At.word(event.when().precision()));
    }

    private static Optional<String> edge(When.Edge edge) {
        return edge.date().map(Edtf::format);
    }

    private static void sources(ObjectNode node, List<String> sources) {
        put(node, "source", sources.stream().findFirst());
        var array = node.putArray("sources");
        sources.forEach(array::add);
    }

    private static void put(ObjectNode node, String key, Optional<String> value) {
        value.ifPresentOrElse(known -> node.put(key, known), () -> node.putNull(key));
    }
}
