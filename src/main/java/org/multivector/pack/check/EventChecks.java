package org.multivector.pack.check;

import org.multivector.atlas.Claim;
import org.multivector.pack.json.Problem;
import org.multivector.pack.kind.PackKinds;
import org.multivector.text.Phrase;

/// Titles that do not fit the timeline, figures without a unit.
final class EventChecks {

    private static final int SHORT = 32;

    private EventChecks() { }

    static void run(Entries entries) {
        for (var entry : entries.of(PackKinds.EVENTS)) {
            var event = entry.value();
            event.shortTitle().map(Phrase::toString).filter(title -> title.codePointCount(0, title.length()) > SHORT).ifPresent(title ->
                    entries.note(PackKinds.EVENTS, Problem.warning("long-title", entry.pointer() + "/short/en",
                            "the short title has " + title.codePointCount(0, title.length()) + " signs", "use at most " + SHORT + "; longer ones are cut off on the timeline")));
            for (int i = 0; i < event.claims().size(); i++) {
                claim(entries, event.claims().get(i), entry.pointer() + "/claims/" + i);
            }
        }
    }

    private static void claim(Entries entries, Claim claim, String pointer) {
        if (claim.value().isPresent() && claim.unit().isEmpty()) {
            entries.note(PackKinds.EVENTS, Problem.error("unit", pointer + "/value", "the figure has no unit", "add \"unit\""));
        }
    }
}
