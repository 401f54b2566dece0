package org.multivector.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.multivector.atlas.Atlas;
import org.multivector.graphics.Appearance;
import org.multivector.graphics.Density;
import org.multivector.graphics.Palette;
import org.multivector.graphics.RecordingGraphics;
import org.multivector.pack.CorePack;
import org.multivector.pack.Refusal;
import org.multivector.state.Look;
import org.multivector.state.ViewState;
import org.multivector.time.Span;
import org.multivector.timeline.Ticks;
import org.multivector.timeline.TimeScale;

@DisplayName("An indicator strip")
class StripLayoutTest {

    private static final Density DENSITY = Density.EXPLORER;
    private static Atlas atlas;

    @BeforeAll
    static void read() throws Refusal {
        atlas = CorePack.open().atlas().orElseThrow();
    }

    @ParameterizedTest(name = "{0} joins only dots of years that follow upon each other")
    @EnumSource(StripPreset.class)
    void gaps(StripPreset preset) {
        for (var curve : layout(preset, 2023, 1990, 2026).curves()) {
            assertThat(curve.dots()).isNotEmpty();
            assertThat(curve.links()).allSatisfy(link -> assertThat(year(link.to())).isEqualTo(year(link.from()) + 1));
        }
    }

    @Test
    @DisplayName("leaves the gap of Kazakh figures on trade with China in 2020 open")
    void knownGap() {
        var kazakh = layout(StripPreset.CHINA_TRADE, 2023, 2015, 2026).curves().stream().filter(curve -> curve.line().colour().equals("actor-kazakhstan")).findFirst().orElseThrow();
        assertThat(kazakh.dots()).noneMatch(dot -> year(dot) == 2020);
        assertThat(kazakh.links()).noneMatch(link -> year(link.from()) == 2019 || year(link.to()) == 2021);
    }

    @ParameterizedTest(name = "{0} keeps its labels apart and inside")
    @EnumSource(StripPreset.class)
    void labels(StripPreset preset) {
        for (int from = 1992; from < 2024; from++) {
            var layout = layout(preset, 2023, from, Math.min(2026, from + 6));
            for (var one : layout.labels()) {
                assertThat(one.box().right()).isLessThanOrEqualTo(layout.area().right());
                assertThat(layout.labels()).filteredOn(other -> other != one).noneMatch(other -> other.box().overlaps(one.box()));
            }
        }
    }

    @Test
    @DisplayName("puts every figure at the middle of its period")
    void middle() {
        var layout = layout(StripPreset.TRADE_SHARE, 2023, 2020, 2025);
        var dot = layout.curves().get(1).dots().stream().filter(one -> year(one) == 2023).findFirst().orElseThrow();
        assertThat(dot.x()).isCloseTo(layout.scale().x(LocalDate.of(2023, 7, 2)), within(1.0));
        assertThat(dot.now()).isTrue();
    }

    @Test
    @DisplayName("says that there is no figure where the year of the cursor has none")
    void none() {
        var rows = layout(StripPreset.TRADE_SHARE, 2023, 2020, 2025).readout().rows();
        assertThat(rows).extracting(Readout.Row::name, Readout.Row::known).contains(tuple("EU-27", false), tuple("China", true));
    }

    @Test
    @DisplayName("draws estimates hollow")
    void estimates() {
        var layout = layout(StripPreset.TRADE_SHARE, 2023, 2020, 2025);
        var diary = new RecordingGraphics();
        var palette = Palette.of(Appearance.LIGHT);
        new StripPainter(diary, palette, DENSITY).paint(layout, Ticks.of(layout.scale(), Locale.ENGLISH, words -> words.length() * 8.0), 500, 110);
        long estimates = layout.curves().stream().flatMap(curve -> curve.dots().stream()).filter(dot -> dot.point().estimate()).count();
        assertThat(diary.marks(RecordingGraphics.Circle.class)).filteredOn(circle -> !circle.filled()).hasSize((int) estimates);
    }

    private static int year(StripLayout.Dot dot) {
        return dot.point().t().span().from().getYear();
    }

    private static StripLayout layout(StripPreset preset, int cursor, int from, int last) {
        var span = new Span(LocalDate.of(from, 1, 1), LocalDate.of(last + 1, 1, 1));
        var view = ViewState.of(atlas, Look.STANDARD).at(LocalDate.of(cursor, 5, 19)).showing(span);
        return StripLayout.of(view, preset, TimeScale.of(span, DENSITY.gutter(), 1_000), 110, DENSITY, RecordingGraphics::width);
    }
}
