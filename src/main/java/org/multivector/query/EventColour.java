package org.multivector.query;

import org.multivector.atlas.Actor;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Event;
import org.multivector.atlas.Theme;

/// Which colour stands for an event on map and timeline: that of the actor named first, else that of its first theme.
public final class EventColour {

    private EventColour() { }

    /// A palette token; `ink-muted` where neither has a colour.
    public static String token(Atlas atlas, Event event) {
        return event.actors().stream().findFirst().flatMap(atlas::actor).flatMap(Actor::colour)
                .or(() -> event.themes().stream().findFirst().flatMap(atlas::theme).map(Theme::colour))
                .orElse("ink-muted");
    }
}
