package org.multivector.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Contents;
import org.multivector.atlas.Event;
import org.multivector.atlas.Lesson;
import org.multivector.atlas.Manifest;
import org.multivector.atlas.Place;
import org.multivector.atlas.Ref;
import org.multivector.atlas.Route;
import org.multivector.atlas.Theme;
import org.multivector.geo.LonLat;
import org.multivector.text.Language;
import org.multivector.text.Phrase;
import org.multivector.time.Edtf;
import org.multivector.time.Span;

/// A made-up atlas of two events and two lessons for tests.
public final class LessonAtlas {

    /// The id of a lesson of three scenes; the second one is masked.
    public static final String LESSON = "three-scenes";
    /// The id of a lesson that belongs to the reading `other`.
    public static final String OTHER_LESSON = "one-scene";

    private LessonAtlas() { }

    public static Atlas atlas() {
        var places = List.of(place("aktau", 51.2, 43.7), place("almaty", 76.9, 43.2));
        var events = List.of(event("treaty", "2010-05-04", "aktau"), event("summit", "2020-06", "almaty"));
        var themes = List.of(new Theme("diplomacy", Phrase.english("Diplomacy"), "mdal-flag", "theme-diplomacy"));
        return new Atlas(manifest("made-up"), new Contents(List.of(), List.of(), themes, List.of(), List.of(), places, List.of(), events, List.of(), List.of(), List.of(), lessons()));
    }

    /// An atlas with nothing in it.
    public static Atlas empty() {
        return new Atlas(manifest("empty"), Contents.NONE);
    }

    private static List<Lesson> lessons() {
        var first = scene("first", "2010-05-04", Optional.of(Ref.event("treaty")), new Look("csto", List.of(Route.Type.RAIL), false));
        var masked = scene("masked", "2015-01-01", Optional.empty(), new Look("eaeu", List.of(), true));
        var last = scene("last", "2020-06-15", Optional.of(Ref.event("summit")), new Look("sco", List.of(), false));
        return List.of(lesson(LESSON, Optional.of("first-reading"), List.of(first, masked, last)), lesson(OTHER_LESSON, Optional.of("other"), List.of(last)),
                lesson("no-scene", Optional.empty(), List.of()));
    }

    private record Look(String organisation, List<Route.Type> types, boolean mask) { }

    private static Lesson.Scene scene(String id, String day, Optional<Ref> selection, Look look) {
        var date = LocalDate.parse(day);
        var view = new Lesson.View(new LonLat(60 + id.length(), 45), 1000 + id.length(), Optional.of(new Span(date.minusYears(2), date.plusYears(2))),
                List.of(look.organisation()), look.types(), Optional.of("gdp"));
        return new Lesson.Scene(id, Phrase.english("The " + id + " scene"), Phrase.english("Caption of " + id), Optional.of(Phrase.english("Notes of " + id)),
                Optional.of(Phrase.english("Question of " + id + "?")), date, view, selection, List.of(), look.mask(), List.of());
    }

    private static Lesson lesson(String id, Optional<String> reading, List<Lesson.Scene> scenes) {
        return new Lesson(id, Phrase.english("Lesson " + id), reading, Phrase.english("Summary"), "1", scenes);
    }

    private static Manifest manifest(String id) {
        return new Manifest(1, id, "1", LocalDate.of(2026, 1, 1), new Phrase(Map.of(Language.EN, id)), Phrase.english(id), "kaz", List.of(Language.EN), List.of(), "CC0",
                List.of(), true);
    }

    private static Place place(String id, double lon, double lat) {
        return new Place(id, Phrase.english(id), List.of(), Place.Type.CITY, "kaz", new LonLat(lon, lat), false, "made up", 1, false, List.of());
    }

    private static Event event(String id, String when, String place) {
        return new Event(id, Phrase.english(id), Optional.empty(), Edtf.parse(when), List.of(place), List.of(), List.of("diplomacy"), 1, Phrase.english("Summary"),
                Optional.empty(), List.of(), List.of(), List.of());
    }
}
