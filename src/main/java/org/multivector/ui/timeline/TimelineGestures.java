package org.multivector.ui.timeline;

import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.multivector.atlas.Event;
import org.multivector.atlas.Ref;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.time.DateWords;

/// What mouse, wheel and touch do on the timeline. Belongs to the JavaFX thread.
final class TimelineGestures {

    private static final double NOTCH = 400;
    private static final double CLICK_SLACK = 4;
    /// The store moves the range when the cursor comes nearer to an edge than this share; a drag stays inside.
    private static final double EDGE = 0.055;

    private final TimelineView view;
    private final Store store;
    private final Tooltip tooltip = new Tooltip();
    private double pressedX;
    private double lastX;
    private boolean draggingCursor;
    private boolean moved;

    TimelineGestures(TimelineView view, Store store) {
        this.view = view;
        this.store = store;
    }

    void install() {
        view.setOnMousePressed(this::press);
        view.setOnMouseDragged(this::drag);
        view.setOnMouseReleased(this::release);
        view.setOnMouseMoved(this::hover);
        view.setOnMouseExited(_ -> tooltip.hide());
        view.setOnScroll(this::scroll);
        view.setOnZoom(this::pinch);
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        tooltip.hide();
        pressedX = event.getX();
        lastX = event.getX();
        moved = false;
        var layout = view.timelineLayout();
        boolean onEvent = layout.markAt(event.getX(), event.getY()).isPresent() || layout.stackAt(event.getX(), event.getY()).isPresent();
        draggingCursor = !onEvent && layout.cursor().at(event.getX(), event.getY());
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !moved && Math.abs(event.getX() - pressedX) < CLICK_SLACK) {
            return;
        }
        moved = true;
        if (draggingCursor) {
            store.send(new Action.MoveCursor(inside(event.getX())));
        } else {
            view.setCursor(Cursor.CLOSED_HAND);
            view.show(view.scaleProperty().get().panned(event.getX() - lastX));
        }
        lastX = event.getX();
    }

    private void release(MouseEvent event) {
        view.setCursor(Cursor.DEFAULT);
        if (moved || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        var layout = view.timelineLayout();
        var stack = layout.stackAt(event.getX(), event.getY());
        if (stack.isPresent()) {
            StackMenu.of(stack.get(), store).show(view, event.getScreenX(), event.getScreenY());
            return;
        }
        layout.eventAt(event.getX(), event.getY()).ifPresentOrElse(
                chosen -> store.send(new Action.Select(Ref.event(chosen.id()))),
                () -> moveTo(event.getX()));
    }

    private void moveTo(double x) {
        if (x >= view.scaleProperty().get().left()) {
            store.send(new Action.MoveCursor(inside(x)));
        }
    }

    private LocalDate inside(double x) {
        var scale = view.scaleProperty().get();
        double margin = scale.width() * EDGE;
        return scale.day(Math.clamp(x, scale.left() + margin, scale.right() - margin));
    }

    private void hover(MouseEvent event) {
        var layout = view.timelineLayout();
        var hovered = layout.eventAt(event.getX(), event.getY());
        boolean stack = layout.stackAt(event.getX(), event.getY()).isPresent();
        boolean flag = hovered.isEmpty() && !stack && layout.cursor().at(event.getX(), event.getY());
        view.setCursor(hovered.isPresent() || stack ? Cursor.HAND : flag ? Cursor.H_RESIZE : Cursor.DEFAULT);
        if (hovered.isEmpty()) {
            tooltip.hide();
            return;
        }
        tooltip.setText(words(hovered.get()));
        if (!tooltip.isShowing()) {
            tooltip.show(view, event.getScreenX() + 12, event.getScreenY() + 18);
        } else {
            tooltip.setAnchorX(event.getScreenX() + 12);
            tooltip.setAnchorY(event.getScreenY() + 18);
        }
    }

    private String words(Event event) {
        var language = store.state().look().language();
        return event.title().in(language) + "\n" + DateWords.in(Locale.of(language.code()), event.when());
    }

    private void scroll(ScrollEvent event) {
        if (event.isInertia() && event.isShortcutDown()) {
            return;
        }
        var scale = view.scaleProperty().get();
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        double delta = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY()) ? event.getDeltaX() : event.getDeltaY();
        if (sideways) {
            view.show(scale.panned(delta));
        } else {
            view.show(scale.zoomed(Math.max(scale.left(), event.getX()), Math.exp(-delta / NOTCH)));
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        var scale = view.scaleProperty().get();
        view.show(scale.zoomed(Math.max(scale.left(), event.getX()), 1 / event.getZoomFactor()));
        event.consume();
    }
}
