package org.multivector.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.multivector.atlas.Ref;
import org.multivector.atlas.Route;
import org.multivector.geo.Camera;
import org.multivector.geo.LonLat;
import org.multivector.graphics.Appearance;
import org.multivector.text.Language;
import org.multivector.time.Span;

@DisplayName("An action")
class ReducerTest {

    private static final ViewState STATE = ViewState.of(LessonAtlas.atlas(), Look.STANDARD).at(LocalDate.of(2015, 1, 1))
            .showing(new Span(LocalDate.of(2010, 1, 1), LocalDate.of(2020, 1, 1)));

    private static ViewState after(Action... actions) {
        var now = STATE;
        for (var action : actions) {
            now = Reducer.apply(now, action);
        }
        return now;
    }

    @Test
    @DisplayName("that opens an atlas keeps the look and nothing else")
    void openAtlas() {
        var dark = after(new Action.SetAppearance(Appearance.DARK), new Action.Select(Ref.event("treaty")));
        assertThat(Reducer.apply(dark, new Action.OpenAtlas(LessonAtlas.empty()))).isEqualTo(ViewState.of(LessonAtlas.empty(), dark.look()));
    }

    @Test
    @DisplayName("that selects an event moves the cursor to its first day")
    void selectEvent() {
        var state = after(new Action.Select(Ref.event("summit")));
        assertThat(state.selection()).contains(Ref.event("summit"));
        assertThat(state.cursor()).isEqualTo("2020-06-01");
        assertThat(state.range().contains(state.cursor())).isTrue();
        assertThat(state.range().days()).isEqualTo(STATE.range().days());
    }

    @Test
    @DisplayName("that selects what lies elsewhere moves the camera to it")
    void selectElsewhere() {
        var far = STATE.lookingAt(new Camera(new LonLat(20, 60), 1_000_000));
        assertThat(Reducer.apply(far, new Action.Select(Ref.event("summit"))).camera().centre()).isEqualTo(new LonLat(76.9, 43.2));
        assertThat(Reducer.apply(far, new Action.Select(Ref.place("aktau"))).camera().centre()).isEqualTo(new LonLat(51.2, 43.7));
    }

    @Test
    @DisplayName("that selects what is well in view leaves the camera where it is")
    void selectInView() {
        assertThat(after(new Action.Select(Ref.event("summit"))).camera()).isEqualTo(STATE.camera());
    }

    @Test
    @DisplayName("that selects an event holding at the cursor leaves the cursor where it is")
    void selectHolding() {
        var state = Reducer.apply(STATE.at(LocalDate.of(2020, 6, 20)), new Action.Select(Ref.event("summit")));
        assertThat(state.cursor()).isEqualTo("2020-06-20");
    }

    @Test
    @DisplayName("that selects a place leaves the cursor")
    void selectPlace() {
        var state = after(new Action.Select(Ref.place("aktau")));
        assertThat(state.cursor()).isEqualTo(STATE.cursor());
    }

    @Test
    @DisplayName("that selects what the atlas does not have changes nothing")
    void selectNothing() {
        assertThat(after(new Action.Select(Ref.event("nothing")))).isSameAs(STATE);
    }

    @Test
    @DisplayName("that clears the selection leaves cursor and camera")
    void clearSelection() {
        var selected = after(new Action.Select(Ref.place("aktau")));
        assertThat(Reducer.apply(selected, new Action.ClearSelection())).isEqualTo(selected.selecting(Optional.empty()));
    }

    @Test
    @DisplayName("that moves the cursor takes the range along only when the cursor would leave it")
    void moveCursor() {
        assertThat(after(new Action.MoveCursor(LocalDate.of(2016, 1, 1))).range()).isEqualTo(STATE.range());
        var later = after(new Action.MoveCursor(LocalDate.of(2024, 1, 1)));
        assertThat(later.cursor()).isEqualTo("2024-01-01");
        assertThat(later.range().contains(later.cursor())).isTrue();
        assertThat(later.range().days()).isEqualTo(STATE.range().days());
        var earlier = after(new Action.MoveCursor(LocalDate.of(2001, 1, 1)));
        assertThat(earlier.range().contains(earlier.cursor())).isTrue();
    }

    @Test
    @DisplayName("that shows a range or looks somewhere changes only that")
    void rangeAndCamera() {
        var range = Span.ofYear(2012);
        assertThat(after(new Action.ShowRange(range))).isEqualTo(STATE.showing(range));
        var camera = new Camera(new LonLat(50, 40), 700_000);
        assertThat(after(new Action.LookAt(camera))).isEqualTo(STATE.lookingAt(camera));
    }

    @Test
    @DisplayName("that toggles routes, planned ones, organisations, actors or themes undoes itself the second time")
    void toggles() {
        for (var toggle : new Action[] {new Action.ToggleRoutes(Route.Type.RAIL), new Action.TogglePlanned(), new Action.ToggleOrganisation("sco"),
            new Action.ToggleActor("kaz"), new Action.ToggleTheme("diplomacy")}) {
            assertThat(after(toggle)).as(toggle.toString()).isNotEqualTo(STATE);
            assertThat(after(toggle, toggle)).as(toggle + " twice").isEqualTo(STATE);
        }
        assertThat(after(new Action.ToggleRoutes(Route.Type.RAIL)).layers().shows(Route.Type.RAIL)).isFalse();
        assertThat(after(new Action.TogglePlanned()).layers().planned()).isTrue();
    }

    @Test
    @DisplayName("that clears the filter keeps the reading")
    void clearFilter() {
        var state = after(new Action.ToggleActor("kaz"), new Action.ReadBy(Optional.of("first-reading")), new Action.ClearFilter());
        assertThat(state.filter()).isEqualTo(Filter.NONE.readBy(Optional.of("first-reading")));
    }

    @Test
    @DisplayName("that shades countries sets the measure and takes it away")
    void shade() {
        assertThat(after(new Action.ShadeBy(Optional.of("gdp"))).layers().shade()).contains("gdp");
        assertThat(after(new Action.ShadeBy(Optional.of("gdp")), new Action.ShadeBy(Optional.empty()))).isEqualTo(STATE);
    }

    @Test
    @DisplayName("that sets appearance, language or motion changes the look alone")
    void look() {
        var state = after(new Action.SetAppearance(Appearance.PROJECTOR), new Action.SetLanguage(Language.ZH), new Action.ReduceMotion(true));
        assertThat(state).isEqualTo(STATE.with(new Look(Appearance.PROJECTOR, Language.ZH, true)));
    }
}
