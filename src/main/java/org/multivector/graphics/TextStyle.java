package org.multivector.graphics;

import java.util.Optional;

/// How words are drawn.
///
/// @param size pixels
/// @param spacing pixels added between letters
/// @param halo a colour drawn around the letters
public record TextStyle(double size, Weight weight, boolean italic, double spacing, Colour colour, Optional<Colour> halo, Anchor anchor) {

    /// How heavy.
    public enum Weight { REGULAR, MEDIUM, SEMIBOLD, BOLD }

    /// Which point of the words stands at x; the baseline stands at y.
    public enum Anchor { START, MIDDLE, END }

    public static TextStyle of(double size, Colour colour) {
        return new TextStyle(size, Weight.REGULAR, false, 0, colour, Optional.empty(), Anchor.START);
    }

    public TextStyle weight(Weight other) {
        return new TextStyle(size, other, italic, spacing, colour, halo, anchor);
    }

    public TextStyle anchor(Anchor other) {
        return new TextStyle(size, weight, italic, spacing, colour, halo, other);
    }

    public TextStyle halo(Colour other) {
        return new TextStyle(size, weight, italic, spacing, colour, Optional.of(other), anchor);
    }

    public TextStyle colour(Colour other) {
        return new TextStyle(size, weight, italic, spacing, other, halo, anchor);
    }

    public TextStyle spaced(double pixels) {
        return new TextStyle(size, weight, italic, pixels, colour, halo, anchor);
    }

    public TextStyle slanted() {
        return new TextStyle(size, weight, true, spacing, colour, halo, anchor);
    }
}
