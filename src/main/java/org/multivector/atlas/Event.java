package org.multivector.atlas;

import java.util.List;
import java.util.Optional;
import org.multivector.text.Phrase;
import org.multivector.time.When;

/// Something that happened.
///
/// @param places ids; the first is where its marker stands; may be empty
/// @param themes ids; the first is its lane; never empty
/// @param importance 1 (most) to 5
public record Event(String id, Phrase title, Optional<Phrase> shortTitle, When when, List<String> places, List<String> actors, List<String> themes, int importance,
                    Phrase summary, Optional<Phrase> significance, List<Claim> claims, List<Link> links, List<String> sources) {

    /// An arrow to another event, and who draws it.
    public record Link(String to, Type type, Optional<String> assertedBy) {

        /// What the arrow says.
        public enum Type { LEADS_TO, RESPONDS_TO, PART_OF }
    }

    public Event {
        places = List.copyOf(places);
        actors = List.copyOf(actors);
        themes = List.copyOf(themes);
        claims = List.copyOf(claims);
        links = List.copyOf(links);
        sources = List.copyOf(sources);
    }

    /// The short title where there is one, else the title.
    public Phrase label() {
        return shortTitle.orElse(title);
    }
}
