package org.multivector.pack.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import org.multivector.atlas.Route;
import org.multivector.geo.LonLat;
import org.multivector.pack.json.Problem;
import org.multivector.pack.kind.KindFile;
import org.multivector.pack.kind.PackKinds;

/// Positions whose longitude and latitude look swapped: of places among those of their country, of the points of a route among its others.
final class PlaceChecks {

    // Enough to know where a country lies; a hostile pack may not make this quadratic.
    private static final int MOST = 300;

    private PlaceChecks() { }

    static void run(Entries entries) {
        var byCountry = entries.of(PackKinds.PLACES).stream().collect(groupingBy(entry -> entry.value().country(), mapping(entry -> entry.value().at(), toList())));
        for (var entry : entries.of(PackKinds.PLACES)) {
            var country = byCountry.get(entry.value().country());
            check(entries, PackKinds.PLACES, entry.pointer() + "/at", entry.value().at(), country.subList(0, Math.min(MOST, country.size())));
        }
        for (var entry : entries.of(PackKinds.ROUTES)) {
            route(entries, entry);
        }
    }

    private static void route(Entries entries, Entries.Entry<Route> entry) {
        var all = entry.value().segments().stream().flatMap(segment -> segment.path().stream()).limit(MOST).toList();
        for (int s = 0; s < entry.value().segments().size(); s++) {
            var via = entry.value().segments().get(s).via();
            for (int v = 0; v < via.size(); v++) {
                if (via.get(v) instanceof Route.ViaPoint(var at)) {
                    check(entries, PackKinds.ROUTES, entry.pointer() + "/segments/" + s + "/via/" + v, at, all);
                }
            }
        }
    }

    private static void check(Entries entries, KindFile<?> kind, String pointer, LonLat at, List<LonLat> neighbours) {
        if (Swap.likely(at, neighbours)) {
            entries.note(kind, Problem.error("swapped", pointer, "longitude and latitude look swapped: [" + at.lon() + ", " + at.lat() + "] is far from its neighbours",
                    "write the longitude first: [" + at.lat() + ", " + at.lon() + "]"));
        }
    }
}
