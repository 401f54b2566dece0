package org.multivector.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.atlas.Atlas;
import org.multivector.carto.Geodesics;
import org.multivector.geo.Geodesy;
import org.multivector.graphics.Density;
import org.multivector.graphics.RecordingGraphics;
import org.multivector.pack.CorePack;
import org.multivector.pack.Refusal;
import org.multivector.state.Look;
import org.multivector.state.ViewState;
import org.multivector.timeline.Box;

@DisplayName("The vector rose")
class VectorRoseTest {

    private static final Box AREA = new Box(0, 0, 245, 268);
    private static final Geodesy GEODESY = new Geodesics();
    private static Atlas atlas;

    @BeforeAll
    static void read() throws Refusal {
        atlas = CorePack.open().atlas().orElseThrow();
    }

    @ParameterizedTest(name = "points to {0} at {1} degrees")
    @CsvSource({"rus,296", "chn,92", "tur,262", "usa,336", "kor,87"})
    @DisplayName("points along the initial bearing from Astana")
    void bearings(String partner, double degrees) {
        var spoke = spoke(2023, partner);
        assertThat(spoke.bearing()).isCloseTo(degrees, within(1.0));
        double drawn = Math.toDegrees(Math.atan2(spoke.x() - spoke.root().x(), spoke.root().y() - spoke.y()));
        assertThat((drawn + 360) % 360).isCloseTo(spoke.bearing(), within(1e-6));
    }

    @Test
    @DisplayName("gives every spoke the length of its share on one scale")
    void lengths() {
        var rose = rose(2024);
        double unit = rose.rings().getFirst().radius() / rose.rings().getFirst().percent();
        assertThat(rose.spokes()).isNotEmpty().allSatisfy(spoke -> assertThat(Math.hypot(spoke.x() - spoke.root().x(), spoke.y() - spoke.root().y()))
                .isCloseTo(spoke.share().percent() * unit, within(1e-6)));
    }

    @ParameterizedTest(name = "in {0}")
    @ValueSource(ints = {1996, 2000, 2005, 2010, 2015, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025})
    @DisplayName("keeps its labels apart and inside in every year")
    void labels(int year) {
        var spokes = rose(year).spokes();
        for (var one : spokes) {
            assertThat(one.label().x()).isGreaterThanOrEqualTo(AREA.x());
            assertThat(one.label().right()).isLessThanOrEqualTo(AREA.right());
            assertThat(one.label().width()).isPositive();
            assertThat(spokes).filteredOn(other -> other != one).noneMatch(other -> other.label().overlaps(one.label()));
        }
    }

    @Test
    @DisplayName("borrows a figure from at most three years before, and says from which")
    void borrowed() {
        var uzbekistan = spoke(2023, "uzb");
        assertThat(uzbekistan.share().borrowed()).isTrue();
        assertThat(uzbekistan.words()).endsWith("(2022)");
        assertThat(rose(2023).spokes()).noneMatch(spoke -> spoke.partner().id().equals("eu27"));
        assertThat(rose(2023).missing()).hasValueSatisfying(words -> assertThat(words).contains("EU-27").contains("2016"));
    }

    @Test
    @DisplayName("computes a share only from turnover and total of one year, and shows both")
    void computed() {
        var share = spoke(2023, "tur").share();
        assertThat(share.percent()).isCloseTo(100 * 6_000.0 / 139_188.0, within(1e-9));
        assertThat(share.formula()).isEqualTo("100 × $6.0 bn ÷ $139.2 bn");
        assertThat(share.sources()).hasSize(2);
    }

    @Test
    @DisplayName("gives the concentration with its year and its formula, and never a borrowed one unmarked")
    void concentration() {
        assertThat(rose(2015).concentration().words()).contains("2015");
        assertThat(rose(2015).concentration().formula()).isNotBlank();
        assertThat(rose(2023).concentration().words()).contains("no figure for 2023").contains("2016");
    }

    private static VectorRose.Spoke spoke(int year, String partner) {
        return rose(year).spokes().stream().filter(spoke -> spoke.partner().id().equals(partner)).findFirst().orElseThrow();
    }

    private static VectorRose rose(int year) {
        return VectorRose.of(ViewState.of(atlas, Look.STANDARD).at(LocalDate.of(year, 5, 19)), GEODESY, AREA, Density.EXPLORER, RecordingGraphics::width);
    }
}
