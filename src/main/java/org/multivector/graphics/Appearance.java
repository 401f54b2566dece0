package org.multivector.graphics;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How the window looks: paper, night, or high contrast for a projector.
public enum Appearance {
    LIGHT, DARK, PROJECTOR;

    /// `light`, `dark` or `projector`: the word on the command line and the name of the palette file.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Appearance> of(String word) {
        return Stream.of(values()).filter(appearance -> appearance.word().equals(word)).findFirst();
    }
}
