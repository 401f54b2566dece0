package org.multivector.map.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.multivector.atlas.Atlas;
import org.multivector.carto.Projections;
import org.multivector.geo.Camera;
import org.multivector.graphics.Appearance;
import org.multivector.graphics.Palette;
import org.multivector.map.basemap.BaseView;
import org.multivector.map.camera.Projection;
import org.multivector.map.camera.Viewport;
import org.multivector.pack.CorePack;
import org.multivector.pack.Refusal;
import org.multivector.query.World;
import org.multivector.state.Action;
import org.multivector.state.Look;
import org.multivector.state.Reducer;
import org.multivector.state.ViewState;

@DisplayName("What the base map shows of a scene")
class BaseViewsTest {

    private static final Projection ALBERS = Projections.centralAsiaAlbers();

    private static Atlas atlas;

    @BeforeAll
    static void open() throws Refusal {
        atlas = CorePack.open().atlas().orElseThrow();
    }

    @Test
    @DisplayName("is the focus of the pack, by the code of the country")
    void focus() {
        assertThat(view("2023-05-19", Set.of("csto")).focus()).isEqualTo("kaz");
    }

    @Test
    @DisplayName("hatches the members at the date: Uzbekistan was in the CSTO in 2010 and is not in 2023")
    void membersAtTheDate() {
        assertThat(hatched("2023-05-19", "csto")).containsExactly("arm", "blr", "kaz", "kgz", "rus", "tjk");
        assertThat(hatched("2010-05-19", "csto")).contains("uzb");
    }

    @Test
    @DisplayName("hatches observers farther apart than members, in the same direction")
    void observers() {
        var hatchings = view("2023-05-19", Set.of("ots")).hatchings();
        assertThat(hatchings).hasSize(2);
        assertThat(hatchings.get(1).gap()).isGreaterThan(2 * hatchings.get(0).gap());
        assertThat(hatchings.get(1).angle()).isEqualTo(hatchings.get(0).angle());
        assertThat(hatchings.get(1).countries()).contains("tkm");
    }

    @Test
    @DisplayName("gives every organisation a direction of its own that no other choice changes")
    void directions() {
        var angles = new TreeSet<Double>();
        var organisations = atlas.organisations().map(actor -> actor.id()).toList();
        organisations.forEach(organisation -> angles.add(BaseViews.angle(atlas, organisation)));
        assertThat(angles).hasSameSizeAs(organisations);
        assertThat(view("2023-05-19", Set.of("csto", "sco")).hatchings().getFirst()).isEqualTo(view("2023-05-19", Set.of("csto")).hatchings().getFirst());
    }

    @Test
    @DisplayName("hatches nothing when no organisation is chosen")
    void none() {
        assertThat(view("2023-05-19", Set.of()).hatchings()).isEmpty();
    }

    private static List<String> hatched(String date, String organisation) {
        return view(date, Set.of(organisation)).hatchings().getFirst().countries().stream().sorted().toList();
    }

    private static BaseView view(String date, Set<String> organisations) {
        var state = ViewState.of(atlas, Look.STANDARD).at(LocalDate.parse(date));
        for (var organisation : state.layers().organisations()) {
            state = Reducer.apply(state, new Action.ToggleOrganisation(organisation));
        }
        for (var organisation : organisations) {
            state = Reducer.apply(state, new Action.ToggleOrganisation(organisation));
        }
        var viewport = Viewport.of(Camera.HOME, ALBERS, 800, 600);
        return BaseViews.of(new MapScene(viewport, ALBERS, state, World.at(atlas, state.cursor()), Palette.of(Appearance.LIGHT)));
    }
}
