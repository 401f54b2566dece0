package org.multivector.pack.kind;

import java.util.List;
import java.util.Optional;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Place;
import org.multivector.atlas.Route;
import org.multivector.geo.LonLat;
import org.multivector.pack.json.ItemReader;
import org.multivector.pack.json.ItemWriter;

/// `routes.json`: the route and its line. Figures and history are in [RouteHistoryJson].
final class RoutesJson {

    private RoutesJson() { }

    static Route read(ItemReader in) {
        return new Route(in.text("id"), in.word("kind", Route.Type.class), in.phrase("name"), in.optionalPhrase("short"),
                in.someRows("status", 1, RouteHistoryJson::status), in.allRows("segments", RoutesJson::segment),
                in.has("length") ? Optional.of(length(in.object("length"))).filter(length -> !length.sources().isEmpty()) : Optional.empty(),
                new Route.Ownership(in.optionalText("operator"), in.optionalPhrase("controlledBy"), in.rows("owners", RouteHistoryJson::owner)),
                in.rows("capacity", RouteHistoryJson::amount), in.rows("throughput", RouteHistoryJson::amount),
                in.rows("interruptions", RouteHistoryJson::interruption), in.rows("milestones", RouteHistoryJson::milestone),
                in.optionalText("geometryNote"), in.refs("sources", Kind.SOURCE));
    }

    static void write(Route route, ItemWriter out) {
        out.text("id", route.id()).word("kind", route.type()).phrase("name", route.name()).optionalPhrase("short", route.shortName())
                .rows("status", route.history(), RouteHistoryJson::status)
                .optional("operator", route.ownership().operator()).optionalPhrase("controlledBy", route.ownership().controlledBy())
                .optionalRows("owners", route.ownership().owners(), RouteHistoryJson::owner)
                .rows("segments", route.segments(), RoutesJson::segment).optionalObject("length", route.length(), RoutesJson::length)
                .optionalRows("capacity", route.capacity(), RouteHistoryJson::amount).optionalRows("throughput", route.throughput(), RouteHistoryJson::amount)
                .optionalRows("interruptions", route.interruptions(), RouteHistoryJson::interruption)
                .optionalRows("milestones", route.milestones(), RouteHistoryJson::milestone)
                .optional("geometryNote", route.geometryNote()).optionalTexts("sources", route.sources());
    }

    private static Route.Segment segment(ItemReader in) {
        List<Route.Via> via = in.idsOrPositions("via", Kind.PLACE, Route.ViaPlace::new, Route.ViaPoint::new);
        var path = via.stream().flatMap(point -> position(point, in).stream()).toList();
        return new Route.Segment(in.word("mode", Route.Mode.class), via, path, in.flag("schematic"), in.flag("twoWay"));
    }

    private static Optional<LonLat> position(Route.Via via, ItemReader in) {
        return switch (via) {
            case Route.ViaPlace(var place) -> in.around().place(place).map(Place::at);
            case Route.ViaPoint(var at) -> Optional.of(at);
        };
    }

    private static void segment(Route.Segment segment, ItemWriter out) {
        out.word("mode", segment.mode()).mixed("via", segment.via(), (via, list) -> {
            switch (via) {
                case Route.ViaPlace(var place) -> list.text(place);
                case Route.ViaPoint(var at) -> list.position(at);
            }
        }).optionalFlag("schematic", segment.schematic()).optionalFlag("twoWay", segment.twoWay());
    }

    private static Route.Length length(ItemReader in) {
        return new Route.Length(in.number("km"), in.integers("segments"), in.flag("schematic"), in.refs("sources", Kind.SOURCE), in.optionalText("note"));
    }

    private static void length(Route.Length length, ItemWriter out) {
        out.number("km", length.km()).integers("segments", length.segments()).optionalFlag("schematic", length.schematic()).texts("sources", length.sources())
                .optional("note", length.note());
    }
}
