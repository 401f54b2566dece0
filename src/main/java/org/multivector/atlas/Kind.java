package org.multivector.atlas;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a [Ref] can point to.
public enum Kind {
    EVENT, ROUTE, PLACE, ACTOR, INDICATOR, SOURCE, CLAIM, DISPUTE, READING, LESSON, THEME, PUBLISHER;

    /// The word used in packs and on the command line: `event`, `route`, ...
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
