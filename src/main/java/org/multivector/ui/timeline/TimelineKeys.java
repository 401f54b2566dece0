package org.multivector.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import org.multivector.atlas.Event;
import org.multivector.atlas.Ref;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.time.Span;
import org.multivector.timeline.EventOrder;
import org.multivector.timeline.TimeScale;

/// The keys of the timeline while it has the focus: Left and Right move the cursor by a unit of the axis, with Ctrl (or P and N) to the
/// previous and next event, + and - zoom, Home shows everything, Space plays and pauses. Belongs to the JavaFX thread.
final class TimelineKeys {

    private static final double STEP = 0.7;

    private final TimelineView view;
    private final Store store;
    private final PlayClock clock;

    TimelineKeys(TimelineView view, Store store, PlayClock clock) {
        this.view = view;
        this.store = store;
        this.clock = clock;
    }

    void install() {
        view.setOnKeyPressed(event -> {
            if (handled(event)) {
                event.consume();
            }
        });
    }

    private boolean handled(KeyEvent event) {
        boolean toEvent = event.isShortcutDown();
        return switch (event.getCode()) {
            case LEFT -> toEvent ? go(EventOrder.previous(store.state())) : step(-1);
            case RIGHT -> toEvent ? go(EventOrder.next(store.state())) : step(1);
            case P -> go(EventOrder.previous(store.state()));
            case N -> go(EventOrder.next(store.state()));
            case PLUS, ADD, EQUALS -> zoom(STEP);
            case MINUS, SUBTRACT -> zoom(1 / STEP);
            case HOME -> fit();
            case SPACE -> toggle();
            default -> false;
        };
    }

    private boolean step(int units) {
        var day = view.timelineLayout().ticks().unit().step(store.state().cursor(), units);
        store.send(new Action.MoveCursor(day));
        return true;
    }

    private boolean go(Optional<Event> event) {
        event.ifPresent(target -> {
            store.send(new Action.Select(Ref.event(target.id())));
            store.send(new Action.MoveCursor(target.when().anchor()));
        });
        return true;
    }

    private boolean zoom(double factor) {
        var scale = view.scaleProperty().get();
        double cursor = scale.middle(store.state().cursor());
        boolean visible = cursor >= scale.left() && cursor <= scale.right();
        view.show(scale.zoomed(visible ? cursor : scale.left() + scale.width() / 2, factor));
        return true;
    }

    private boolean fit() {
        var extent = EventOrder.extent(store.state().atlas());
        long margin = Math.max(3, extent.days() / 40);
        LocalDate from = extent.from().minusDays(margin);
        long days = Math.clamp(extent.days() + 2 * margin, (long) TimeScale.NEAREST, (long) TimeScale.FARTHEST);
        store.send(new Action.ShowRange(new Span(from, from.plusDays(days))));
        return true;
    }

    private boolean toggle() {
        clock.toggle();
        return true;
    }
}
