package org.multivector.graphics;

/// The sizes that timeline and figures are drawn in, all in pixels.
///
/// @param gutter the room for labels left of the axis
/// @param axis the height of the axis row
/// @param type the size of labels
/// @param small the size of secondary words
/// @param row the least height of a row of pills
/// @param pill the height of a pill
/// @param dot the radius of the dot of an event
public record Density(double gutter, double axis, double type, double small, double row, double pill, double dot) {

    /// The window on a desk.
    public static final Density EXPLORER = new Density(178, 34, 12.5, 11.5, 26, 21, 5);

    /// A projector in a bright room.
    public static final Density PRESENTATION = new Density(48, 34, 24, 16, 40, 34, 6);

    /// All sizes multiplied.
    public Density scaled(double factor) {
        return new Density(gutter * factor, axis * factor, type * factor, small * factor, row * factor, pill * factor, dot * factor);
    }
}
