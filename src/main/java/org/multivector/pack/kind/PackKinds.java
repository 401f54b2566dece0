package org.multivector.pack.kind;

import java.util.List;
import java.util.Optional;
import org.multivector.atlas.Actor;
import org.multivector.atlas.Contents;
import org.multivector.atlas.Dispute;
import org.multivector.atlas.Event;
import org.multivector.atlas.Indicator;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Lesson;
import org.multivector.atlas.Membership;
import org.multivector.atlas.Place;
import org.multivector.atlas.Publisher;
import org.multivector.atlas.Reading;
import org.multivector.atlas.Route;
import org.multivector.atlas.Source;
import org.multivector.atlas.Theme;

/// The kinds of a pack in the order in which they are read: a kind comes after those it looks up. A new kind is one line here.
public final class PackKinds {

    /// The name of the file that a pack cannot do without.
    public static final String MANIFEST = "manifest.json";

    public static final KindFile<Publisher> PUBLISHERS = KindFile.of(Kind.PUBLISHER, PublishersJson::read, PublishersJson::write, Contents::publishers);
    public static final KindFile<Source> SOURCES = KindFile.of(Kind.SOURCE, SourcesJson::read, SourcesJson::write, Contents::sources);
    public static final KindFile<Theme> THEMES = KindFile.of(Kind.THEME, ThemesJson::read, ThemesJson::write, Contents::themes);
    public static final KindFile<Actor> ACTORS = KindFile.of(Kind.ACTOR, ActorsJson::read, ActorsJson::write, Contents::actors);
    public static final KindFile<Membership> MEMBERSHIPS =
            new KindFile<>("memberships", Optional.empty(), MembershipsJson::read, MembershipsJson::write, Contents::memberships);
    public static final KindFile<Place> PLACES = KindFile.of(Kind.PLACE, PlacesJson::read, PlacesJson::write, Contents::places);
    public static final KindFile<Route> ROUTES = KindFile.of(Kind.ROUTE, RoutesJson::read, RoutesJson::write, Contents::routes);
    public static final KindFile<Event> EVENTS = KindFile.of(Kind.EVENT, EventsJson::read, EventsJson::write, Contents::events);
    public static final KindFile<Dispute> DISPUTES = KindFile.of(Kind.DISPUTE, DisputesJson::read, DisputesJson::write, Contents::disputes);
    public static final KindFile<Indicator> INDICATORS = KindFile.of(Kind.INDICATOR, IndicatorsJson::read, IndicatorsJson::write, Contents::indicators);
    public static final KindFile<Reading> READINGS = KindFile.of(Kind.READING, ReadingsJson::read, ReadingsJson::write, Contents::readings);
    public static final KindFile<Lesson> LESSONS = KindFile.of(Kind.LESSON, LessonsJson::read, LessonsJson::write, Contents::lessons);

    public static final List<KindFile<?>> ALL =
            List.of(PUBLISHERS, SOURCES, THEMES, ACTORS, MEMBERSHIPS, PLACES, ROUTES, EVENTS, DISPUTES, INDICATORS, READINGS, LESSONS);

    private PackKinds() { }

    /// The items of a pack out of its files.
    public static Contents contents(Lists lists) {
        return new Contents(lists.of(PUBLISHERS), lists.of(SOURCES), lists.of(THEMES), lists.of(ACTORS), lists.of(MEMBERSHIPS), lists.of(PLACES),
                lists.of(ROUTES), lists.of(EVENTS), lists.of(DISPUTES), lists.of(INDICATORS), lists.of(READINGS), lists.of(LESSONS));
    }

    /// Gives the items of each kind.
    public interface Lists {
        <T> List<T> of(KindFile<T> kind);
    }
}
