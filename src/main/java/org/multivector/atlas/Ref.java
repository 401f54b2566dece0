package org.multivector.atlas;

import java.util.Objects;
import java.util.Optional;

/// A reference to one item of an atlas, written `kind:id`, or `indicator:id@t` for one point of a series.
///
/// @param at the period of an indicator's point as written in the pack, empty otherwise
public record Ref(Kind kind, String id, Optional<String> at) {

    public Ref {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    public static Ref of(Kind kind, String id) {
        return new Ref(kind, id, Optional.empty());
    }

    public static Ref event(String id) {
        return of(Kind.EVENT, id);
    }

    public static Ref route(String id) {
        return of(Kind.ROUTE, id);
    }

    public static Ref place(String id) {
        return of(Kind.PLACE, id);
    }

    public static Ref actor(String id) {
        return of(Kind.ACTOR, id);
    }

    /// Reads `kind:id` or `indicator:id@t`; empty when the text is neither.
    public static Optional<Ref> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            return Optional.empty();
        }
        var rest = text.substring(colon + 1);
        return Kind.of(text.substring(0, colon)).map(kind -> {
            int sign = rest.indexOf('@');
            return kind == Kind.INDICATOR && sign > 0
                    ? new Ref(kind, rest.substring(0, sign), Optional.of(rest.substring(sign + 1)))
                    : of(kind, rest);
        });
    }

    @Override
    public String toString() {
        return kind.word() + ":" + id + at.map(t -> "@" + t).orElse("");
    }
}
