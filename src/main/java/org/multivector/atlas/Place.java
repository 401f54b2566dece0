package org.multivector.atlas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.multivector.geo.LonLat;
import org.multivector.text.Phrase;
import org.multivector.time.When;

/// A place with its names through time.
///
/// @param name the present name
/// @param formerNames dated names, past and present; may be empty
/// @param country the id of the state it lies in today
/// @param approximate whether the coordinates are only good to some kilometres
/// @param importance 1 (always labelled) to 5
public record Place(String id, Phrase name, List<Named> formerNames, Type type, String country, LonLat at, boolean approximate, String coordinateMethod,
                    int importance, boolean offshore, List<String> aliases) {

    /// What sort of place.
    public enum Type { CAPITAL, CITY, FIELD, PUMP_STATION, TERMINAL, STATION, REFINERY, PORT, BORDER_CROSSING, SITE }

    /// A name that held for some time.
    public record Named(When when, Phrase name, List<String> sources) {
        public Named {
            sources = List.copyOf(sources);
        }
    }

    public Place {
        formerNames = List.copyOf(formerNames);
        aliases = List.copyOf(aliases);
    }

    /// The name that held on the day; the present name where nothing else is known.
    public Phrase nameAt(LocalDate day) {
        return formerNames.stream().filter(named -> named.when().span().contains(day)).findFirst().map(Named::name).orElse(name);
    }

    /// The sources of the name that held on the day; empty where the present name stands in.
    public Optional<Named> namedAt(LocalDate day) {
        return formerNames.stream().filter(named -> named.when().span().contains(day)).findFirst();
    }
}
