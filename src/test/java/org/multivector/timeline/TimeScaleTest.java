package org.multivector.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.multivector.time.Span;

@DisplayName("A time scale")
class TimeScaleTest {

    private static final Span SIX_YEARS = new Span(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 1, 1));

    @Test
    @DisplayName("finds at every pixel inside a day the day it was asked for")
    void inverse() {
        var scale = TimeScale.of(SIX_YEARS, 150, 20_000);
        for (var day = LocalDate.of(2020, 1, 1); day.isBefore(LocalDate.of(2026, 1, 1)); day = day.plusDays(1)) {
            assertThat(scale.day(scale.x(day) + 1e-6)).isEqualTo(day);
            assertThat(scale.day(scale.middle(day))).isEqualTo(day);
        }
    }

    @Test
    @DisplayName("keeps the moment under the pointer while zooming, and returns where it came from")
    void zoomToPointer() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var scale = TimeScale.of(SIX_YEARS, 150, 1_000);
            double x = 150 + random.nextDouble() * 1_000;
            double factor = 0.2 + random.nextDouble();
            var zoomed = scale.zoomed(x, factor);
            assertThat(zoomed.moment(x)).isCloseTo(scale.moment(x), within(1e-6));
            assertThat(zoomed.zoomed(x, 1 / factor).start()).isCloseTo(scale.start(), within(1e-6));
        }
    }

    @Test
    @DisplayName("stops at one week and at forty years")
    void limits() {
        var scale = TimeScale.of(SIX_YEARS, 0, 1_000);
        assertThat(scale.zoomed(500, 1e-9).days()).isEqualTo(TimeScale.NEAREST);
        assertThat(scale.zoomed(500, 1e9).days()).isEqualTo(TimeScale.FARTHEST);
    }

    @Test
    @DisplayName("pans by pixels and back")
    void pan() {
        var scale = TimeScale.of(SIX_YEARS, 0, 1_000);
        assertThat(scale.panned(37).panned(-37).start()).isCloseTo(scale.start(), within(1e-6));
        assertThat(scale.panned(100).x(LocalDate.of(2023, 1, 1))).isCloseTo(scale.x(LocalDate.of(2023, 1, 1)) + 100, within(1e-6));
    }

    @Test
    @DisplayName("gives back the span it was made of, and survives open ones")
    void spans() {
        assertThat(TimeScale.of(SIX_YEARS, 10, 777).span()).isEqualTo(SIX_YEARS);
        assertThat(TimeScale.of(Span.ALWAYS, 10, 777).days()).isEqualTo(TimeScale.FARTHEST);
        assertThat(TimeScale.of(SIX_YEARS, 10, 777).x(LocalDate.MAX)).isFinite();
    }
}
