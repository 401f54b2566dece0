package org.multivector.ui.map;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.multivector.map.layer.Target;
import org.multivector.state.Action;

/// What mouse, wheel and keys do to a map. Belongs to the JavaFX thread.
final class MapGestures {

    private static final double WHEEL = 0.005;
    private static final double STEP = 2;
    private static final double KEY_STEP = 1.5;
    private static final double KEY_PAN = 80;
    private static final double CLICK = 4;
    private static final double NANOS = 1e9;

    private final MapView map;
    private final BoxZoom box;
    private final MarkWalk walk;
    private double lastX;
    private double lastY;
    private double speedX;
    private double speedY;
    private long lastTime;
    private double travelled;
    private boolean pressed;

    MapGestures(MapView map) {
        this.map = map;
        box = new BoxZoom(map);
        walk = new MarkWalk(map);
    }

    void install() {
        map.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        map.addEventHandler(ZoomEvent.ZOOM, event -> zoom(event.getZoomFactor(), event.getX(), event.getY()));
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        map.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        map.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> map.card().hide());
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            zoom(Math.exp(event.getDeltaY() * WHEEL), event.getX(), event.getY());
        }
        event.consume();
    }

    private void zoom(double factor, double x, double y) {
        map.camera().ifPresent(camera -> camera.zoom(factor, x, y));
    }

    private void press(MouseEvent event) {
        map.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pressed = true;
        travelled = 0;
        speedX = 0;
        speedY = 0;
        note(event);
        if (event.isShiftDown()) {
            box.begin(event.getX(), event.getY());
        } else {
            map.camera().ifPresent(camera -> camera.hold(true));
        }
    }

    private void drag(MouseEvent event) {
        if (!pressed) {
            return;
        }
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        travelled += Math.hypot(dx, dy);
        if (box.active()) {
            box.reach(event.getX(), event.getY());
        } else if (travelled >= CLICK) {
            map.setCursor(Cursor.CLOSED_HAND);
            map.camera().ifPresent(camera -> camera.drag(dx, dy));
        }
        double seconds = Math.max(1e-3, (System.nanoTime() - lastTime) / NANOS);
        speedX = 0.7 * dx / seconds + 0.3 * speedX;
        speedY = 0.7 * dy / seconds + 0.3 * speedY;
        note(event);
    }

    private void release(MouseEvent event) {
        if (!pressed || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pressed = false;
        map.setCursor(null);
        var camera = map.camera();
        camera.ifPresent(held -> held.hold(false));
        if (box.active()) {
            box.end();
        } else if (travelled >= CLICK) {
            boolean flung = (System.nanoTime() - lastTime) / NANOS < 0.05;
            camera.filter(_ -> flung).ifPresent(free -> free.glide(speedX, speedY));
        } else if (event.getClickCount() == 2) {
            camera.ifPresent(free -> free.travel(free.destination().zoomed(STEP, event.getX(), event.getY())));
        } else if (event.getClickCount() == 1) {
            select(event);
        }
    }

    private void select(MouseEvent event) {
        var hit = hit(event);
        if (hit.isPresent()) {
            map.send(new Action.Select(hit.get().ref()));
        } else if (map.state().selection().isPresent()) {
            map.send(new Action.ClearSelection());
        }
    }

    private void hover(MouseEvent event) {
        var hit = hit(event);
        map.setCursor(hit.isPresent() ? Cursor.HAND : null);
        if (hit.isPresent()) {
            map.showCard(hit.get(), event.getX(), event.getY());
        } else {
            map.card().hide();
        }
    }

    private Optional<Target> hit(MouseEvent event) {
        return map.scene().flatMap(scene -> HitTest.at(map.targets(), scene.viewport(), event.getX(), event.getY()));
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean done = switch (event.getCode()) {
            case LEFT -> pan(KEY_PAN, 0);
            case RIGHT -> pan(-KEY_PAN, 0);
            case UP -> pan(0, KEY_PAN);
            case DOWN -> pan(0, -KEY_PAN);
            case PLUS, EQUALS, ADD -> zoomIn(KEY_STEP);
            case MINUS, SUBTRACT -> zoomIn(1 / KEY_STEP);
            case HOME -> home();
            case M -> walk(event.isShiftDown() ? -1 : 1);
            case ENTER -> selectWalked();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean pan(double dx, double dy) {
        map.camera().ifPresent(camera -> camera.travel(camera.destination().dragged(dx, dy)));
        return true;
    }

    private boolean zoomIn(double factor) {
        map.zoom(factor);
        return true;
    }

    private boolean home() {
        map.home();
        return true;
    }

    private boolean walk(int steps) {
        walk.step(steps);
        return true;
    }

    private boolean selectWalked() {
        var ref = walk.current();
        ref.ifPresent(found -> map.send(new Action.Select(found)));
        return ref.isPresent();
    }

    private void note(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
        lastTime = System.nanoTime();
    }
}
