package org.multivector.ui.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.multivector.atlas.Ref;
import org.multivector.graphics.Density;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.text.Messages;
import org.multivector.timeline.CompactLayout;
import org.multivector.timeline.CompactPainter;
import org.multivector.timeline.TimeScale;
import org.multivector.ui.fx.CanvasGraphics;
import org.multivector.ui.fx.Themes;

/// The small timeline below a presentation. A click on a dot selects its event. Belongs to the JavaFX thread.
///
/// It has one natural height; in a lower or higher strip everything is drawn smaller or larger.
public final class CompactTimeline extends Region {

    private final Store store;
    private final Themes themes;
    private final Density density;
    private final double natural;
    private final Canvas canvas = new Canvas();
    private final CanvasGraphics graphics = new CanvasGraphics(canvas.getGraphicsContext2D());

    /// @param density its gutter is the margin at both sides
    public CompactTimeline(Store store, Themes themes, Density density) {
        this.store = store;
        this.themes = themes;
        this.density = density;
        getChildren().add(canvas);
        getStyleClass().add("compact-timeline");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.in(store.state().look().language()).get("timeline.title"));
        natural = density.axis() + density.type() * 0.9 + 7 * density.dot() + density.small() * 1.2 + 44;
        setMinHeight(0);
        setPrefHeight(natural);
        store.listen(_ -> requestLayout());
        setOnMouseClicked(event -> compactLayout().eventAt(event.getX() / scale(), event.getY() / scale()).ifPresent(chosen -> store.send(new Action.Select(Ref.event(chosen.id())))));
    }

    /// What stands where, as if the strip had its natural height.
    public CompactLayout compactLayout() {
        var state = store.state();
        var scale = TimeScale.of(state.range(), density.gutter(), Math.max(40, width() - 2 * density.gutter()));
        return CompactLayout.of(state, scale, natural, density, graphics::widthOf);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        if (getHeight() > 0 && width() > 2 * density.gutter() + 40) {
            canvas.getGraphicsContext2D().setTransform(scale(), 0, 0, scale(), 0, 0);
            new CompactPainter(graphics, themes.palette(store.state().look().appearance())).paint(compactLayout(), width());
        }
    }

    private double scale() {
        return getHeight() / natural;
    }

    /// The width at the natural height.
    private double width() {
        return getWidth() / scale();
    }
}
