package org.multivector.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multivector.atlas.Actor;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Contents;
import org.multivector.atlas.Event;
import org.multivector.atlas.Manifest;
import org.multivector.atlas.Ref;
import org.multivector.geo.Camera;
import org.multivector.geo.LonLat;
import org.multivector.graphics.Appearance;
import org.multivector.graphics.Graphics;
import org.multivector.graphics.Palette;
import org.multivector.map.camera.Viewport;
import org.multivector.map.layer.MapLayer;
import org.multivector.map.layer.MapScene;
import org.multivector.map.layer.Target;
import org.multivector.map.layer.Targets;
import org.multivector.state.Action;
import org.multivector.state.Look;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.text.Language;
import org.multivector.text.Phrase;
import org.multivector.time.Edtf;
import org.multivector.ui.fx.FxBackground;
import org.multivector.ui.fx.Themes;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@DisplayName("The map on the screen")
class MapViewTest {

    private static final LonLat ASTANA = new LonLat(71.43, 51.13);
    private static final Ref SUMMIT = Ref.event("summit");

    private FxBackground background;
    private Store store;
    private MapView map;

    /// One round mark in Astana.
    private static final class Mark implements MapLayer, Targets {
        @Override
        public String id() {
            return "mark";
        }

        @Override
        public void draw(MapScene scene, Graphics graphics) {
            var target = targets(scene).getFirst();
            graphics.fillCircle(target.x(), target.y(), 9, scene.palette().colour("danger"));
        }

        @Override
        public List<Target> targets(MapScene scene) {
            double[] xy = {ASTANA.lon(), ASTANA.lat()};
            scene.projection().forward(xy, xy, 1);
            return List.of(Target.mark(SUMMIT, scene.viewport().screenX(xy[0]), scene.viewport().screenY(xy[1]), 10, "Summit in Astana"));
        }
    }

    @Start
    void start(Stage stage) {
        Platform.setImplicitExit(false);
        background = new FxBackground("map of the test");
        store = new Store(ViewState.of(atlas(), new Look(Appearance.LIGHT, Language.EN, true)));
        map = new MapView(store, background, List.of(new Mark()));
        var scene = new Scene(new StackPane(map), 900, 600);
        new Themes().apply(scene.getStylesheets(), Appearance.LIGHT);
        stage.setScene(scene);
        // The headless toolkit tells the wheel where it is on the screen, not in the window: let the two agree.
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, map::dispose);
        background.close();
    }

    @Test
    @DisplayName("shows sea, land and the layers above them once it is settled")
    void shows() throws TimeoutException {
        settle();
        var picture = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> map.snapshot(null, null));
        var palette = Palette.of(Appearance.LIGHT);
        assertThat(hex(picture, position(new LonLat(50.5, 41)))).isEqualTo(palette.colour("map-sea").css());
        assertThat(hex(picture, position(new LonLat(66.5, 48)))).isEqualTo(palette.colour("map-focus-land").css());
        assertThat(hex(picture, position(ASTANA))).isEqualTo(palette.colour("danger").css());
    }

    @Test
    @DisplayName("zooms to the pointer by the wheel and tells where it came to rest")
    void wheel(FxRobot robot) throws TimeoutException {
        settle();
        var pointer = position(ASTANA);
        var before = store.state().camera();
        robot.moveTo(map.localToScreen(pointer)).scroll(3, VerticalDirection.UP);
        until(() -> !store.state().camera().equals(before));
        settle();
        assertThat(Math.abs(Math.log(store.state().camera().widthMetres() / before.widthMetres()))).isGreaterThan(0.2);
        assertThat(position(ASTANA).distance(pointer)).isLessThan(3);
    }

    @Test
    @DisplayName("follows a drag")
    void drag(FxRobot robot) throws TimeoutException {
        settle();
        var start = position(ASTANA).add(-200, 150);
        var before = position(ASTANA);
        var camera = store.state().camera();
        robot.drag(map.localToScreen(start), MouseButton.PRIMARY).dropTo(map.localToScreen(start.add(60, 40)));
        until(() -> !store.state().camera().equals(camera));
        settle();
        assertThat(position(ASTANA).distance(before.add(60, 40))).isLessThan(8);
    }

    @Test
    @DisplayName("moves, zooms and goes home by keys")
    void keys(FxRobot robot) throws TimeoutException {
        settle();
        robot.interact(map::requestFocus);
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        until(() -> store.state().camera().centre().lon() > Camera.HOME.centre().lon() + 2);
        robot.press(KeyCode.PLUS).release(KeyCode.PLUS);
        until(() -> store.state().camera().widthMetres() < Camera.HOME.widthMetres() * 0.8);
        robot.press(KeyCode.HOME).release(KeyCode.HOME);
        until(() -> Math.abs(store.state().camera().widthMetres() - Camera.HOME.widthMetres()) < 1);
        assertThat(store.state().camera().centre().lon()).isCloseTo(Camera.HOME.centre().lon(), within(1e-6));
    }

    @Test
    @DisplayName("zooms to a box drawn with Shift")
    void box(FxRobot robot) throws TimeoutException {
        settle();
        robot.interact(() -> {
            shifted(MouseEvent.MOUSE_PRESSED, 300, 200);
            shifted(MouseEvent.MOUSE_DRAGGED, 600, 400);
            shifted(MouseEvent.MOUSE_RELEASED, 600, 400);
        });
        until(() -> Math.abs(store.state().camera().widthMetres() - Camera.HOME.widthMetres() / 3) < Camera.HOME.widthMetres() * 0.02);
    }

    @Test
    @DisplayName("selects the mark that is clicked, and nothing on the empty map")
    void select(FxRobot robot) throws TimeoutException {
        settle();
        robot.clickOn(map.localToScreen(position(ASTANA)), MouseButton.PRIMARY);
        until(() -> store.state().selection().equals(Optional.of(SUMMIT)));
        settle();
        robot.clickOn(map.localToScreen(position(ASTANA).add(120, 120)), MouseButton.PRIMARY);
        until(() -> store.state().selection().isEmpty());
    }

    @Test
    @DisplayName("names the mark under the pointer")
    void card(FxRobot robot) throws TimeoutException {
        settle();
        robot.moveTo(map.localToScreen(position(ASTANA)));
        until(() -> map.card().isVisible());
        assertThat(robot.lookup("Summit in Astana").tryQuery()).isPresent();
        assertThat(robot.lookup("19 May 2023").tryQuery()).isPresent();
        robot.moveTo(map.localToScreen(position(ASTANA).add(150, 100)));
        until(() -> !map.card().isVisible());
    }

    @Test
    @DisplayName("goes from mark to mark by M and selects by Enter")
    void marksByKeys(FxRobot robot) throws TimeoutException {
        settle();
        robot.interact(map::requestFocus);
        robot.press(KeyCode.M).release(KeyCode.M);
        until(() -> map.card().isVisible());
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        until(() -> store.state().selection().equals(Optional.of(SUMMIT)));
    }

    @Test
    @DisplayName("flies where the state looks and has buttons with names")
    void looks(FxRobot robot) throws TimeoutException {
        settle();
        robot.interact(() -> store.send(new Action.LookAt(new Camera(new LonLat(51.9, 47.1), 900_000))));
        settle();
        assertThat(map.scene().orElseThrow().viewport().width() / map.scene().orElseThrow().viewport().scale()).isCloseTo(900_000, within(1.0));
        robot.clickOn("#map-home");
        until(() -> Math.abs(store.state().camera().widthMetres() - Camera.HOME.widthMetres()) < 1);
        assertThat(robot.lookup("#map-nearer").queryButton().getAccessibleText()).isEqualTo("Zoom in");
    }

    /// The robot of the headless toolkit moves the mouse without the keys that are held.
    private void shifted(EventType<MouseEvent> type, double x, double y) {
        map.fireEvent(new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, true, false, false, false, true, false, false, false, false, false, null));
    }

    @Test
    @DisplayName("flies in steps and lands exactly where motion is wanted")
    void flies(FxRobot robot) throws TimeoutException {
        settle();
        var seen = new HashSet<Viewport>();
        robot.interact(() -> {
            store.send(new Action.ReduceMotion(false));
            store.send(new Action.LookAt(new Camera(new LonLat(76.9, 43.2), 1_000_000)));
            assertThat(map.isSettled()).isFalse();
        });
        until(() -> seen.add(map.scene().orElseThrow().viewport()) && map.isSettled() || map.isSettled());
        assertThat(seen).hasSizeGreaterThan(2);
        assertThat(map.scene().orElseThrow().viewport().camera(map.baseMap().orElseThrow().projection()).centre().lon()).isCloseTo(76.9, within(1e-6));
        assertThat(store.state().camera().widthMetres()).isEqualTo(1_000_000);
    }

    @Test
    @DisplayName("names its buttons in the language of the view")
    void languages(FxRobot robot) throws TimeoutException {
        settle();
        robot.interact(() -> store.send(new Action.SetLanguage(Language.RU)));
        assertThat(robot.lookup("#map-nearer").queryButton().getAccessibleText()).isEqualTo("Приблизить");
    }

    private void settle() throws TimeoutException {
        until(() -> map.isSettled());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    private Point2D position(LonLat at) {
        Viewport viewport = map.scene().orElseThrow().viewport();
        double[] xy = {at.lon(), at.lat()};
        map.baseMap().orElseThrow().projection().forward(xy, xy, 1);
        return new Point2D(viewport.screenX(xy[0]), viewport.screenY(xy[1]));
    }

    private static String hex(WritableImage picture, Point2D at) {
        Color colour = picture.getPixelReader().getColor((int) at.getX(), (int) at.getY());
        return "#%02x%02x%02x%02x".formatted(Math.round(colour.getRed() * 255), Math.round(colour.getGreen() * 255), Math.round(colour.getBlue() * 255), Math.round(colour.getOpacity() * 255));
    }

    private static Atlas atlas() {
        var summit = new Event("summit", Phrase.english("Summit"), Optional.empty(), Edtf.parse("2023-05-19"), List.of(), List.of(), List.of("diplomacy"), 1,
                Phrase.english("A summit."), Optional.empty(), List.of(), List.of(), List.of());
        var contents = new Contents(List.of(), List.of(), List.of(), List.<Actor>of(), List.of(), List.of(), List.of(), List.of(summit), List.of(), List.of(), List.of(), List.of());
        return new Atlas(new Manifest(1, "test", "1.0.0", LocalDate.of(2026, 1, 1), Phrase.english("Test"), Phrase.english("Test"), "kaz", List.of(Language.EN), List.of(), "none",
                List.of(), true), contents);
    }
}
