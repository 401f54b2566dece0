package org.multivector.map.basemap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.multivector.geo.Bounds;
import org.multivector.geo.LonLat;
import org.multivector.graphics.Outline;

/// Which country a position lies in, by the finest topology that knows one. Immutable.
final class CountryIndex {

    private final List<Country> countries;

    private record Country(String id, Bounds bounds, Outline rings) {

        static Country of(Topology.Feature feature, Topology topology) {
            var path = new OutlineBuilder();
            for (int[] ring : feature.parts()) {
                for (int index : ring) {
                    path.join(topology.arcs().get(index < 0 ? ~index : index), index < 0);
                }
                path.endPart(-1);
            }
            var rings = path.build(true);
            var frame = Frame.around(List.of(rings.xy()));
            return new Country(feature.id(), new Bounds(frame.west(), frame.south(), frame.east(), frame.north()), rings);
        }

        /// Counts how many sides of the rings a ray to the east crosses.
        boolean contains(LonLat at) {
            if (!bounds.contains(at)) {
                return false;
            }
            double[] xy = rings.xy();
            boolean inside = false;
            for (int part = 0; part < rings.parts(); part++) {
                int last = rings.to(part) - 1;
                for (int i = rings.from(part), j = last; i <= last; j = i++) {
                    boolean spans = xy[2 * i + 1] > at.lat() != xy[2 * j + 1] > at.lat();
                    if (spans && at.lon() < (xy[2 * j] - xy[2 * i]) * (at.lat() - xy[2 * i + 1]) / (xy[2 * j + 1] - xy[2 * i + 1]) + xy[2 * i]) {
                        inside = !inside;
                    }
                }
            }
            return inside;
        }
    }

    /// @param topologies finest first, with the collection `countries`
    CountryIndex(List<Topology> topologies) {
        var all = new ArrayList<Country>();
        topologies.forEach(topology -> topology.features("countries").forEach(feature -> all.add(Country.of(feature, topology))));
        countries = List.copyOf(all);
    }

    Optional<String> at(LonLat position) {
        return countries.stream().filter(country -> country.contains(position)).map(Country::id).findFirst();
    }
}
