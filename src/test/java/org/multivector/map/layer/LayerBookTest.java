package org.multivector.map.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.atlas.Ref;
import org.multivector.graphics.RecordingGraphics;
import org.multivector.map.basemap.Labels;
import org.multivector.pack.CorePack;
import org.multivector.pack.Refusal;

@DisplayName("Every layer of the book")
class LayerBookTest {

    static List<String> ids() {
        return Scenes.book(Labels.NONE).layers().stream().map(MapLayer::id).toList();
    }

    @Test
    @DisplayName("has a name of its own")
    void unique() {
        assertThat(ids()).doesNotHaveDuplicates().containsExactly("routes", "places", "labels", "events", "furniture");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    @DisplayName("draws nothing of an atlas without items; only the furniture still tells scale and makers")
    void nothing(String id) {
        var marks = Scenes.drawn(Scenes.layer(id), Scenes.of(Scenes.view(Scenes.atlas(), "2023-05-19"))).marks();
        assertThat(marks.isEmpty()).isEqualTo(!id.equals("furniture"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    @DisplayName("makes the same marks of the same scene, whatever it drew before")
    void same(String id) throws Refusal {
        var core = CorePack.open().atlas().orElseThrow();
        var scene = Scenes.of(Scenes.view(core, "2023-05-19").selecting(Optional.of(Ref.event("xian-summit-2023"))));
        var used = Scenes.layer(id);
        Scenes.drawn(used, Scenes.of(Scenes.near(Scenes.view(core, "2019-06-01"), 50, 43, 900)));
        assertThat(text(Scenes.drawn(used, scene))).isEqualTo(text(Scenes.drawn(Scenes.layer(id), scene)));
    }

    @Test
    @DisplayName("names countries and waters in the language of the view")
    void names() throws IOException, Refusal {
        var labels = Scenes.book(Labels.read()).layers().get(2);
        var scene = Scenes.of(Scenes.view(CorePack.open().atlas().orElseThrow(), "2023-05-19"));
        assertThat(Scenes.drawn(labels, scene).words()).contains("KAZAKHSTAN", "UZBEKISTAN", "CHINA", "RUSSIA", "Caspian Sea");
    }

    /// Outlines compare by identity, so only what is not an outline is compared, and how many strokes there are.
    private static List<String> text(RecordingGraphics graphics) {
        return graphics.marks().stream().map(mark -> switch (mark) {
            case RecordingGraphics.Stroked stroked -> "stroke " + stroked.outline().points() + stroked.stroke();
            case RecordingGraphics.Filled filled -> "fill " + Arrays.toString(filled.outline().xy()) + filled.colour();
            case RecordingGraphics.Hatched hatched -> "hatch " + hatched.stroke();
            default -> mark.toString();
        }).toList();
    }
}
