package org.multivector.map.basemap;

import java.util.List;
import java.util.Map;

/// Features whose common borders are stored once: lines ("arcs"), and features as sequences of them.
///
/// @param arcs longitude and latitude in turn, degrees; must not be changed
/// @param objects the features by the name of their collection: `countries`, `lakes`, `rivers`, `regions`
public record Topology(List<double[]> arcs, Map<String, List<Feature>> objects) {

    /// One feature.
    ///
    /// @param id a country's ISO 3166-1 alpha-3 code in lower case, or a word
    /// @param kind the kind of a water; empty elsewhere
    /// @param rank 1 (most important) to 5, or 0 where the file gives none
    /// @param owner the id of the country a region belongs to; empty elsewhere
    /// @param parts rings or lines; a number n ≥ 0 means arc n, a number below 0 means arc ~n backwards
    /// @param closed whether the parts are rings
    public record Feature(String id, String name, String kind, int rank, String owner, List<int[]> parts, boolean closed) {
        public Feature {
            parts = List.copyOf(parts);
        }
    }

    public Topology {
        arcs = List.copyOf(arcs);
        objects = Map.copyOf(objects);
    }

    /// The features of a collection; empty when the file has no such collection.
    public List<Feature> features(String object) {
        return objects.getOrDefault(object, List.of());
    }
}
