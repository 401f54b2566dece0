package org.multivector.ui.fx;

import javafx.scene.Node;
import javafx.scene.Scene;

/// How many picture elements stand for one pixel of the layout. Pictures of a scene that no screen shows may ask for more than one.
public final class PixelScale {

    private static final String KEY = "multivector.pixel-scale";

    private PixelScale() { }

    /// Asks everything in the scene to draw itself so fine that it can be enlarged by this factor.
    public static void request(Scene scene, double scale) {
        scene.getProperties().put(KEY, scale);
    }

    /// What the node's scene asks for, at least 1. A screen needs nothing: the toolkit draws canvases as fine as the screen is.
    public static double of(Node node) {
        var scene = node.getScene();
        return scene == null ? 1 : Math.max(1, (Double) scene.getProperties().getOrDefault(KEY, 1.0));
    }
}
