package org.multivector.pack.check;

import org.multivector.atlas.Lesson;
import org.multivector.pack.json.Problem;
import org.multivector.pack.kind.PackKinds;

/// Scenes whose figures rest on nothing, and cursors outside the time that is shown.
final class LessonChecks {

    private LessonChecks() { }

    static void run(Entries entries) {
        for (var entry : entries.of(PackKinds.LESSONS)) {
            for (int i = 0; i < entry.value().scenes().size(); i++) {
                scene(entries, entry.value().scenes().get(i), entry.pointer() + "/scenes/" + i);
            }
        }
    }

    private static void scene(Entries entries, Lesson.Scene scene, String pointer) {
        if (scene.evidence().isEmpty() && (figures(scene.title().toString()) || figures(scene.caption().toString()))) {
            entries.note(PackKinds.LESSONS, Problem.error("no-source", pointer + "/evidence", "the scene states figures and names no evidence", "add the claim, dispute or indicator point each figure rests on"));
        }
        scene.view().span().filter(span -> !span.contains(scene.when())).ifPresent(_ -> entries.note(PackKinds.LESSONS,
                Problem.warning("outside", pointer + "/when", "the cursor stands outside the time that the scene shows", "move it, or widen \"span\"")));
    }

    // A decimal or a number with a unit; the year that most captions name is not a figure.
    private static boolean figures(String text) {
        return text.matches("(?s).*\\d[.,]\\d.*|.*\\d\\s*(%|percent|per cent|million|billion|km).*");
    }
}
