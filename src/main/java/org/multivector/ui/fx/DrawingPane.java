package org.multivector.ui.fx;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Scale;
import org.multivector.graphics.Graphics;
import org.multivector.graphics.TextStyle;

/// A region that is drawn through the [Graphics] port and redrawn when its size changes, as sharp as its picture asks for.
///
/// Belongs to the JavaFX thread. Drawings asked for by [#redraw()] happen once, in the next layout pass.
public abstract class DrawingPane extends Region {

    private final Canvas canvas = new Canvas();
    private final Scale shrink = new Scale(1, 1);
    private final CanvasGraphics graphics = new CanvasGraphics(canvas.getGraphicsContext2D());

    protected DrawingPane() {
        canvas.getTransforms().add(shrink);
        canvas.setManaged(false);
        getChildren().add(canvas);
    }

    /// Draws everything, on a cleared surface of the given size in pixels.
    protected abstract void draw(Graphics surface, double width, double height);

    /// Asks for a drawing in the next layout pass.
    protected final void redraw() {
        setNeedsLayout(true);
    }

    /// How wide words are in a style on this surface, in pixels.
    protected final double widthOf(String words, TextStyle style) {
        return graphics.widthOf(words, style);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, getWidth());
        double height = Math.max(1, getHeight());
        double scale = PixelScale.of(this);
        canvas.setWidth(Math.ceil(width * scale));
        canvas.setHeight(Math.ceil(height * scale));
        shrink.setX(1 / scale);
        shrink.setY(1 / scale);
        var context = canvas.getGraphicsContext2D();
        context.setTransform(new Affine(new Scale(scale, scale)));
        context.clearRect(0, 0, width, height);
        draw(graphics, width, height);
    }
}
