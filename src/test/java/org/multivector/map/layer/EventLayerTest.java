package org.multivector.map.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Ref;
import org.multivector.geo.Camera;
import org.multivector.graphics.RecordingGraphics.Circle;
import org.multivector.graphics.RecordingGraphics.Icon;
import org.multivector.graphics.RecordingGraphics.Stroked;
import org.multivector.map.geometry.ProjectedAtlas;
import org.multivector.pack.CorePack;
import org.multivector.pack.Refusal;
import org.multivector.state.Action;
import org.multivector.state.Filter;
import org.multivector.state.Reducer;
import org.multivector.state.ViewState;

@DisplayName("Events on the map")
class EventLayerTest {

    private static final Ref SUMMIT = Ref.event("xian-summit-2023");
    private static Atlas core;

    @BeforeAll
    static void read() throws Refusal {
        core = CorePack.open().atlas().orElseThrow();
    }

    private static ViewState view() {
        return Scenes.view(core, "2023-05-19");
    }

    private static List<EventMark> marks(ViewState view) {
        return EventMarks.of(Scenes.of(view), new ProjectedAtlas(core, Scenes.PROJECTION));
    }

    @Test
    @DisplayName("are those of the half year before and after the cursor")
    void window() {
        var months = view().cursor();
        assertThat(marks(view())).isNotEmpty().allMatch(mark -> {
            var span = mark.event().when().span();
            return span.from().isBefore(months.plusMonths(6)) && span.until().isAfter(months.minusMonths(6));
        });
    }

    @Test
    @DisplayName("keep the selected one on the map however far the cursor is, the uppermost of all")
    void selectedStays() {
        var far = view().at(LocalDate.of(2010, 1, 1)).selecting(Optional.of(SUMMIT));
        assertThat(marks(far).getLast()).matches(EventMark::selected).matches(mark -> mark.event().id().equals(SUMMIT.id()));
    }

    @Test
    @DisplayName("point to the edge, with the name and the direction, when the selected one lies off the map")
    void offTheMap() {
        var narrow = Scenes.near(view(), 60, 46, 3000).selecting(Optional.of(SUMMIT));
        var mark = marks(narrow).getLast();
        assertThat(OffMap.pointsOut(Scenes.of(narrow), mark)).isTrue();
        assertThat(OffMap.contains(Scenes.of(narrow), mark.x(), mark.y())).isTrue();
        assertThat(Scenes.drawn(Scenes.layer("labels"), Scenes.of(narrow)).words()).anyMatch(words -> words.endsWith("(off the map, to the east)"));
    }

    @Test
    @DisplayName("never touch each other but are counted together")
    void clusters() {
        var marks = marks(view());
        assertThat(marks).anyMatch(mark -> mark.others() > 0);
        for (var one : marks) {
            assertThat(marks).filteredOn(other -> other != one && !one.small() && !other.small())
                    .allMatch(other -> Math.hypot(other.placeX() - one.placeX(), other.placeY() - one.placeY()) >= one.radius() + other.radius() - 1);
        }
    }

    @Test
    @DisplayName("draw an arrow from the acting side in its colour for the selected one only")
    void arrow() {
        var china = Scenes.PALETTE.colour("actor-china");
        assertThat(open(view().selecting(Optional.of(SUMMIT)))).anyMatch(mark -> mark.stroke().colour().equals(china));
        assertThat(open(view())).isEmpty();
    }

    private static List<Stroked> open(ViewState view) {
        return Scenes.drawn(Scenes.layer("events"), Scenes.of(view)).marks(Stroked.class);
    }

    @Test
    @DisplayName("step back where they do not pass the filter, and are never removed")
    void filter() {
        var filtered = view().with(new Filter(Set.of("usa"), Set.of(), Optional.empty()));
        assertThat(marks(filtered)).anyMatch(mark -> !mark.lit());
        assertThat(marks(filtered).stream().mapToInt(mark -> 1 + mark.others()).sum()).isEqualTo(marks(view()).stream().mapToInt(mark -> 1 + mark.others()).sum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"heenan", "tjia-lim"})
    @DisplayName("wear a ring that says how the reading uses them")
    void reading(String reading) {
        var read = view().with(new Filter(Set.of(), Set.of(), Optional.of(reading)));
        assertThat(marks(read)).allMatch(mark -> mark.bearing().isPresent());
        assertThat(marks(view())).allMatch(mark -> mark.bearing().isEmpty());
        assertThat(rings(read)).isGreaterThan(rings(view()));
    }

    private static long rings(ViewState view) {
        return Scenes.drawn(Scenes.layer("events"), Scenes.of(view)).marks(Circle.class).stream().filter(circle -> !circle.filled()).count();
    }

    @Test
    @DisplayName("carry the icon of their first theme")
    void icons() {
        var known = core.contents().themes().stream().map(theme -> theme.icon()).toList();
        assertThat(Scenes.drawn(Scenes.layer("events"), Scenes.of(view())).marks(Icon.class)).isNotEmpty().allMatch(icon -> known.contains(icon.literal()));
    }

    @Test
    @DisplayName("leak nothing that a mask hides, in no scene of any lesson")
    void masks() {
        for (var lesson : core.contents().lessons()) {
            var state = Reducer.apply(view(), new Action.StartLesson(lesson.id()));
            for (int i = 0; i < lesson.scenes().size(); i++) {
                state = Reducer.apply(state, new Action.GoToScene(i));
                var wide = state.lookingAt(new Camera(Camera.HOME.centre(), 9_000_000));
                assertThat(marks(wide)).allMatch(mark -> wide.maskedAfter().map(day -> !mark.event().when().anchor().isAfter(day)).orElse(true));
            }
        }
    }

    @Test
    @DisplayName("can be pointed at where their marks stand")
    void pointed() {
        var targets = ((Targets) Scenes.layer("events")).targets(Scenes.of(view()));
        assertThat(targets).zipSatisfy(marks(view()), (target, mark) -> {
            assertThat(target.ref()).isEqualTo(Ref.event(mark.event().id()));
            assertThat(Math.hypot(target.x() - mark.x(), target.y() - mark.y())).isLessThan(1);
        });
    }
}
