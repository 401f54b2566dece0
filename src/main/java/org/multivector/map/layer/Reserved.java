package org.multivector.map.layer;

import java.util.List;
import org.multivector.map.camera.Viewport;
import org.multivector.map.label.Box;

/// A rectangle of pixels that something of the window lies over: no label may hide under it.
public record Reserved(double left, double top, double width, double height) {

    /// What the explorer's buttons cover, at the top right.
    public static List<Reserved> window(Viewport viewport) {
        return List.of(new Reserved(viewport.width() - 64, 0, 64, 200));
    }

    Box box() {
        return Box.of(left, top, width, height);
    }
}
