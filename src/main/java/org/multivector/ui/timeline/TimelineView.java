package org.multivector.ui.timeline;

import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import org.multivector.graphics.Density;
import org.multivector.graphics.Graphics;
import org.multivector.graphics.Stroke;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.text.Messages;
import org.multivector.time.DateWords;
import org.multivector.timeline.Lanes;
import org.multivector.timeline.TimeScale;
import org.multivector.timeline.TimelineLayout;
import org.multivector.timeline.TimelinePainter;
import org.multivector.ui.fx.DrawingPane;
import org.multivector.ui.fx.Themes;

/// The timeline: lanes of events over a zoomable axis, with the cursor and the play button. Belongs to the JavaFX thread.
///
/// Wheel and pinch zoom to the pointer, dragging pans, a click selects an event or moves the cursor; [TimelineKeys] has the keys.
public final class TimelineView extends DrawingPane {

    private static final double PLAY_INSET = 14;
    /// Rows may shrink to this share of their usual height.
    private static final double TIGHT = 0.76;

    private final Store store;
    private final Themes themes;
    private final Density density;
    private final ReadOnlyObjectWrapper<TimeScale> scale = new ReadOnlyObjectWrapper<>();
    private final PlayClock clock;
    private final PlayBar bar;
    private final PlayNotice notice;
    private TimelineLayout layout;

    public TimelineView(Store store, Themes themes) {
        this(store, themes, Density.EXPLORER);
    }

    public TimelineView(Store store, Themes themes, Density density) {
        this.store = store;
        this.themes = themes;
        this.density = density;
        clock = new PlayClock(store, this);
        bar = new PlayBar(store, clock);
        notice = new PlayNotice(store, clock);
        getChildren().addAll(bar, notice);
        getStyleClass().add("timeline-view");
        setId("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setPrefHeight(density.axis() + 9 * density.row());
        scale.set(TimeScale.of(store.state().range(), density.gutter(), 800));
        new TimelineGestures(this, store).install();
        new TimelineKeys(this, store, clock).install();
        focusedProperty().addListener((_, _, _) -> redraw());
        store.listen(this::changed);
        describe(store.state());
    }

    /// What the axis shows, with fractions of days while zooming: strips below bind to it so that they move along.
    public ReadOnlyObjectProperty<TimeScale> scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /// What stands where, as drawn last or about to be.
    public TimelineLayout timelineLayout() {
        if (layout == null) {
            layout = TimelineLayout.of(store.state(), scale.get(), Math.max(1, getHeight()), density, this::widthOf);
        }
        return layout;
    }

    /// The clock that plays time.
    public PlayClock clock() {
        return clock;
    }

    /// Shows another part of time now and tells the store its whole days.
    void show(TimeScale next) {
        scale.set(next);
        layout = null;
        redraw();
        store.send(new Action.ShowRange(next.span()));
    }

    @Override
    protected double computeMinHeight(double width) {
        return density.axis() + Math.max(2, Lanes.count(store.state().atlas())) * density.row() * TIGHT;
    }

    @Override
    protected void layoutChildren() {
        fit(store.state());
        bar.resizeRelocate(PLAY_INSET - 4, 2, density.gutter() - PLAY_INSET - 4, density.axis() - 4);
        notice.autosize();
        notice.relocate(density.gutter() + 10, density.axis() + 8);
        super.layoutChildren();
    }

    @Override
    protected void draw(Graphics surface, double width, double height) {
        if (width <= density.gutter() + 40 || height <= density.axis()) {
            return;
        }
        var look = store.state().look();
        var palette = themes.palette(look.appearance());
        new TimelinePainter(surface, palette, look.language()).paint(timelineLayout());
        if (isFocused()) {
            surface.strokeRect(1, 1, width - 2, height - 2, 0, Stroke.solid(palette.colour("focus"), 2));
        }
    }

    private void changed(ViewState state) {
        fit(state);
        describe(state);
        layout = null;
        redraw();
    }

    /// Keeps the fractional scale of a gesture for as long as the state shows the same days.
    private void fit(ViewState state) {
        double width = Math.max(40, getWidth() - density.gutter());
        var now = scale.get();
        if (!now.span().equals(state.range())) {
            scale.set(TimeScale.of(state.range(), density.gutter(), width));
            layout = null;
        } else if (now.width() != width) {
            scale.set(new TimeScale(now.start(), now.days(), density.gutter(), width));
            layout = null;
        }
        if (layout != null && layout.area().bottom() != getHeight()) {
            layout = null;
        }
    }

    private void describe(ViewState state) {
        var language = state.look().language();
        var day = DateWords.day(Locale.of(language.code()), state.cursor());
        long now = state.atlas().contents().events().stream().filter(event -> event.when().span().contains(state.cursor())).count();
        setAccessibleText(Messages.in(language).get("timeline.title"));
        setAccessibleHelp(Messages.in(language).get("timeline.now", day, now));
    }
}
