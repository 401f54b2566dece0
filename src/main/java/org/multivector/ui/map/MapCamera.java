package org.multivector.ui.map;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.multivector.geo.Camera;
import org.multivector.map.camera.CameraLimits;
import org.multivector.map.camera.Flight;
import org.multivector.map.camera.Projection;
import org.multivector.map.camera.Viewport;

/// The moving camera of one map: flights, gliding, gestures. Only where it comes to rest is told to others. Belongs to the JavaFX thread.
final class MapCamera {

    private static final Duration CALM = Duration.millis(130);
    private static final double NANOS = 1e9;
    private static final double FRICTION = 5;
    private static final double SLOWEST = 20;

    private final Projection projection;
    private final BooleanSupplier reduceMotion;
    private final Runnable moved;
    private final Consumer<Camera> rested;
    private final PauseTransition calm = new PauseTransition(CALM);
    private final Player player = new Player();
    private Framing framing = Framing.WHOLE;
    private Viewport viewport;
    private Camera wanted;
    private boolean held;
    private boolean gesture;

    /// @param moved called on every move
    /// @param rested called when a gesture of the user has come to rest
    MapCamera(Projection projection, BooleanSupplier reduceMotion, Runnable moved, Consumer<Camera> rested) {
        this.projection = projection;
        this.reduceMotion = reduceMotion;
        this.moved = moved;
        this.rested = rested;
        calm.setOnFinished(_ -> rest());
    }

    Viewport viewport() {
        return viewport;
    }

    boolean moving() {
        return player.motion != null || gesture;
    }

    /// Looks there without a flight: at first, and after a change of the size.
    void jump(Camera camera, double width, double height) {
        player.end();
        gesture = false;
        wanted = camera;
        place(framing.viewport(camera, projection, width, height));
    }

    /// Keeps what it looks at while the window changes.
    void resize(double width, double height) {
        jump(gesture ? framing.camera(viewport, projection) : wanted, width, height);
    }

    /// Frames from now on what it looks at in another way.
    void frame(Framing next) {
        framing = next;
    }

    /// Where a camera would look in the present window.
    Viewport frame(Camera camera) {
        return framing.viewport(camera, projection, viewport.width(), viewport.height());
    }

    /// Flies there, unless it already looks or flies there.
    void fly(Camera camera) {
        if (camera.equals(wanted)) {
            return;
        }
        wanted = camera;
        gesture = false;
        calm.stop();
        flyTo(frame(camera), false);
    }

    /// Ends whatever moves, for good.
    void stop() {
        player.end();
        calm.stop();
    }

    /// A gesture of the user: stops any flight.
    void drag(double dx, double dy) {
        take();
        place(CameraLimits.limit(viewport.dragged(dx, dy), projection));
    }

    /// A gesture of the user: scales around a pixel.
    void zoom(double factor, double x, double y) {
        take();
        place(CameraLimits.zoomed(viewport, factor, x, y, projection));
    }

    /// Flies as a gesture of the user: the place it lands on is told.
    void travel(Viewport to) {
        take();
        flyTo(CameraLimits.limit(to, projection), true);
    }

    /// Where a flight under way will land, else where it looks.
    Viewport destination() {
        return player.motion == null ? viewport : player.end;
    }

    /// While held the camera does not come to rest.
    void hold(boolean on) {
        held = on;
        if (on) {
            player.end();
        } else if (gesture) {
            calm.playFromStart();
        }
    }

    /// Glides on after a drag.
    ///
    /// @param vx,vy pixels per second
    void glide(double vx, double vy) {
        if (reduceMotion.getAsBoolean() || Math.hypot(vx, vy) < SLOWEST) {
            return;
        }
        var start = viewport;
        double seconds = Math.log(Math.hypot(vx, vy) / SLOWEST) / FRICTION;
        player.play(seconds, share -> {
            double way = (1 - Math.exp(-FRICTION * share * seconds)) / FRICTION;
            return CameraLimits.limit(start.dragged(vx * way, vy * way), projection);
        }, viewport);
    }

    private void flyTo(Viewport target, boolean byGesture) {
        var flight = Flight.between(viewport, target);
        gesture = byGesture;
        if (reduceMotion.getAsBoolean() || flight.seconds() == 0) {
            place(target);
        } else {
            player.play(flight.seconds(), flight::at, target);
        }
    }

    private void take() {
        player.end();
        gesture = true;
        calm.playFromStart();
    }

    private void place(Viewport next) {
        viewport = next;
        moved.run();
    }

    private void rest() {
        if (held || player.motion != null) {
            return;
        }
        if (gesture) {
            gesture = false;
            wanted = framing.camera(viewport, projection);
            rested.accept(wanted);
        }
        moved.run();
    }

    /// Plays one motion, frame by frame.
    private final class Player extends AnimationTimer {
        private DoubleFunction<Viewport> motion;
        private Viewport end;
        private double seconds;
        private long began;

        void play(double length, DoubleFunction<Viewport> path, Viewport landing) {
            motion = path;
            end = landing;
            seconds = length;
            began = -1;
            start();
        }

        void end() {
            motion = null;
            stop();
        }

        @Override
        public void handle(long now) {
            began = began < 0 ? now : began;
            double share = Math.min(1, (now - began) / NANOS / seconds);
            var next = motion.apply(share);
            if (share >= 1) {
                end();
                place(next);
                rest();
            } else {
                place(next);
            }
        }
    }
}
