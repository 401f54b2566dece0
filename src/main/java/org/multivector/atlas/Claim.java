package org.multivector.atlas;

import java.util.List;
import java.util.Optional;
import org.multivector.text.Phrase;
import org.multivector.time.When;

/// A statement that somebody makes.
///
/// @param reporter who says it, where that is not simply the source
public record Claim(String id, Phrase statement, Optional<Double> value, Optional<String> unit, Optional<When> when, Optional<String> reporter, Certainty certainty,
                    List<String> sources, Optional<String> note) {

    /// How sure it is.
    public enum Certainty { STATED, ESTIMATE, DISPUTED }

    public Claim {
        sources = List.copyOf(sources);
    }
}
