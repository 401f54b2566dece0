package org.multivector.pack.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.multivector.atlas.Actor;
import org.multivector.atlas.Dispute;
import org.multivector.atlas.Event;
import org.multivector.atlas.Indicator;
import org.multivector.atlas.Lesson;
import org.multivector.atlas.Place;
import org.multivector.atlas.Publisher;
import org.multivector.atlas.Reading;
import org.multivector.atlas.Route;
import org.multivector.atlas.Source;
import org.multivector.atlas.Theme;
import org.multivector.pack.json.Problem;
import org.multivector.pack.json.Words;
import org.multivector.pack.kind.KindFile;
import org.multivector.pack.kind.PackKinds;

/// Ids that are given twice: the first keeps it.
final class DuplicateChecks {

    private final Entries entries;

    private DuplicateChecks(Entries entries) {
        this.entries = entries;
    }

    static void run(Entries entries) {
        var checks = new DuplicateChecks(entries);
        checks.unique(PackKinds.PUBLISHERS, Publisher::id);
        checks.unique(PackKinds.SOURCES, Source::id);
        checks.unique(PackKinds.THEMES, Theme::id);
        checks.unique(PackKinds.ACTORS, Actor::id);
        checks.unique(PackKinds.PLACES, Place::id);
        checks.unique(PackKinds.ROUTES, Route::id);
        checks.unique(PackKinds.EVENTS, Event::id);
        checks.unique(PackKinds.DISPUTES, Dispute::id);
        checks.unique(PackKinds.INDICATORS, Indicator::id);
        checks.unique(PackKinds.READINGS, Reading::id);
        checks.unique(PackKinds.LESSONS, Lesson::id);
        checks.claims();
        checks.parts();
    }

    private <T> void unique(KindFile<T> kind, Function<T, String> id) {
        var seen = new HashMap<String, String>();
        for (var entry : entries.of(kind)) {
            once(kind, seen, id.apply(entry.value()), entry.pointer() + "/id", kind.noun());
        }
    }

    private void claims() {
        var seen = new HashMap<String, String>();
        for (var entry : entries.of(PackKinds.EVENTS)) {
            for (int i = 0; i < entry.value().claims().size(); i++) {
                once(PackKinds.EVENTS, seen, entry.value().claims().get(i).id(), entry.pointer() + "/claims/" + i + "/id", "claim");
            }
        }
    }

    // Interruptions and scenes have ids of their own within their route or lesson.
    private void parts() {
        for (var entry : entries.of(PackKinds.ROUTES)) {
            var seen = new HashMap<String, String>();
            for (int i = 0; i < entry.value().interruptions().size(); i++) {
                once(PackKinds.ROUTES, seen, entry.value().interruptions().get(i).id(), entry.pointer() + "/interruptions/" + i + "/id", "interruption");
            }
        }
        for (var entry : entries.of(PackKinds.LESSONS)) {
            var seen = new HashMap<String, String>();
            for (int i = 0; i < entry.value().scenes().size(); i++) {
                once(PackKinds.LESSONS, seen, entry.value().scenes().get(i).id(), entry.pointer() + "/scenes/" + i + "/id", "scene");
            }
        }
    }

    private void once(KindFile<?> kind, Map<String, String> seen, String id, String pointer, String noun) {
        var first = seen.putIfAbsent(id, pointer);
        if (first != null && !id.isEmpty()) {
            entries.note(kind, Problem.error("duplicate-id", pointer, "the id " + Words.quote(id) + " is given to another " + noun + " already, at " + first,
                    "give one of the two another id"));
        }
    }
}
