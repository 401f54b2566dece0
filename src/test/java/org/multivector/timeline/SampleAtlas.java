package org.multivector.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Contents;
import org.multivector.atlas.Event;
import org.multivector.atlas.Manifest;
import org.multivector.atlas.Reading;
import org.multivector.atlas.Theme;
import org.multivector.text.Language;
import org.multivector.text.Phrase;
import org.multivector.time.Edtf;
import org.multivector.time.When;

/// Made-up atlases for tests of the timeline.
public final class SampleAtlas {

    private static final List<String> THEMES = List.of("security", "diplomacy", "energy", "trade");

    private SampleAtlas() { }

    /// An atlas of events only.
    public static Atlas of(List<Event> events, Reading... readings) {
        var manifest = new Manifest(1, "sample", "1.0.0", LocalDate.of(2026, 1, 1), Phrase.english("Sample"), Phrase.english("Made up"), "kaz", List.of(Language.EN), List.of(),
                "CC0", List.of(), true);
        var themes = THEMES.stream().map(id -> new Theme(id, Phrase.english("Theme of " + id), "mdomz-public", "theme-" + id)).toList();
        return new Atlas(manifest, new Contents(List.of(), List.of(), themes, List.of(), List.of(), List.of(), List.of(), events, List.of(), List.of(), List.of(readings), List.of()));
    }

    /// One event.
    public static Event event(String id, String when, String theme, int importance) {
        return new Event(id, Phrase.english("The title of " + id), Optional.empty(), Edtf.parse(when), List.of(), List.of(), List.of(theme), importance,
                Phrase.english("What happened"), Optional.empty(), List.of(), List.of(), List.of());
    }

    /// Many events with dates of every precision, crowded in places. The same seed gives the same atlas.
    public static Atlas crowded(long seed, int count) {
        var random = new Random(seed);
        var events = new ArrayList<Event>();
        for (int i = 0; i < count; i++) {
            int year = random.nextInt(3) == 0 ? 2022 : 1991 + random.nextInt(35);
            var start = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
            events.add(event("event-" + i, when(random, start).toString(), THEMES.get(random.nextInt(THEMES.size())), 1 + random.nextInt(5)));
        }
        return of(events);
    }

    private static When when(Random random, LocalDate start) {
        var text = switch (random.nextInt(8)) {
            case 0 -> "%d".formatted(start.getYear());
            case 1 -> "%d-%02d".formatted(start.getYear(), start.getMonthValue());
            case 2 -> start + "/" + start.plusDays(1 + random.nextInt(2000));
            case 3 -> start + "/..";
            case 4 -> "%d~".formatted(start.getYear());
            case 5 -> "%d-23".formatted(start.getYear());
            default -> start.toString();
        };
        return Edtf.parse(text);
    }
}
