package org.multivector.atlas;

import java.util.List;
import java.util.Optional;
import org.multivector.text.Phrase;

/// A question on which sources disagree, with every position in equal standing.
///
/// @param why why they may differ, where that is known
public record Dispute(String id, Phrase question, List<Ref> about, List<Position> positions, Optional<Phrase> why) {

    /// One answer, and who gives it.
    ///
    /// @param readings ids of the readings that use it
    public record Position(Phrase who, Phrase position, Optional<Double> value, Optional<String> unit, List<String> readings, List<String> sources) {
        public Position {
            readings = List.copyOf(readings);
            sources = List.copyOf(sources);
        }
    }

    public Dispute {
        about = List.copyOf(about);
        positions = List.copyOf(positions);
    }
}
