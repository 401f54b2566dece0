package org.multivector.map.layer;

import org.multivector.graphics.Graphics;

/// One layer above the base map. Layers are drawn in the order of the layer book, on whatever [Graphics] is given: screen, picture or test.
public interface MapLayer {

    /// A short stable name: `routes`.
    String id();

    /// Draws what the layer shows of the scene. The same scene always gives the same marks.
    void draw(MapScene scene, Graphics graphics);
}
