package org.multivector.map.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.multivector.map.basemap.Labels;
import org.multivector.map.label.Label;
import org.multivector.pack.CorePack;
import org.multivector.state.Look;
import org.multivector.state.ViewState;
import org.multivector.text.Language;
import org.multivector.ui.fx.CanvasGraphics;
import org.multivector.ui.fx.Fonts;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("Labels in the fonts of the program")
class LabelFontsTest {

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        Fonts.load();
    }

    @Test
    @DisplayName("touch each other in no language, and their boxes hold their letters")
    void clear() throws Exception {
        var atlas = CorePack.open().atlas().orElseThrow();
        var layer = (LabelLayer) Scenes.book(Labels.read()).layers().get(2);
        WaitForAsyncUtils.asyncFx(() -> {
            var graphics = new CanvasGraphics(new Canvas(1, 1).getGraphicsContext2D());
            var random = new Random(1);
            for (int i = 0; i < 40; i++) {
                var look = Look.STANDARD.with(Language.values()[i % Language.values().length]);
                var view = ViewState.of(atlas, look).at(LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5_500)));
                var scene = Scenes.of(Scenes.near(view, 40 + random.nextDouble() * 50, 37 + random.nextDouble() * 17, 300 * Math.pow(20, random.nextDouble())));
                check(layer.place(scene, graphics));
            }
        }).get(60, TimeUnit.SECONDS);
    }

    private static void check(List<Label.Placed> placed) {
        for (int one = 0; one < placed.size(); one++) {
            var label = placed.get(one).label();
            var letters = new Text(label.words());
            letters.setFont(Fonts.of(label.words(), label.style()));
            double spacing = label.style().spacing() * (label.words().codePointCount(0, label.words().length()) - 1);
            assertThat(letters.getLayoutBounds().getWidth() + spacing).as(label.words()).isLessThan(2 * placed.get(one).box().halfWidth());
            for (int other = one + 1; other < placed.size(); other++) {
                assertThat(placed.get(one).box().overlaps(placed.get(other).box())).as(label.words() + " over " + placed.get(other).label().words()).isFalse();
            }
        }
    }
}
