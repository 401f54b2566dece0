package org.multivector.atlas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// An opened pack: its items and their indexes. Immutable, shared between threads, replaced as a whole.
///
/// Look-ups by id and by relation take constant time. Equality is that of manifest and contents.
public final class Atlas {

    private final Manifest manifest;
    private final Contents contents;
    private final Map<String, Publisher> publishers;
    private final Map<String, Source> sources;
    private final Map<String, Theme> themes;
    private final Map<String, Actor> actors;
    private final Map<String, Place> places;
    private final Map<String, Route> routes;
    private final Map<String, Event> events;
    private final Map<String, Indicator> indicators;
    private final Map<String, Reading> readings;
    private final Map<String, Lesson> lessons;
    private final Map<String, Dispute> disputes;
    private final Relations relations;

    public Atlas(Manifest manifest, Contents contents) {
        this.manifest = manifest;
        this.contents = contents;
        publishers = index(contents.publishers(), Publisher::id);
        sources = index(contents.sources(), Source::id);
        themes = index(contents.themes(), Theme::id);
        actors = index(contents.actors(), Actor::id);
        places = index(contents.places(), Place::id);
        routes = index(contents.routes(), Route::id);
        events = index(contents.events(), Event::id);
        indicators = index(contents.indicators(), Indicator::id);
        readings = index(contents.readings(), Reading::id);
        lessons = index(contents.lessons(), Lesson::id);
        disputes = index(contents.disputes(), Dispute::id);
        relations = Relations.of(contents);
    }

    public Manifest manifest() {
        return manifest;
    }

    public Contents contents() {
        return contents;
    }

    /// What points to what: claims to events, disputes to what they are about, memberships by organisation and member.
    public Relations relations() {
        return relations;
    }

    public Optional<Publisher> publisher(String id) {
        return Optional.ofNullable(publishers.get(id));
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Optional<Theme> theme(String id) {
        return Optional.ofNullable(themes.get(id));
    }

    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    public Optional<Place> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    public Optional<Route> route(String id) {
        return Optional.ofNullable(routes.get(id));
    }

    public Optional<Event> event(String id) {
        return Optional.ofNullable(events.get(id));
    }

    public Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    public Optional<Reading> reading(String id) {
        return Optional.ofNullable(readings.get(id));
    }

    public Optional<Lesson> lesson(String id) {
        return Optional.ofNullable(lessons.get(id));
    }

    public Optional<Dispute> dispute(String id) {
        return Optional.ofNullable(disputes.get(id));
    }

    /// Whether the reference leads to an item (and, for a point of a series, to a point).
    public boolean has(Ref ref) {
        return switch (ref.kind()) {
            case EVENT -> events.containsKey(ref.id());
            case ROUTE -> routes.containsKey(ref.id());
            case PLACE -> places.containsKey(ref.id());
            case ACTOR -> actors.containsKey(ref.id());
            case INDICATOR -> indicator(ref.id()).filter(series -> ref.at().isEmpty()
                    || series.points().stream().anyMatch(point -> point.t().toString().equals(ref.at().get()))).isPresent();
            case SOURCE -> sources.containsKey(ref.id());
            case CLAIM -> relations.claim(ref.id()).isPresent();
            case DISPUTE -> disputes.containsKey(ref.id());
            case READING -> readings.containsKey(ref.id());
            case LESSON -> lessons.containsKey(ref.id());
            case THEME -> themes.containsKey(ref.id());
            case PUBLISHER -> publishers.containsKey(ref.id());
        };
    }

    /// All organisations that have dated memberships, in the order of the pack.
    public Stream<Actor> organisations() {
        return contents.actors().stream().filter(actor -> !relations.memberships(actor.id()).isEmpty());
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Atlas atlas && manifest.equals(atlas.manifest) && contents.equals(atlas.contents);
    }

    @Override
    public int hashCode() {
        return 31 * manifest.hashCode() + contents.hashCode();
    }

    @Override
    public String toString() {
        return "Atlas " + manifest.id() + " " + manifest.version();
    }

    private static <T> Map<String, T> index(List<T> items, Function<T, String> id) {
        var map = LinkedHashMap.<String, T>newLinkedHashMap(items.size());
        items.forEach(item -> map.putIfAbsent(id.apply(item), item));
        return map;
    }
}
