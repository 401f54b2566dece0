package org.multivector.atlas;

import java.util.List;
import java.util.Optional;
import org.multivector.text.Phrase;
import org.multivector.time.When;

/// Somebody who acts, or a group that figures are reported for.
///
/// @param seat the id of the place it acts from
/// @param colour a palette token
public record Actor(String id, Type type, Phrase name, Optional<Phrase> shortName, Optional<String> iso3, Optional<String> seat, Optional<String> colour,
                    List<Office> offices, List<String> aliases, Optional<String> note, List<String> sources) {

    /// What sort of actor.
    public enum Type { STATE, ORGANISATION, COMPANY, PERSON, GROUP }

    /// An office held by a person.
    ///
    /// @param of the id of the actor it is an office of
    public record Office(Phrase title, String of, When when, List<String> sources) {
        public Office {
            sources = List.copyOf(sources);
        }
    }

    public Actor {
        offices = List.copyOf(offices);
        aliases = List.copyOf(aliases);
        sources = List.copyOf(sources);
    }

    /// The short name where there is one, else the name.
    public Phrase label() {
        return shortName.orElse(name);
    }
}
