package org.multivector.pack.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.multivector.atlas.Route;
import org.multivector.pack.json.Problem;
import org.multivector.pack.json.Words;
import org.multivector.pack.kind.PackKinds;

/// Figures of routes: units that fit what is carried, one unit for each part at a time, statuses in order with sources, lengths of segments that exist.
final class RouteChecks {

    private static final Map<Route.Type, Set<String>> UNITS = Map.of(
            Route.Type.OIL_PIPELINE, Set.of("Mt/yr", "kb/d"),
            Route.Type.GAS_PIPELINE, Set.of("bcm/yr"),
            Route.Type.RAIL, Set.of("Mt/yr", "TEU/yr", "trains/yr"),
            Route.Type.FERRY, Set.of("Mt/yr", "TEU/yr"),
            Route.Type.ROAD, Set.of("Mt/yr", "vehicles/yr"),
            Route.Type.MULTIMODAL, Set.of("Mt/yr", "TEU/yr", "trains/yr"));

    private final Entries entries;

    private RouteChecks(Entries entries) {
        this.entries = entries;
    }

    static void run(Entries entries) {
        var checks = new RouteChecks(entries);
        for (var entry : entries.of(PackKinds.ROUTES)) {
            checks.status(entry.value(), entry.pointer());
            checks.length(entry.value(), entry.pointer());
            checks.units(entry.value(), entry.value().capacity(), entry.pointer() + "/capacity/");
            checks.units(entry.value(), entry.value().throughput(), entry.pointer() + "/throughput/");
        }
    }

    private void status(Route route, String pointer) {
        for (int i = 0; i < route.history().size(); i++) {
            var status = route.history().get(i);
            var at = pointer + "/status/" + i;
            if (status.sources().isEmpty() && !status.approximate()) {
                note("no-source", at, "the status has no source", "add \"sources\", or \"approximate\": true where the date is only a reading of the record");
            }
            if (i > 0 && status.when().anchor().isBefore(route.history().get(i - 1).when().anchor())) {
                note("out-of-order", at + "/when", "the status starts before the one above it", "write the statuses from the earliest to the latest");
            }
        }
    }

    private void length(Route route, String pointer) {
        route.length().ifPresent(length -> {
            for (int i = 0; i < length.segments().size(); i++) {
                if (length.segments().get(i) >= route.segments().size()) {
                    note("dangling", pointer + "/length/segments/" + i, "there is no segment " + length.segments().get(i), "segments are counted from 0; the route has " + route.segments().size());
                }
            }
        });
    }

    private void units(Route route, List<Route.Amount> amounts, String pointer) {
        var allowed = UNITS.get(route.type());
        var first = new HashMap<List<Object>, String>();
        for (int i = 0; i < amounts.size(); i++) {
            var amount = amounts.get(i);
            var at = pointer + i + "/unit";
            if (!allowed.contains(amount.unit())) {
                note("unit", at, Words.quote(amount.unit()) + " does not fit a route of the kind " + Words.kebab(route.type()), "use one of: " + String.join(", ", new TreeSet<>(allowed)));
                continue;
            }
            var unit = first.putIfAbsent(List.of(amount.part().orElse(""), family(amount.unit())), amount.unit());
            if (unit != null && !unit.equals(amount.unit())) {
                note("mixed-units", at, Words.quote(amount.unit()) + " stands beside " + Words.quote(unit) + " for the same part", "convert to one unit, or name different parts");
            }
        }
    }

    // Tonnes and barrels measure the same thing; containers and trains are other things and may stand beside them.
    private static String family(String unit) {
        return unit.equals("kb/d") || unit.equals("Mt/yr") ? "mass" : unit;
    }

    private void note(String code, String pointer, String message, String hint) {
        entries.note(PackKinds.ROUTES, Problem.error(code, pointer, message, hint));
    }
}
