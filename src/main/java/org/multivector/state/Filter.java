package org.multivector.state;

import java.util.Optional;
import java.util.Set;
import org.multivector.atlas.Event;

/// Which events are lit; the others are dimmed, never removed. Empty sets let everything through.
///
/// @param actors ids; an event passes with any of them
/// @param themes ids; an event passes with any of them
/// @param reading the id of the reading that the window is read by
public record Filter(Set<String> actors, Set<String> themes, Optional<String> reading) {

    public static final Filter NONE = new Filter(Set.of(), Set.of(), Optional.empty());

    public Filter {
        actors = Set.copyOf(actors);
        themes = Set.copyOf(themes);
    }

    /// Whether the event passes by actor and theme. The reading lights up events on its own terms and does not filter.
    public boolean passes(Event event) {
        return (actors.isEmpty() || event.actors().stream().anyMatch(actors::contains))
                && (themes.isEmpty() || event.themes().stream().anyMatch(themes::contains));
    }

    public boolean empty() {
        return actors.isEmpty() && themes.isEmpty();
    }

    Filter toggledActor(String actor) {
        return new Filter(Toggle.in(actors, actor), themes, reading);
    }

    Filter toggledTheme(String theme) {
        return new Filter(actors, Toggle.in(themes, theme), reading);
    }

    Filter readBy(Optional<String> other) {
        return new Filter(actors, themes, other);
    }
}
