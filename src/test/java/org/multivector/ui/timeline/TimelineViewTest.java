package org.multivector.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multivector.atlas.Ref;
import org.multivector.graphics.Appearance;
import org.multivector.state.Action;
import org.multivector.state.Look;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.time.Span;
import org.multivector.timeline.EventMark;
import org.multivector.timeline.SampleAtlas;
import org.multivector.ui.fx.Fonts;
import org.multivector.ui.fx.Themes;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@DisplayName("The timeline on the screen")
class TimelineViewTest {

    private static final LocalDate START = LocalDate.of(2023, 1, 1);

    private Store store;
    private TimelineView view;

    @Start
    void start(Stage stage) {
        Platform.setImplicitExit(false);
        Fonts.load();
        var events = List.of(SampleAtlas.event("first", "2021-03-04", "security", 1), SampleAtlas.event("second", "2022-06-01", "energy", 1),
                SampleAtlas.event("twin", "2022-06-02", "energy", 4), SampleAtlas.event("triplet", "2022-06-03", "energy", 5), SampleAtlas.event("third", "2024-02-29", "trade", 2));
        var range = new Span(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 1, 1));
        store = new Store(ViewState.of(SampleAtlas.of(events), Look.STANDARD).at(START).showing(range));
        var themes = new Themes();
        view = new TimelineView(store, themes);
        var scene = new Scene(view, 980, 34 + 4 * 26);
        themes.apply(scene.getStylesheets(), Appearance.LIGHT);
        stage.setScene(scene);
        stage.show();
        view.requestFocus();
    }

    @Test
    @DisplayName("selects the event that is clicked and moves the cursor to it")
    void clickEvent(FxRobot robot) {
        robot.clickOn(screen(mark("second")));
        assertThat(state().selection()).contains(Ref.event("second"));
        assertThat(state().cursor()).isEqualTo(LocalDate.of(2022, 6, 1));
    }

    @Test
    @DisplayName("moves the cursor to the day of a click beside events")
    void clickEmpty(FxRobot robot) {
        var day = LocalDate.of(2024, 12, 1);
        robot.clickOn(screen(view.scaleProperty().get().middle(day), 60));
        assertThat(state().cursor()).isBetween(day.minusDays(2), day.plusDays(2));
        assertThat(state().selection()).isEmpty();
    }

    @Test
    @DisplayName("drags the cursor by its flag")
    void dragFlag(FxRobot robot) {
        var flag = view.timelineLayout().cursor().flag();
        double target = view.scaleProperty().get().middle(LocalDate.of(2024, 6, 1));
        robot.drag(screen(flag.x() + flag.width() / 2, flag.middle()), MouseButton.PRIMARY).dropTo(screen(target, flag.middle()));
        assertThat(state().cursor()).isBetween(LocalDate.of(2024, 5, 28), LocalDate.of(2024, 6, 5));
    }

    @Test
    @DisplayName("pans when dragged beside the cursor and keeps the cursor where it is")
    void pan(FxRobot robot) {
        double from = view.scaleProperty().get().middle(LocalDate.of(2024, 12, 1));
        robot.drag(screen(from, 60), MouseButton.PRIMARY).dropTo(screen(from - 100, 60));
        double days = 100 / view.scaleProperty().get().perDay();
        assertThat((double) state().range().from().toEpochDay()).isCloseTo(LocalDate.of(2020, 1, 1).toEpochDay() + days, within(3.0));
        assertThat(state().cursor()).isEqualTo(START);
    }

    @Test
    @DisplayName("zooms to the pointer with the wheel")
    void wheel(FxRobot robot) {
        double x = view.scaleProperty().get().middle(LocalDate.of(2022, 6, 1));
        wheel(robot, x, 5);
        long days = state().range().days();
        assertThat(days).isLessThan(2192);
        assertThat(view.scaleProperty().get().middle(LocalDate.of(2022, 6, 1))).isCloseTo(x, within(1.5));
        wheel(robot, x, -5);
        assertThat(state().range().days()).isBetween(2190L, 2194L);
    }

    @Test
    @DisplayName("moves the cursor by the unit of the axis with Left and Right")
    void arrows(FxRobot robot) {
        var unit = view.timelineLayout().ticks().unit();
        robot.type(KeyCode.RIGHT);
        assertThat(state().cursor()).isEqualTo(unit.step(START, 1));
        robot.type(KeyCode.LEFT, 2);
        assertThat(state().cursor()).isEqualTo(unit.step(unit.step(START, 1), -2));
    }

    @Test
    @DisplayName("goes from event to event with Ctrl and the arrows, and with N and P")
    void eventKeys(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
        assertThat(state().selection()).contains(Ref.event("third"));
        robot.type(KeyCode.P);
        assertThat(state().selection()).contains(Ref.event("triplet"));
        robot.press(KeyCode.CONTROL).type(KeyCode.LEFT).release(KeyCode.CONTROL);
        assertThat(state().selection()).contains(Ref.event("twin"));
        robot.type(KeyCode.N);
        assertThat(state().selection()).contains(Ref.event("triplet"));
        assertThat(state().cursor()).isEqualTo(LocalDate.of(2022, 6, 3));
    }

    @Test
    @DisplayName("zooms with plus and minus and shows everything with Home")
    void zoomKeys(FxRobot robot) {
        robot.type(KeyCode.ADD);
        assertThat(state().range().days()).isLessThan(2192);
        robot.type(KeyCode.SUBTRACT, 3);
        assertThat(state().range().days()).isGreaterThan(2192);
        robot.type(KeyCode.HOME);
        assertThat(state().range().from()).isBefore(LocalDate.of(2021, 3, 4)).isAfter(LocalDate.of(2020, 11, 1));
        assertThat(state().range().contains(LocalDate.of(2024, 2, 29))).isTrue();
    }

    @Test
    @DisplayName("lists the events of a stack and selects the one that is chosen")
    void stack(FxRobot robot) throws TimeoutException {
        var badge = mark("triplet").badge().orElseThrow();
        robot.clickOn(screen(badge.x() + badge.width() / 2, badge.middle()));
        await(() -> robot.lookup("The title of triplet  ·  3 June 2022").tryQuery().isPresent());
        robot.clickOn("The title of triplet  ·  3 June 2022");
        await(() -> state().selection().equals(Optional.of(Ref.event("triplet"))));
    }

    @Test
    @DisplayName("plays from Space until the next key, and stops there")
    void play(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.SPACE);
        await(() -> state().cursor().isAfter(START));
        robot.type(KeyCode.SPACE);
        assertThat(view.clock().playingProperty().get()).isFalse();
        var stopped = state().cursor();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(state().cursor()).isEqualTo(stopped);
    }

    @Test
    @DisplayName("starts and stops with its button, and stops when something else moves the cursor")
    void playButton(FxRobot robot) throws TimeoutException {
        robot.clickOn("#timeline-play");
        await(() -> state().cursor().isAfter(START));
        robot.clickOn("#timeline-play");
        assertThat(view.clock().playingProperty().get()).isFalse();
        robot.clickOn("#timeline-play");
        assertThat(view.clock().playingProperty().get()).isTrue();
        robot.interact(() -> store.send(new Action.MoveCursor(START)));
        assertThat(view.clock().playingProperty().get()).isFalse();
    }

    @Test
    @DisplayName("stops at the end of the data and says so")
    void end(FxRobot robot) {
        robot.interact(() -> {
            view.clock().play();
            view.clock().advance(1_000);
        });
        assertThat(view.clock().playingProperty().get()).isFalse();
        assertThat(state().cursor()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(robot.lookup("#timeline-notice").queryLabeled().getText()).isEqualTo("The data end here: 29 February 2024.");
    }

    /// The headless robot knows no place for its wheel, so the event goes to the view itself.
    private void wheel(FxRobot robot, double x, int notches) {
        var at = screen(x, 60);
        robot.interact(() -> view.fireEvent(new ScrollEvent(ScrollEvent.SCROLL, x, 60, at.getX(), at.getY(), false, false, false, false, false, false, 0, 40.0 * notches, 0, 40.0 * notches,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
    }

    private EventMark mark(String event) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> view.timelineLayout().markOf(event).orElseThrow());
    }

    private ViewState state() {
        WaitForAsyncUtils.waitForFxEvents();
        return store.state();
    }

    private Point2D screen(EventMark mark) {
        return screen(mark.item().x(), mark.box().middle());
    }

    private Point2D screen(double x, double y) {
        return view.localToScreen(x, y);
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    }
}
