package org.multivector.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.multivector.map.layer.MapLayer;
import org.multivector.map.layer.MapScene;
import org.multivector.map.layer.Target;
import org.multivector.map.layer.Targets;
import org.multivector.ui.fx.CanvasGraphics;

/// The canvas above the base map. However often the scene changes, it is drawn once per pulse. Belongs to the JavaFX thread.
final class MapOverlay extends Region {

    private List<MapLayer> layers = List.of();
    private final Canvas canvas = new Canvas();
    private final CanvasGraphics graphics = new CanvasGraphics(canvas.getGraphicsContext2D());
    private final Scale shrink = new Scale();
    private MapScene scene;
    private MapScene drawn;
    private MapScene targeted;
    private List<Target> targets = List.of();
    private double fineness = 1;

    MapOverlay() {
        setManaged(false);
        setMouseTransparent(true);
        canvas.getTransforms().add(shrink);
        getChildren().add(canvas);
    }

    /// The layers to draw, from the lowest to the topmost.
    void use(List<MapLayer> other) {
        layers = List.copyOf(other);
    }

    /// Draws the scene in the next pulse.
    ///
    /// @param finer picture elements per pixel that the toolkit would not draw of itself
    void show(MapScene next, double finer) {
        scene = next;
        if (finer != fineness) {
            fineness = finer;
            drawn = null;
        }
        requestLayout();
    }

    /// What can be pointed at in the present scene, the topmost last.
    List<Target> targets() {
        if (scene != null && scene != targeted) {
            var all = new ArrayList<Target>();
            for (var layer : layers) {
                if (layer instanceof Targets pointed) {
                    all.addAll(pointed.targets(scene));
                }
            }
            targets = List.copyOf(all);
            targeted = scene;
        }
        return targets;
    }

    @Override
    protected void layoutChildren() {
        if (scene == null || scene == drawn) {
            return;
        }
        double width = Math.ceil(scene.viewport().width() * fineness);
        double height = Math.ceil(scene.viewport().height() * fineness);
        var context = canvas.getGraphicsContext2D();
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
        shrink.setX(1 / fineness);
        shrink.setY(1 / fineness);
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, width, height);
        context.setTransform(fineness, 0, 0, fineness, 0, 0);
        layers.forEach(layer -> layer.draw(scene, graphics));
        drawn = scene;
    }
}
