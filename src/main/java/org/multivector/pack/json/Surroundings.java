package org.multivector.pack.json;

import java.util.Collection;
import java.util.Optional;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Place;
import org.multivector.atlas.Publisher;
import org.multivector.atlas.Ref;

/// What an item sees of the rest of its pack while it is read.
public interface Surroundings {

    /// How a reference stands.
    enum Standing {
        /// It leads to an item.
        FOUND,
        /// It leads to an item that is left out; so is what needs it, without a word.
        LEFT_OUT,
        /// Nothing of that name was ever written.
        UNKNOWN
    }

    Standing standing(Ref ref);

    /// The ids that a mistyped one could have meant.
    Collection<String> ids(Kind kind);

    /// An item read before.
    Optional<Publisher> publisher(String id);

    /// An item read before.
    Optional<Place> place(String id);
}
