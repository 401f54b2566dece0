package org.multivector.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.atlas.Ref;
import org.multivector.pack.CorePack;
import org.multivector.pack.Refusal;
import org.multivector.state.Action;
import org.multivector.state.Look;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.time.Span;
import org.multivector.ui.fx.Fonts;
import org.multivector.ui.fx.FxBackground;
import org.multivector.ui.fx.Themes;
import org.multivector.ui.map.BaseMapSource;
import org.multivector.ui.timeline.TimelineView;
import org.multivector.work.Background;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@DisplayName("A journey through the whole window")
class JourneysTest implements Window.Surroundings {

    private final FxBackground files = new FxBackground("files");
    private final FxBackground maps = new FxBackground("maps");
    private Stage stage;
    private Store store;
    private Window window;
    private Views views;
    private Path chosen;

    @TempDir
    private Path folder;

    @Start
    void start(Stage primary) throws Refusal {
        Platform.setImplicitExit(false);
        Fonts.load();
        stage = primary;
        store = new Store(ViewState.of(CorePack.open().atlas().orElseThrow(), Look.STANDARD.reducingMotion(true)));
        var themes = new Themes();
        views = new Views(new BaseMapSource(maps), themes, _ -> { });
        window = new Window(store, themes, this, 1280, 800);
        stage.setScene(window.scene());
        stage.setX(0);
        stage.setY(0);
        stage.show();
        views.presenting(stage, store);
    }

    @AfterEach
    void close() {
        files.close();
        maps.close();
    }

    @Override
    public Background files() {
        return files;
    }

    @Override
    public Views views() {
        return views;
    }

    @Override
    public void choosePack(Consumer<Path> then) {
        then.accept(chosen);
    }

    @Test
    @DisplayName("click an event on the timeline: map, cursor and details follow")
    void clickAnEvent(FxRobot robot) {
        var timeline = robot.lookup("#timeline").<TimelineView>query();
        var mark = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> timeline.timelineLayout().markOf("tokayev-spief-2022").orElseThrow());
        robot.clickOn(timeline.localToScreen(new Point2D(mark.item().x(), mark.box().middle())));
        until(() -> state().selection().equals(Optional.of(Ref.event("tokayev-spief-2022"))));
        assertThat(state().cursor()).isEqualTo(LocalDate.of(2022, 6, 17));
        var title = state().atlas().event("tokayev-spief-2022").orElseThrow().title().toString();
        until(() -> robot.lookup((Node node) -> node instanceof Label label && label.getText().equals(title)).tryQuery().isPresent());
        until(() -> window.map().isSettled());
    }

    @Test
    @DisplayName("open a broken pack: findings are listed, good items are shown; a hopeless one leaves the atlas as it was")
    void openABrokenPack(FxRobot robot) throws Exception {
        var before = state().atlas();
        chosen = Files.createDirectory(folder.resolve("hopeless"));
        Files.writeString(chosen.resolve("manifest.json"), "{\"format\": 1,");
        robot.push(KeyCode.CONTROL, KeyCode.O);
        until(() -> robot.lookup("#notice").query().isVisible());
        robot.clickOn("#notice-show");
        assertThat(robot.lookup("#findings").<ListView<String>>query().getItems()).isNotEmpty().allMatch(line -> line.matches("manifest\\.json:\\d+:\\d+ error .*"));
        assertThat(state().atlas()).isSameAs(before);

        chosen = copyOfTinyWithOneMistake();
        robot.push(KeyCode.CONTROL, KeyCode.O);
        until(() -> state().atlas() != before);
        assertThat(state().atlas().contents().events()).isNotEmpty();
        robot.clickOn("#notice-show");
        assertThat(robot.lookup("#findings").<ListView<String>>query().getItems()).isNotEmpty();
    }

    private Path copyOfTinyWithOneMistake() throws Exception {
        var pack = Files.createDirectory(folder.resolve("mistaken"));
        try (var entries = Files.list(Path.of("src/test/resources/packs/tiny"))) {
            for (var file : entries.filter(path -> path.toString().endsWith(".json")).toList()) {
                Files.copy(file, pack.resolve(file.getFileName()));
            }
        }
        var themes = pack.resolve("themes.json");
        Files.writeString(themes, Files.readString(themes).replaceFirst("\"icon\"", "\"icom\""));
        return pack;
    }

    @Test
    @DisplayName("play ten years: the cursor runs, names, memberships and routes change on the way")
    void playTenYears(FxRobot robot) {
        robot.interact(() -> {
            store.send(new Action.ShowRange(new Span(LocalDate.of(2014, 1, 1), LocalDate.of(2026, 1, 1))));
            store.send(new Action.MoveCursor(LocalDate.of(2015, 6, 1)));
        });
        robot.interact(() -> robot.lookup("#timeline").query().requestFocus());
        robot.push(KeyCode.SPACE);
        until(() -> state().cursor().isAfter(LocalDate.of(2025, 6, 1)), 90);
        robot.push(KeyCode.SPACE);
        var stopped = state().cursor();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(state().cursor()).isEqualTo(stopped);
    }

    @Test
    @DisplayName("present both lessons from first to last scene by keys, and get the own view back")
    void presentLessons(FxRobot robot) {
        var before = state();
        for (var lesson : before.atlas().contents().lessons()) {
            robot.interact(() -> window.present(lesson.id()));
            until(() -> state().lesson().isPresent());
            for (int scene = 0; scene < lesson.scenes().size(); scene++) {
                int index = scene;
                until(() -> state().lesson().orElseThrow().index() == index);
                assertThat(state().cursor()).isEqualTo(lesson.scenes().get(scene).when());
                var caption = lesson.scenes().get(scene).caption().toString();
                until(() -> robot.lookup((Node node) -> node instanceof Label label && label.getText().equals(caption)).tryQuery().isPresent());
                robot.push(KeyCode.PAGE_DOWN);
            }
            robot.push(KeyCode.ESCAPE);
            until(() -> state().lesson().isEmpty());
        }
        assertThat(state().selection()).isEqualTo(before.selection());
        assertThat(state().camera()).isEqualTo(before.camera());
    }

    private ViewState state() {
        return store.state();
    }

    private static void until(Callable<Boolean> condition) {
        until(condition, 30);
    }

    private static void until(Callable<Boolean> condition, int seconds) {
        try {
            WaitForAsyncUtils.waitFor(seconds, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException reason) {
            throw new AssertionError("did not happen within " + seconds + " s", reason);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
