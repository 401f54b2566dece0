package org.multivector.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.time.Span;
import org.multivector.timeline.EventOrder;
import org.multivector.timeline.PlayPlan;

/// Plays time: moves the cursor day by day by a [PlayPlan]. Belongs to the JavaFX thread.
///
/// Stops at once on any key, press or wheel in its window, when somebody else moves the cursor, and at the end of the data.
public final class PlayClock {

    /// How much faster than normal, slowest first.
    public static final List<Double> SPEEDS = List.of(0.1, 0.25, 0.5, 1.0, 2.0);

    private final Store store;
    private final Node owner;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper();
    private final BooleanProperty steady = new SimpleBooleanProperty();
    private final ObjectProperty<Double> speed = new SimpleObjectProperty<>(1.0);
    private final EventHandler<InputEvent> input = this::interrupted;
    private final AnimationTimer timer = new Frames();
    private PlayPlan plan;
    private double seconds;
    private LocalDate sent;
    private Scene scene;

    PlayClock(Store store, Node owner) {
        this.store = store;
        this.owner = owner;
        store.listen(this::changed);
    }

    /// Whether time is being played.
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// Whether the last play ran to the end of the data; false again on the next move.
    public ReadOnlyBooleanProperty endedProperty() {
        return ended.getReadOnlyProperty();
    }

    /// Whether every day takes the same time instead of stopping at events.
    public BooleanProperty steadyProperty() {
        return steady;
    }

    /// One of [#SPEEDS].
    public ObjectProperty<Double> speedProperty() {
        return speed;
    }

    /// Starts, or stops when playing.
    public void toggle() {
        if (playing.get()) {
            stop();
        } else {
            play();
        }
    }

    /// Plays on from the cursor; from the first event where the cursor stands outside the data or at its end.
    public void play() {
        var state = store.state();
        var extent = extent(state);
        plan = PlayPlan.of(EventOrder.of(state), extent, pacing(state));
        boolean inside = extent.contains(state.cursor()) && state.cursor().isBefore(extent.last());
        seconds = inside ? plan.secondsAt(state.cursor()) : 0;
        sent = state.cursor();
        ended.set(false);
        playing.set(true);
        scene = owner.getScene();
        if (scene != null) {
            scene.addEventFilter(InputEvent.ANY, input);
        }
        timer.start();
    }

    /// Stops where it is.
    public void stop() {
        timer.stop();
        playing.set(false);
        if (scene != null) {
            scene.removeEventFilter(InputEvent.ANY, input);
            scene = null;
        }
    }

    /// Moves on by so many seconds, as a frame does.
    void advance(double elapsed) {
        seconds += elapsed * speed.get();
        sent = plan.at(seconds);
        store.send(new Action.MoveCursor(sent));
        if (playing.get() && seconds >= plan.length()) {
            stop();
            ended.set(true);
        }
    }

    private static PlayPlan.Pacing pacing(boolean reduceMotion, boolean steady) {
        return reduceMotion ? PlayPlan.Pacing.STEPS : steady ? PlayPlan.Pacing.STEADY : PlayPlan.Pacing.EVENTS;
    }

    private PlayPlan.Pacing pacing(ViewState state) {
        return pacing(state.look().reduceMotion(), steady.get());
    }

    /// A mask ends the data at its day, so that playing gives nothing away.
    private static Span extent(ViewState state) {
        var extent = EventOrder.extent(state.atlas());
        return state.maskedAfter().filter(day -> day.isAfter(extent.from()) && day.isBefore(extent.last()))
                .map(day -> new Span(extent.from(), day.plusDays(1))).orElse(extent);
    }

    private void changed(ViewState state) {
        if (playing.get() && !state.cursor().equals(sent)) {
            stop();
        } else if (!playing.get()) {
            ended.set(false);
        }
    }

    private void interrupted(InputEvent event) {
        boolean acts = event.getEventType() == MouseEvent.MOUSE_PRESSED || event.getEventType() == KeyEvent.KEY_PRESSED || event.getEventType() == ScrollEvent.SCROLL;
        boolean onBar = event.getTarget() instanceof Node node && PlayBar.holds(node);
        if (!acts || onBar && !(event instanceof KeyEvent)) {
            return;
        }
        stop();
        if (event instanceof KeyEvent key && key.getCode() == KeyCode.SPACE) {
            event.consume();
        }
    }

    private final class Frames extends AnimationTimer {

        private long before;

        @Override
        public void start() {
            before = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            double elapsed = before == 0 ? 0 : (now - before) / 1e9;
            before = now;
            advance(Math.min(elapsed, 0.1));
        }
    }
}
