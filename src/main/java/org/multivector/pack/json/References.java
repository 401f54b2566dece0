package org.multivector.pack.json;

import org.multivector.atlas.Kind;
import org.multivector.atlas.Ref;

/// What is said of a reference that leads nowhere.
final class References {

    private References() { }

    static Problem dangling(Ref ref, String at, Surroundings around) {
        var whole = Ref.of(ref.kind(), ref.id());
        if (ref.at().isPresent() && around.standing(whole) != Surroundings.Standing.UNKNOWN) {
            return Problem.error("dangling", at, "the indicator " + Words.quote(ref.id()) + " has no point " + Words.quote(ref.at().get()),
                    "write a period as one of its points has it");
        }
        var file = switch (ref.kind()) {
            case CLAIM -> "events.json";
            default -> ref.kind().word() + "s.json";
        };
        var hint = Words.nearest(ref.id(), around.ids(ref.kind())).map(near -> "did you mean " + Words.quote(near) + "?")
                .orElse("add the " + ref.kind().word() + " to " + file + " or correct the id");
        return Problem.error("dangling", at, "there is no " + ref.kind().word() + " " + Words.quote(ref.id()), hint);
    }
}
