package org.multivector.map.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Ref;
import org.multivector.graphics.RecordingGraphics;
import org.multivector.map.basemap.Labels;
import org.multivector.map.geometry.ProjectedAtlas;
import org.multivector.map.label.Box;
import org.multivector.map.label.Label;
import org.multivector.pack.CorePack;
import org.multivector.pack.Refusal;
import org.multivector.state.Layers;
import org.multivector.state.Look;
import org.multivector.state.ViewState;
import org.multivector.text.Language;

@DisplayName("Labels on the map")
class LabelLayerTest {

    private static Atlas core;
    private static LabelLayer layer;
    private static ProjectedAtlas projected;

    @BeforeAll
    static void read() throws IOException, Refusal {
        core = CorePack.open().atlas().orElseThrow();
        projected = new ProjectedAtlas(core, Scenes.PROJECTION);
        layer = (LabelLayer) Scenes.book(Labels.read()).layers().get(2);
    }

    /// Any camera, date, window, language, selection.
    private static MapScene random(Random random) {
        var look = Look.STANDARD.with(Language.values()[random.nextInt(Language.values().length)]);
        var view = ViewState.of(core, look).at(LocalDate.of(1995, 1, 1).plusDays(random.nextInt(11_000)));
        view = Scenes.near(view, 30 + random.nextDouble() * 70, 34 + random.nextDouble() * 22, 200 * Math.pow(40, random.nextDouble()));
        view = view.with(new Layers(Set.of(), random.nextBoolean(), Set.of("csto", "eaeu"), Optional.empty()));
        var events = core.contents().events();
        var routes = core.contents().routes();
        var ref = random.nextBoolean() ? Ref.event(events.get(random.nextInt(events.size())).id()) : Ref.route(routes.get(random.nextInt(routes.size())).id());
        return Scenes.of(random.nextInt(3) == 0 ? view : view.selecting(Optional.of(ref)), 700 + random.nextInt(1200), 400 + random.nextInt(700));
    }

    private static List<Box> obstacles(MapScene scene) {
        var boxes = new ArrayList<Box>();
        scene.reserved().forEach(reserved -> boxes.add(reserved.box()));
        EventMarks.of(scene, projected).forEach(mark -> boxes.add(Box.around(mark.x(), mark.y(), mark.radius())));
        ShownPlaces.of(scene, projected).forEach(dot -> boxes.add(Box.around(dot.x(), dot.y(), 2.5)));
        return boxes;
    }

    @Test
    @DisplayName("touch neither each other nor a mark nor the edge in 300 random views of the core pack")
    void clear() {
        var random = new Random(20230519);
        for (int i = 0; i < 300; i++) {
            var scene = random(random);
            var placed = layer.place(scene, new RecordingGraphics());
            var obstacles = obstacles(scene);
            for (int one = 0; one < placed.size(); one++) {
                var box = placed.get(one).box();
                assertThat(box.inside(scene.viewport().width(), scene.viewport().height())).as(placed.get(one).label().words()).isTrue();
                assertThat(obstacles.stream().noneMatch(box::overlaps)).as(placed.get(one).label().words() + " over a mark").isTrue();
                for (int other = one + 1; other < placed.size(); other++) {
                    assertThat(box.overlaps(placed.get(other).box())).as(placed.get(one).label().words() + " over " + placed.get(other).label().words()).isFalse();
                }
            }
        }
    }

    @Test
    @DisplayName("stay at the same place of the map while it is dragged, unless the edge takes them")
    void dragged() {
        var view = Scenes.view(core, "2023-05-19");
        var before = Scenes.of(view, 1640, 830);
        var after = new MapScene(before.viewport().dragged(7, -5), before.projection(), view, before.world(), before.palette());
        var there = layer.place(after, new RecordingGraphics());
        long moved = layer.place(before, new RecordingGraphics()).stream().filter(label -> inner(label, before)).filter(label -> there.stream()
                .noneMatch(other -> other.label().id().equals(label.label().id()) && Math.abs(other.spot().x() - label.spot().x() - 7) < 0.5
                        && Math.abs(other.spot().y() - label.spot().y() + 5) < 0.5)).count();
        assertThat(moved).isLessThanOrEqualTo(1);
    }

    private static boolean inner(Label.Placed label, MapScene scene) {
        return label.box().grown(40).inside(scene.viewport().width(), scene.viewport().height());
    }

    @Test
    @DisplayName("call places by the name they bore at the cursor")
    void nameAtTheCursor() {
        assertThat(words("2021-06-01")).contains("Nur-Sultan").doesNotContain("Astana");
        assertThat(words("2023-05-19")).contains("Astana").doesNotContain("Nur-Sultan");
    }

    @Test
    @DisplayName("name pump stations only from near")
    void stations() {
        assertThat(words("2023-05-19")).doesNotContain("Kropotkinskaya");
        var near = Scenes.near(Scenes.view(core, "2023-05-19"), 40.5, 45.4, 500);
        var name = core.place("kropotkin-ps").orElseThrow().nameAt(near.cursor()).in(Language.EN);
        assertThat(Scenes.drawn(layer, Scenes.of(near)).words()).contains(name);
    }

    private static List<String> words(String day) {
        return Scenes.drawn(layer, Scenes.of(Scenes.view(core, day), 1640, 830)).words();
    }
}
