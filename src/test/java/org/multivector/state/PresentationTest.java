package org.multivector.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.multivector.atlas.Ref;
import org.multivector.atlas.Route;
import org.multivector.geo.Camera;
import org.multivector.geo.LonLat;
import org.multivector.graphics.Appearance;
import org.multivector.text.Language;
import org.multivector.time.Span;

@DisplayName("A lesson")
class PresentationTest {

    private static final ViewState OWN = ViewState.of(LessonAtlas.atlas(), Look.STANDARD);

    private static ViewState after(ViewState state, Action... actions) {
        var now = state;
        for (var action : actions) {
            now = Reducer.apply(now, action);
        }
        return now;
    }

    private static ViewState started() {
        return after(OWN, new Action.StartLesson(LessonAtlas.LESSON));
    }

    private static int index(ViewState state) {
        return state.lesson().orElseThrow().index();
    }

    @Test
    @DisplayName("starts at its first scene, which sets cursor, range, camera, selection, layers and reading")
    void start() {
        var state = started();
        assertThat(index(state)).isZero();
        assertThat(state.cursor()).isEqualTo("2010-05-04");
        assertThat(state.range()).isEqualTo(new Span(LocalDate.of(2008, 5, 4), LocalDate.of(2012, 5, 4)));
        assertThat(state.camera()).isEqualTo(new Camera(new LonLat(65, 45), 1_005_000));
        assertThat(state.selection()).contains(Ref.event("treaty"));
        assertThat(state.layers().shows(Route.Type.RAIL)).isTrue();
        assertThat(state.layers().shows(Route.Type.OIL_PIPELINE)).isFalse();
        assertThat(state.layers().organisations()).containsExactly("csto");
        assertThat(state.layers().shade()).contains("gdp");
        assertThat(state.filter()).isEqualTo(Filter.NONE.readBy(Optional.of("first-reading")));
    }

    @Test
    @DisplayName("that nobody knows, or that has no scenes, does not start")
    void unknown() {
        assertThat(after(OWN, new Action.StartLesson("nobody"))).isSameAs(OWN);
        assertThat(after(OWN, new Action.StartLesson("no-scene"))).isSameAs(OWN);
    }

    @Test
    @DisplayName("steps forward and back and stops at both ends")
    void bounds() {
        var first = started();
        assertThat(after(first, new Action.PreviousScene())).isEqualTo(first);
        var last = after(first, new Action.NextScene(), new Action.NextScene());
        assertThat(index(last)).isEqualTo(2);
        assertThat(last.lesson().orElseThrow().last()).isTrue();
        assertThat(after(last, new Action.NextScene())).isEqualTo(last);
        assertThat(after(last, new Action.PreviousScene(), new Action.PreviousScene())).isEqualTo(first);
    }

    @Test
    @DisplayName("goes to a scene by number and ignores numbers that are none")
    void goTo() {
        assertThat(index(after(started(), new Action.GoToScene(2)))).isEqualTo(2);
        assertThat(after(started(), new Action.GoToScene(3))).isEqualTo(started());
        assertThat(after(started(), new Action.GoToScene(-1))).isEqualTo(started());
    }

    @Test
    @DisplayName("shows every route where the scene names no types")
    void allTypes() {
        assertThat(after(started(), new Action.NextScene()).layers().hidden()).isEqualTo(Set.of());
    }

    @Test
    @DisplayName("gives the prepared view of the scene back after looking around")
    void restore() {
        var astray = after(started(), new Action.LookAt(Camera.HOME), new Action.MoveCursor(LocalDate.of(2019, 1, 1)), new Action.Select(Ref.event("summit")),
                new Action.ToggleRoutes(Route.Type.RAIL), new Action.ToggleTheme("diplomacy"));
        assertThat(astray.lookingAround()).isTrue();
        assertThat(after(astray, new Action.BackToScene())).isEqualTo(started());
        assertThat(started().lookingAround()).isFalse();
    }

    @Test
    @DisplayName("does not take the rounding of a camera that came to rest for looking around")
    void rounding() {
        var camera = started().camera();
        var rest = new Camera(new LonLat(camera.centre().lon() + 0.001, camera.centre().lat()), camera.widthMetres() * 1.001);
        assertThat(after(started(), new Action.LookAt(rest)).lookingAround()).isFalse();
        assertThat(after(started(), new Action.LookAt(camera.zoomed(0.8))).lookingAround()).isTrue();
    }

    @Test
    @DisplayName("gives the user's own view back when it ends, but keeps the look chosen meanwhile")
    void end() {
        var ended = after(started(), new Action.NextScene(), new Action.LookAt(Camera.HOME.zoomed(0.5)), new Action.SetAppearance(Appearance.PROJECTOR),
                new Action.SetLanguage(Language.KK), new Action.EndLesson());
        assertThat(ended).isEqualTo(OWN.with(new Look(Appearance.PROJECTOR, Language.KK, false)));
    }

    @Test
    @DisplayName("started out of another one leads back to the view before both, and keeps the look")
    void another() {
        var dark = after(started(), new Action.SetAppearance(Appearance.DARK), new Action.StartLesson(LessonAtlas.OTHER_LESSON));
        assertThat(dark.look().appearance()).isEqualTo(Appearance.DARK);
        assertThat(dark.lesson().orElseThrow().lesson().id()).isEqualTo(LessonAtlas.OTHER_LESSON);
        assertThat(after(dark, new Action.EndLesson())).isEqualTo(OWN.with(dark.look()));
    }

    @Test
    @DisplayName("masks what comes after the scene until it is revealed, wherever the cursor goes")
    void mask() {
        var masked = after(started(), new Action.NextScene());
        assertThat(masked.maskedAfter()).contains(LocalDate.of(2015, 1, 1));
        assertThat(after(masked, new Action.MoveCursor(LocalDate.of(2025, 1, 1))).maskedAfter()).contains(LocalDate.of(2015, 1, 1));
        assertThat(after(masked, new Action.Reveal()).maskedAfter()).isEmpty();
        assertThat(started().maskedAfter()).isEmpty();
    }

    @Test
    @DisplayName("masks a scene again when it is left and shown once more, but not when the view is given back")
    void maskedAgain() {
        var revealed = after(started(), new Action.NextScene(), new Action.Reveal());
        assertThat(after(revealed, new Action.BackToScene()).maskedAfter()).isEmpty();
        assertThat(after(revealed, new Action.PreviousScene(), new Action.NextScene()).maskedAfter()).isPresent();
    }

    @Test
    @DisplayName("turns the screen black and back, and the next scene is seen again")
    void black() {
        var black = after(started(), new Action.ToggleBlack());
        assertThat(black.lesson().orElseThrow().black()).isTrue();
        assertThat(after(black, new Action.ToggleBlack())).isEqualTo(started());
        assertThat(after(black, new Action.NextScene()).lesson().orElseThrow().black()).isFalse();
    }

    @Test
    @DisplayName("that is not running makes its actions do nothing")
    void notRunning() {
        assertThat(after(OWN, new Action.NextScene(), new Action.PreviousScene(), new Action.GoToScene(1), new Action.Reveal(), new Action.ToggleBlack(),
                new Action.BackToScene(), new Action.EndLesson())).isEqualTo(OWN);
    }

    @Test
    @DisplayName("is suggested by the reading of the window, else it is the first one")
    void suggestion() {
        assertThat(OWN.suggestedLesson().orElseThrow().id()).isEqualTo(LessonAtlas.LESSON);
        assertThat(after(OWN, new Action.ReadBy(Optional.of("other"))).suggestedLesson().orElseThrow().id()).isEqualTo(LessonAtlas.OTHER_LESSON);
        assertThat(after(OWN, new Action.ReadBy(Optional.of("third"))).suggestedLesson().orElseThrow().id()).isEqualTo(LessonAtlas.LESSON);
        assertThat(ViewState.of(LessonAtlas.empty(), Look.STANDARD).suggestedLesson()).isEmpty();
    }
}
