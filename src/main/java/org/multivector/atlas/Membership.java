package org.multivector.atlas;

import java.util.List;
import java.util.Optional;
import org.multivector.time.When;

/// A dated status of one actor in one organisation. Where `verified` is false the date or the status was not seen in a source, or is disputed.
public record Membership(String organisation, String member, Status status, When when, boolean verified, List<String> sources, Optional<String> note) {

    /// The standing in the organisation.
    public enum Status { MEMBER, OBSERVER, PARTNER, SIGNATORY }

    public Membership {
        sources = List.copyOf(sources);
    }
}
