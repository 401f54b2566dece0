package org.multivector.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.multivector.atlas.Atlas;
import org.multivector.graphics.Appearance;
import org.multivector.graphics.Colour;
import org.multivector.graphics.Palette;
import org.multivector.pack.CorePack;
import org.multivector.pack.Refusal;
import org.multivector.state.Action;
import org.multivector.state.Look;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.text.Language;
import org.multivector.text.Messages;
import org.multivector.ui.fx.Fonts;
import org.multivector.ui.fx.Themes;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("The caption of every scene of the core pack")
class CaptionTest {

    private static Atlas atlas;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        Fonts.load();
        atlas = core();
    }

    private static Atlas core() throws Refusal {
        return CorePack.open().atlas().orElseThrow();
    }

    /// Runs on the JavaFX thread and lets failures through.
    private static void onFx(Runnable check) throws Exception {
        WaitForAsyncUtils.asyncFx(check).get(60, TimeUnit.SECONDS);
    }

    private static void everyScene(int width, int height, Appearance appearance, int captionSteps, BiConsumer<String, AudienceView> check) {
        var store = new Store(ViewState.of(atlas, Look.STANDARD.with(appearance)));
        var themes = new Themes();
        var view = new AudienceView(store, Messages.in(Language.EN), themes, new Region(), new Region());
        view.changeCaptionSize(captionSteps);
        var scene = new Scene(view, width, height);
        themes.apply(scene.getStylesheets(), appearance);
        for (var lesson : atlas.contents().lessons()) {
            store.send(new Action.StartLesson(lesson.id()));
            for (int i = 0; i < lesson.scenes().size(); i++) {
                store.send(new Action.GoToScene(i));
                view.applyCss();
                view.layout();
                check.accept(lesson.id() + " scene " + (i + 1) + " at " + width + "x" + height, view);
            }
        }
    }

    private static List<Label> lines(AudienceView view) {
        return card(view).lookupAll(".label").stream().map(Label.class::cast).filter(Node::isVisible).toList();
    }

    private static Node card(AudienceView view) {
        return view.lookup(".audience-card");
    }

    private static double captionSize(AudienceView view) {
        return ((Label) view.lookup(".audience-caption")).getFont().getSize();
    }

    private static void fits(String what, AudienceView view) {
        var card = card(view).localToScene(card(view).getLayoutBounds());
        assertThat(card.getMinY()).as("top of the card, " + what).isNotNegative();
        assertThat(card.getMaxY()).as("foot of the card, " + what).isLessThanOrEqualTo(view.getHeight() * 0.855);
        assertThat(card.getMaxX()).as("side of the card, " + what).isLessThan(view.getWidth());
        assertThat(lines(view)).as("lines, " + what).hasSizeGreaterThanOrEqualTo(3);
        var feet = new ArrayList<Double>();
        for (var label : lines(view)) {
            var text = (Text) label.lookup(".text");
            assertThat(text.getText()).as("words shown, " + what).isEqualTo(label.getText());
            var bounds = text.localToScene(text.getLayoutBounds());
            assertThat(card.contains(bounds)).as(what + ": \"" + label.getText() + "\" " + bounds + " inside " + card).isTrue();
            assertThat(feet).as(what + ": lines above \"" + label.getText() + "\"").allMatch(foot -> foot <= bounds.getMinY() + 1);
            feet.add(bounds.getMaxY());
        }
    }

    @ParameterizedTest(name = "is whole and inside its card at {0} x {1}")
    @CsvSource({"1280, 720", "1920, 1080", "1000, 1000", "1024, 768", "3840, 2160"})
    void whole(int width, int height) throws Exception {
        onFx(() -> everyScene(width, height, Appearance.LIGHT, 0, CaptionTest::fits));
    }

    @ParameterizedTest(name = "is whole and inside its card at {0} x {1} when enlarged as far as it goes")
    @CsvSource({"1280, 720", "1920, 1080"})
    void enlarged(int width, int height) throws Exception {
        onFx(() -> everyScene(width, height, Appearance.PROJECTOR, 20, CaptionTest::fits));
    }

    @ParameterizedTest(name = "is set in at least {2} px at {0} x {1}")
    @CsvSource({"1920, 1080, 28", "1280, 720, 18.6", "3840, 2160, 56"})
    void typeSize(int width, int height, double least) throws Exception {
        onFx(() -> everyScene(width, height, Appearance.LIGHT, 0, (what, view) -> assertThat(captionSize(view)).as(what).isGreaterThanOrEqualTo(least)));
    }

    @Test
    @DisplayName("is set in Inter and not in a font of the machine")
    void font() throws Exception {
        onFx(() -> everyScene(1920, 1080, Appearance.LIGHT, 0,
                (what, view) -> assertThat(lines(view)).allSatisfy(label -> assertThat(label.getFont().getFamily()).as(what).isEqualTo(Fonts.FAMILY))));
    }

    @ParameterizedTest(name = "stands out by 7:1 whatever lies under its card ({0})")
    @EnumSource(Appearance.class)
    void contrast(Appearance appearance) throws Exception {
        var palette = Palette.of(appearance);
        onFx(() -> everyScene(1280, 720, appearance, 0, (what, view) -> Stream.of(".audience-title", ".audience-caption", ".audience-question").forEach(style -> {
            var label = (Label) view.lookup(style);
            assertThat(label.getTextFill().toString()).as(what + " " + style).isEqualTo("0x%06xff".formatted(palette.colour("ink").argb() & 0xffffff));
        })));
        for (var under : List.of("#000000", "#ffffff")) {
            assertThat(palette.colour("ink").contrast(over(palette.colour("surface-overlay"), Colour.parse(under)))).as("over " + under).isGreaterThanOrEqualTo(7);
        }
    }

    private static Colour over(Colour top, Colour under) {
        double share = top.alpha() / 255.0;
        int red = (int) Math.round(top.red() * share + under.red() * (1 - share));
        int green = (int) Math.round(top.green() * share + under.green() * (1 - share));
        int blue = (int) Math.round(top.blue() * share + under.blue() * (1 - share));
        return new Colour(0xff000000 | red << 16 | green << 8 | blue);
    }
}
