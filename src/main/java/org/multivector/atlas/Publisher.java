package org.multivector.atlas;

import java.util.List;
import java.util.Optional;

/// Who publishes sources, and how close it stands to the fact: tier 1 made the primary record, 2 is an edited publication, 3 stands in.
///
/// @param sites host names without `www.`
public record Publisher(String id, String name, SourceKind kind, int tier, boolean stateRun, List<String> sites, Optional<String> country, Optional<String> note) {

    public Publisher {
        sites = List.copyOf(sites);
    }
}
