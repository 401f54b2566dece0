package org.multivector.graphics;

/// The port that everything drawn goes through: screen, picture files and tests each have one.
///
/// An instance belongs to one thread.
public interface Graphics extends ShapeGraphics {

    /// Words on a baseline.
    void text(String words, double x, double y, TextStyle style);

    /// Words turned around their anchor.
    ///
    /// @param angle degrees clockwise
    void text(String words, double x, double y, double angle, TextStyle style);

    /// How wide the words would be, in pixels.
    double widthOf(String words, TextStyle style);

    /// An icon from the icon fonts, centred.
    ///
    /// @param literal an Ikonli literal such as `mdoal-flag`
    void icon(String literal, double x, double y, double size, Colour colour);
}
