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
public final class CompactTimeline extends Region {

    private final Store store;
    private final Themes themes;
    private final Density density;
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
        double height = density.axis() + density.type() * 0.9 + 7 * density.dot() + density.small() * 1.2 + 44;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        store.listen(_ -> requestLayout());
        setOnMouseClicked(event -> compactLayout().eventAt(event.getX(), event.getY()).ifPresent(chosen -> store.send(new Action.Select(Ref.event(chosen.id())))));
    }

    /// What stands where.
    public CompactLayout compactLayout() {
        var state = store.state();
        var scale = TimeScale.of(state.range(), density.gutter(), Math.max(40, getWidth() - 2 * density.gutter()));
        return CompactLayout.of(state, scale, getHeight(), density, graphics::widthOf);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        if (getWidth() > 2 * density.gutter() + 40) {
            new CompactPainter(graphics, themes.palette(store.state().look().appearance())).paint(compactLayout(), getWidth());
        }
    }
}
