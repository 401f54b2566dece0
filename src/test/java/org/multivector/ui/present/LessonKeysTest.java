package org.multivector.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.multivector.atlas.Atlas;
import org.multivector.geo.Camera;
import org.multivector.pack.CorePack;
import org.multivector.pack.Refusal;
import org.multivector.state.Action;
import org.multivector.state.Look;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.ui.fx.Fonts;
import org.multivector.ui.fx.Themes;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("A lesson run by keys")
class LessonKeysTest {

    private static final String FIRST = "waning-russia-rising-china";
    private static final String SECOND = "surviving-among-the-powers";

    private static Atlas atlas;

    private final FxRobot robot = new FxRobot();
    private Store store;
    private ViewState own;
    private PresenterWindow window;

    @BeforeAll
    static void read() throws Refusal {
        atlas = CorePack.open().atlas().orElseThrow();
        Fonts.load();
    }

    @BeforeEach
    void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(this::start);
    }

    private void start(Stage stage) {
        Platform.setImplicitExit(false);
        own = ViewState.of(atlas, Look.STANDARD);
        store = new Store(own);
        stage.show();
        window = new PresenterWindow(stage, store, new Themes(), Region::new, Region::new);
    }

    @AfterEach
    void stop() throws TimeoutException {
        fx(() -> {
            window.consoleStage().hide();
            window.audienceStage().hide();
            return null;
        });
        FxToolkit.cleanupStages();
    }

    private static <T> T fx(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), call);
    }

    private void begin(String lesson) {
        fx(() -> {
            window.start(lesson);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void send(Action action) {
        fx(() -> {
            store.send(action);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ViewState state() {
        return fx(store::state);
    }

    private int index() {
        return state().lesson().orElseThrow().index();
    }

    private <T extends Node> T audience(String selector, Class<T> type) {
        return fx(() -> type.cast(window.audienceStage().getScene().getRoot().lookup(selector)));
    }

    private String shown(String selector) {
        var label = audience(selector, Label.class);
        return label.isVisible() ? label.getText() : "";
    }

    private void runsThrough(String id) {
        var scenes = atlas.lesson(id).orElseThrow().scenes();
        begin(id);
        for (int i = 0; i < scenes.size(); i++) {
            assertThat(index()).isEqualTo(i);
            assertThat(state().cursor()).isEqualTo(scenes.get(i).when());
            assertThat(state().camera().centre()).isEqualTo(scenes.get(i).view().centre());
            assertThat(shown(".audience-title")).isEqualTo(scenes.get(i).title().toString());
            assertThat(shown(".audience-caption")).isEqualTo(scenes.get(i).caption().toString());
            robot.type(KeyCode.PAGE_DOWN);
        }
        assertThat(index()).isEqualTo(scenes.size() - 1);
        assertThat(shown(".audience-hint")).contains("End of the lesson");
        for (int i = scenes.size() - 2; i >= 0; i--) {
            robot.type(KeyCode.PAGE_UP);
            assertThat(index()).isEqualTo(i);
        }
        robot.type(KeyCode.ESCAPE);
        assertThat(state()).isEqualTo(own);
        assertThat(fx(() -> window.audienceStage().isShowing())).isFalse();
    }

    @Test
    @DisplayName("goes through the first essay from first to last and back, and Esc gives the view back")
    void firstEssay() {
        runsThrough(FIRST);
    }

    @Test
    @DisplayName("goes through the second essay from first to last and back, and Esc gives the view back")
    void secondEssay() {
        runsThrough(SECOND);
    }

    @Test
    @DisplayName("takes every key of a clicker")
    void clicker() {
        begin(FIRST);
        robot.type(KeyCode.RIGHT, KeyCode.SPACE, KeyCode.ENTER);
        assertThat(index()).isEqualTo(3);
        robot.type(KeyCode.LEFT);
        assertThat(index()).isEqualTo(2);
        robot.type(KeyCode.END);
        assertThat(index()).isEqualTo(8);
        robot.type(KeyCode.HOME);
        assertThat(index()).isZero();
    }

    @Test
    @DisplayName("covers everything in black with B or the full stop")
    void black() {
        begin(FIRST);
        var black = audience(".audience-black", Region.class);
        for (var key : new KeyCode[] {KeyCode.B, KeyCode.PERIOD}) {
            robot.type(key);
            assertThat(black.isVisible()).isTrue();
            assertThat(black.getWidth()).isEqualTo(fx(() -> window.audienceStage().getScene().getWidth()));
            assertThat(black.getHeight()).isEqualTo(fx(() -> window.audienceStage().getScene().getHeight()));
            robot.type(key);
            assertThat(black.isVisible()).isFalse();
        }
    }

    @Test
    @DisplayName("says what R will do in a masked scene, and R does it")
    void reveal() {
        begin(FIRST);
        assertThat(shown(".audience-hint")).isEmpty();
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(shown(".audience-hint")).contains("Press R to reveal");
        robot.type(KeyCode.R);
        assertThat(shown(".audience-hint")).isEmpty();
        assertThat(state().maskedAfter()).isEmpty();
    }

    @Test
    @DisplayName("comes back to the scene with Backspace after looking around")
    void back() {
        begin(FIRST);
        var prepared = state();
        send(new Action.LookAt(Camera.HOME));
        assertThat(shown(".audience-hint")).contains("Backspace");
        robot.type(KeyCode.BACK_SPACE);
        assertThat(state()).isEqualTo(prepared);
        assertThat(shown(".audience-hint")).isEmpty();
    }

    @Test
    @DisplayName("goes to a scene by its number with G")
    void goTo() {
        begin(FIRST);
        robot.type(KeyCode.G, KeyCode.DIGIT7, KeyCode.ENTER);
        assertThat(index()).isEqualTo(6);
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(index()).isEqualTo(7);
        robot.type(KeyCode.G, KeyCode.DIGIT2, KeyCode.ESCAPE);
        assertThat(index()).isEqualTo(7);
    }

    @Test
    @DisplayName("makes the caption larger with + and smaller with -")
    void captionSize() {
        begin(FIRST);
        double before = audience(".audience-caption", Label.class).getFont().getSize();
        robot.type(KeyCode.EQUALS);
        double larger = audience(".audience-caption", Label.class).getFont().getSize();
        robot.type(KeyCode.MINUS, KeyCode.MINUS);
        double smaller = audience(".audience-caption", Label.class).getFont().getSize();
        assertThat(larger).isGreaterThan(before);
        assertThat(smaller).isLessThan(before);
    }

    @Test
    @DisplayName("shows its keys with ?, and Esc takes the list away before it ends the lesson")
    void keys() {
        begin(FIRST);
        robot.press(KeyCode.SHIFT).type(KeyCode.SLASH).release(KeyCode.SHIFT);
        assertThat(audience(".present-keys", Node.class)).isNotNull();
        robot.type(KeyCode.ESCAPE);
        assertThat(audience(".present-keys", Node.class)).isNull();
        assertThat(state().lesson()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(state().lesson()).isEmpty();
    }

    @Test
    @DisplayName("has a console whose clicks go to scenes and whose buttons do not eat Space")
    void console() {
        begin(FIRST);
        robot.type(KeyCode.N);
        assertThat(fx(() -> window.consoleStage().isShowing())).isTrue();
        assertThat(fx(() -> window.audienceStage().isFullScreen())).isFalse();
        var root = fx(() -> window.consoleStage().getScene().getRoot());
        robot.clickOn(root.lookup("#present-scene-4"));
        assertThat(index()).isEqualTo(3);
        robot.type(KeyCode.SPACE);
        assertThat(index()).isEqualTo(4);
        var notes = (Label) root.lookup(".console-notes");
        assertThat(notes.getText()).isEqualTo(atlas.lesson(FIRST).orElseThrow().scenes().get(4).notes().orElseThrow().toString());
        robot.type(KeyCode.N);
        assertThat(fx(() -> window.consoleStage().isShowing())).isFalse();
        assertThat(state().lesson()).isPresent();
    }
}
