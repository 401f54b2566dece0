package org.multivector.map.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Ref;
import org.multivector.atlas.Route.Mode;
import org.multivector.atlas.Route.Status;
import org.multivector.atlas.Route.Type;
import org.multivector.graphics.RecordingGraphics.Stroked;
import org.multivector.graphics.RecordingGraphics.Words;
import org.multivector.graphics.Stroke;
import org.multivector.pack.CorePack;
import org.multivector.pack.Refusal;
import org.multivector.state.Layers;
import org.multivector.state.ViewState;

@DisplayName("Routes on the map")
class RouteLayerTest {

    private static Atlas core;

    private final MapLayer layer = Scenes.layer("routes");

    @BeforeAll
    static void read() throws Refusal {
        core = CorePack.open().atlas().orElseThrow();
    }

    /// The strokes of the line itself, the lowest first; heads of arrows are closed.
    private List<Stroke> strokes(ViewState view) {
        return Scenes.drawn(layer, Scenes.of(view)).marks(Stroked.class).stream().filter(mark -> !mark.outline().closed()).map(Stroked::stroke).toList();
    }

    private List<Stroke> strokes(Type type, Mode mode, Status status, boolean planned) {
        var view = Scenes.view(Scenes.atlas(Scenes.route(type, mode, status, false)), "2023-05-19");
        return strokes(planned ? view.with(planned()) : view);
    }

    private static Layers planned() {
        return new Layers(Set.of(), true, Set.of(), Optional.empty());
    }

    @Test
    @DisplayName("tell their kind by pattern: oil solid, gas double, rail with ties, ferries dotted")
    void kinds() {
        var oil = strokes(Type.OIL_PIPELINE, Mode.PIPELINE, Status.OPERATING, false);
        var gas = strokes(Type.GAS_PIPELINE, Mode.PIPELINE, Status.OPERATING, false);
        var rail = strokes(Type.RAIL, Mode.RAIL, Status.OPERATING, false);
        var ferry = strokes(Type.FERRY, Mode.FERRY, Status.OPERATING, false);
        assertThat(oil).hasSize(2).allMatch(stroke -> stroke.dashes().isEmpty());
        assertThat(gas).hasSize(3).allMatch(stroke -> stroke.dashes().isEmpty());
        assertThat(gas.getLast().width()).isLessThan(gas.get(1).width());
        assertThat(rail).hasSize(3);
        assertThat(rail.getLast().dashes()).isNotEmpty();
        assertThat(ferry).singleElement().matches(stroke -> stroke.round() && stroke.dashes().getFirst() < 1);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Status.class)
    @DisplayName("tell their status by pattern; what is only planned is shown on demand, what was cancelled never")
    void status(Status status) {
        var asked = strokes(Type.OIL_PIPELINE, Mode.PIPELINE, status, true);
        var unasked = strokes(Type.OIL_PIPELINE, Mode.PIPELINE, status, false);
        switch (status) {
            case CANCELLED -> assertThat(asked).isEmpty();
            case PROPOSED, CONSTRUCTION -> {
                assertThat(unasked).isEmpty();
                assertThat(asked).singleElement().matches(stroke -> !stroke.dashes().isEmpty());
            }
            case SUSPENDED -> assertThat(unasked).singleElement().matches(stroke -> !stroke.dashes().isEmpty());
            case OPERATING -> assertThat(unasked).isEqualTo(asked).allMatch(stroke -> stroke.dashes().isEmpty());
        }
    }

    @Test
    @DisplayName("are broken where the line is only schematic")
    void schematic() {
        var atlas = Scenes.atlas(Scenes.route(Type.GAS_PIPELINE, Mode.PIPELINE, Status.OPERATING, true));
        assertThat(strokes(Scenes.view(atlas, "2023-05-19"))).allMatch(stroke -> !stroke.dashes().isEmpty());
        assertThat(Scenes.drawn(Scenes.layer("labels"), Scenes.of(Scenes.view(atlas, "2023-05-19"))).words()).containsExactly("The line (schematic)");
    }

    @Test
    @DisplayName("are not drawn before their first known status, nor when their type is hidden")
    void hidden() {
        var view = Scenes.view(Scenes.atlas(Scenes.route(Type.RAIL, Mode.RAIL, Status.OPERATING, false)), "1999-12-31");
        assertThat(strokes(view)).isEmpty();
        assertThat(strokes(view.at(view.cursor().plusDays(1)))).isNotEmpty();
        assertThat(strokes(view.at(view.cursor().plusDays(1)).with(new Layers(Set.of(Type.RAIL), true, Set.of(), Optional.empty())))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-03-21, false", "2022-03-22, true", "2022-04-23, true", "2022-04-24, false"})
    @DisplayName("carry a cut while an interruption covers the cursor: the Caspian pipeline in March and April 2022")
    void cut(String day, boolean isCut) {
        var words = Scenes.drawn(Scenes.layer("labels"), Scenes.of(Scenes.near(Scenes.view(core, day), 42, 45.5, 1500))).words();
        assertThat(words.contains("22 March–23 April 2022")).isEqualTo(isCut);
    }

    @Test
    @DisplayName("do not stay cut for ever where nobody gave the end of an interruption")
    void unknownEnd() {
        var view = Scenes.near(Scenes.view(core, "2022-09-01"), 42, 45.5, 1500);
        assertThat(cuts(view)).isOne();
        assertThat(cuts(view.at(view.cursor().plusMonths(2)))).isZero();
    }

    private static int cuts(ViewState view) {
        var cut = Scenes.PALETTE.colour("map-cut");
        return (int) Scenes.drawn(Scenes.layer("labels"), Scenes.of(view)).marks(Words.class).stream().filter(words -> words.style().colour().equals(cut)).count();
    }

    @Test
    @DisplayName("step back behind the selected one")
    void selected() {
        var plain = Scenes.drawn(layer, Scenes.of(Scenes.view(core, "2023-05-19"))).marks(Stroked.class);
        var chosen = Scenes.drawn(layer, Scenes.of(Scenes.view(core, "2023-05-19").selecting(Optional.of(Ref.route("cpc"))))).marks(Stroked.class);
        var rail = Scenes.PALETTE.colour("route-rail");
        assertThat(plain).anyMatch(mark -> mark.stroke().colour().equals(rail));
        assertThat(chosen).noneMatch(mark -> mark.stroke().colour().equals(rail)).anyMatch(mark -> mark.stroke().colour().equals(Scenes.PALETTE.colour("route-oil")));
    }

    @Test
    @DisplayName("are as wide as the square root of what went through in the year, one width where that is not known")
    void widths() {
        var world = Scenes.of(Scenes.view(core, "2019-06-01")).world();
        assertThat(RouteStyle.width(world.route("cpc").orElseThrow())).isGreaterThan(RouteStyle.width(world.route("atasu-alashankou").orElseThrow()));
        assertThat(RouteStyle.width(world.route("uas").orElseThrow())).isEqualTo(RouteStyle.width(world.route("bbs").orElseThrow()));
    }

    @Test
    @DisplayName("can be pointed at along the line that is drawn")
    void pointed() {
        var scene = Scenes.of(Scenes.view(Scenes.atlas(Scenes.route(Type.RAIL, Mode.RAIL, Status.OPERATING, false)), "2023-05-19"));
        var drawn = Scenes.drawn(layer, scene).marks(Stroked.class).getLast().outline();
        assertThat(((Targets) layer).targets(scene)).singleElement().matches(target -> target.ref().equals(Ref.route("line")))
                .matches(target -> Arrays.equals(target.line().orElseThrow().xy(), drawn.xy()));
    }

    @Test
    @DisplayName("are drawn only as far as the window reaches when seen from near")
    void near() {
        var view = Scenes.near(Scenes.view(Scenes.atlas(Scenes.route(Type.RAIL, Mode.RAIL, Status.OPERATING, false)), "2023-05-19"), 62, 48.5, 100);
        var longest = Scenes.drawn(layer, Scenes.of(view)).marks(Stroked.class).stream().mapToDouble(mark -> extent(mark.outline().xy())).max().orElseThrow();
        assertThat(longest * Scenes.of(view).viewport().scale()).isBetween(1280.0, 20_000.0);
    }

    private static double extent(double[] xy) {
        return Math.hypot(xy[xy.length - 2] - xy[0], xy[xy.length - 1] - xy[1]);
    }
}
