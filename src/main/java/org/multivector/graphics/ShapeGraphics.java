package org.multivector.graphics;

/// The part of the drawing port that needs no fonts: outlines, lines, rectangles and circles.
///
/// Coordinates of outlines go through the current [Affine]; all sizes, and all other coordinates, are pixels with y downwards.
/// An instance belongs to one thread.
public interface ShapeGraphics {

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

    /// Restricts what follows to a rectangle until [#unclip()].
    void clip(double x, double y, double width, double height);

    void unclip();
}
