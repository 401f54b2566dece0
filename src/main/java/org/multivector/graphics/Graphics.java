package org.multivector.graphics;

/// The port that everything drawn goes through: screen, picture files and tests each have one.
///
/// Coordinates of outlines go through the current [Affine]; all sizes, and all other coordinates, are pixels with y downwards.
/// An instance belongs to one thread.
public interface Graphics {

    /// How the coordinates of the following outlines become pixels.
    void transform(Affine worldToScreen);

    void fill(Outline outline, Colour colour);

    /// Fills with parallel lines.
    ///
    /// @param angle degrees clockwise from the x axis
    /// @param gap pixels between the lines
    void hatch(Outline outline, Stroke stroke, double angle, double gap);

    void stroke(Outline outline, Stroke stroke);

    /// A rectangle with rounded corners, in pixels.
    void fillRect(double x, double y, double width, double height, double radius, Colour colour);

    void strokeRect(double x, double y, double width, double height, double radius, Stroke stroke);

    void fillCircle(double x, double y, double radius, Colour colour);

    void strokeCircle(double x, double y, double radius, Stroke stroke);

    void line(double x1, double y1, double x2, double y2, Stroke stroke);

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

    /// Restricts what follows to a rectangle until [#unclip()].
    void clip(double x, double y, double width, double height);

    void unclip();
}
