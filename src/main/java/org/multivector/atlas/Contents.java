package org.multivector.atlas;

import java.util.List;

/// The items of a pack in the order of their files.
public record Contents(List<Publisher> publishers, List<Source> sources, List<Theme> themes, List<Actor> actors, List<Membership> memberships, List<Place> places,
                       List<Route> routes, List<Event> events, List<Dispute> disputes, List<Indicator> indicators, List<Reading> readings, List<Lesson> lessons) {

    /// Nothing at all.
    public static final Contents NONE = new Contents(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of());

    public Contents {
        publishers = List.copyOf(publishers);
        sources = List.copyOf(sources);
        themes = List.copyOf(themes);
        actors = List.copyOf(actors);
        memberships = List.copyOf(memberships);
        places = List.copyOf(places);
        routes = List.copyOf(routes);
        events = List.copyOf(events);
        disputes = List.copyOf(disputes);
        indicators = List.copyOf(indicators);
        readings = List.copyOf(readings);
        lessons = List.copyOf(lessons);
    }
}
