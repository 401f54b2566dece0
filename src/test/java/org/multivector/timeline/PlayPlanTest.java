package org.multivector.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.multivector.atlas.Event;
import org.multivector.time.Span;
import org.multivector.timeline.PlayPlan.Pacing;

@DisplayName("A plan to play time")
class PlayPlanTest {

    private static final Span SPAN = new Span(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 1, 1));
    private static final List<Event> EVENTS = List.of(SampleAtlas.event("great", "2021-05-05", "energy", 1), SampleAtlas.event("small", "2023-05-05", "energy", 4));

    @Test
    @DisplayName("takes between 10 and 25 seconds for the whole span in every pacing, and never goes back")
    void whole() {
        for (var pacing : Pacing.values()) {
            var plan = PlayPlan.of(EVENTS, SPAN, pacing);
            assertThat(plan.length()).isBetween(10.0, 25.0);
            assertThat(plan.at(plan.length())).isEqualTo(LocalDate.of(2024, 12, 31));
            var before = plan.at(0);
            for (double seconds = 0; seconds <= plan.length(); seconds += 0.01) {
                assertThat(plan.at(seconds)).isAfterOrEqualTo(before);
                before = plan.at(seconds);
            }
        }
    }

    @Test
    @DisplayName("dwells at events, longer at the important one")
    void dwells() {
        var plan = PlayPlan.of(EVENTS, SPAN, Pacing.EVENTS);
        assertThat(secondsOn(plan, LocalDate.of(2021, 5, 5))).isGreaterThan(5 * secondsOn(plan, LocalDate.of(2023, 5, 5)));
        assertThat(secondsOn(plan, LocalDate.of(2023, 5, 5))).isGreaterThan(5 * secondsOn(plan, LocalDate.of(2023, 5, 9)));
    }

    @Test
    @DisplayName("gives every day the same time when steady")
    void steady() {
        var plan = PlayPlan.of(EVENTS, SPAN, Pacing.STEADY);
        assertThat(plan.secondsAt(LocalDate.of(2022, 7, 2))).isCloseTo(PlayPlan.WHOLE / 2, within(0.05));
    }

    @Test
    @DisplayName("shows only days of events, and the end, when stepping")
    void steps() {
        var plan = PlayPlan.of(EVENTS, SPAN, Pacing.STEPS);
        for (double seconds = 0; seconds < plan.length(); seconds += 0.01) {
            assertThat(plan.at(seconds)).isIn(LocalDate.of(2021, 5, 5), LocalDate.of(2023, 5, 5), LocalDate.of(2024, 12, 31));
        }
    }

    @Test
    @DisplayName("goes on from the day it is asked to start at")
    void resumes() {
        var plan = PlayPlan.of(EVENTS, SPAN, Pacing.EVENTS);
        var day = LocalDate.of(2022, 2, 2);
        assertThat(plan.at(plan.secondsAt(day) + 1e-9)).isEqualTo(day);
    }

    private static double secondsOn(PlayPlan plan, LocalDate day) {
        int frames = 0;
        for (double seconds = 0; seconds <= plan.length(); seconds += 0.001) {
            frames += plan.at(seconds).equals(day) ? 1 : 0;
        }
        return frames / 1000.0;
    }
}
