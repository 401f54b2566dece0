package org.multivector.ui.timeline;

import javafx.scene.AccessibleRole;
import org.multivector.atlas.Ref;
import org.multivector.graphics.Density;
import org.multivector.graphics.Graphics;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.text.Messages;
import org.multivector.timeline.CompactLayout;
import org.multivector.timeline.CompactPainter;
import org.multivector.timeline.TimeScale;
import org.multivector.ui.fx.DrawingPane;
import org.multivector.ui.fx.Themes;

/// The small timeline below a presentation. A click on a dot selects its event. Belongs to the JavaFX thread.
///
/// It has one natural height; in a lower or higher strip everything is drawn smaller or larger.
public final class CompactTimeline extends DrawingPane {

    private final Store store;
    private final Themes themes;
    private final Density density;

    /// @param density its gutter is the margin at both sides
    public CompactTimeline(Store store, Themes themes, Density density) {
        this.store = store;
        this.themes = themes;
        this.density = density;
        getStyleClass().add("compact-timeline");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.in(store.state().look().language()).get("timeline.title"));
        double height = density.axis() + density.type() * 0.9 + 7 * density.dot() + density.small() * 1.2 + 44;
        setMinHeight(0);
        setPrefHeight(height);
        store.listen(_ -> redraw());
        setOnMouseClicked(event -> compactLayout().eventAt(event.getX(), event.getY()).ifPresent(chosen -> store.send(new Action.Select(Ref.event(chosen.id())))));
    }

    /// What stands where.
    public CompactLayout compactLayout() {
        var state = store.state();
        var sizes = sizes();
        var scale = TimeScale.of(state.range(), sizes.gutter(), Math.max(40, getWidth() - 2 * sizes.gutter()));
        return CompactLayout.of(state, scale, Math.max(1, getHeight()), sizes, this::widthOf);
    }

    @Override
    protected void draw(Graphics surface, double width, double height) {
        if (width > 2 * density.gutter() + 40) {
            new CompactPainter(surface, themes.palette(store.state().look().appearance())).paint(compactLayout(), width);
        }
    }

    /// Smaller or larger where the window gives less or more height than asked for.
    private Density sizes() {
        return density.scaled(Math.clamp(getHeight() / getPrefHeight(), 0.5, 2));
    }
}
