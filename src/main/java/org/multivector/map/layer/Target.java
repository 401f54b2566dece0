package org.multivector.map.layer;

import java.util.Optional;
import org.multivector.atlas.Ref;
import org.multivector.graphics.Outline;

/// Something on the map that can be pointed at: a mark with a radius, or a line.
///
/// @param x,y where the mark, and the card that names it, stand; pixels of the scene's viewport
/// @param radius how far from the mark, or from the line, a pointer still meets it; pixels
/// @param line an open outline in projected metres; empty for a mark
/// @param name what the card says, in the language of the view
public record Target(Ref ref, double x, double y, double radius, Optional<Outline> line, String name) {

    /// A round mark.
    public static Target mark(Ref ref, double x, double y, double radius, String name) {
        return new Target(ref, x, y, radius, Optional.empty(), name);
    }

    /// A line in projected metres.
    public static Target line(Ref ref, double x, double y, double radius, Outline line, String name) {
        return new Target(ref, x, y, radius, Optional.of(line), name);
    }
}
