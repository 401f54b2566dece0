package org.multivector.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The time of a lesson")
class LessonTimerTest {

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final LessonTimer timer = new LessonTimer(new InstantSource() {
        @Override
        public Instant instant() {
            return now;
        }
    });

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    @DisplayName("stands at nothing until the lesson starts")
    void before() {
        pass(Duration.ofMinutes(3));
        assertThat(timer.text()).isEqualTo("0:00");
        assertThat(timer.running()).isFalse();
    }

    @Test
    @DisplayName("reads minutes and seconds, and hours from the first hour on")
    void text() {
        timer.restart();
        pass(Duration.ofSeconds(249));
        assertThat(timer.text()).isEqualTo("4:09");
        pass(Duration.ofHours(1));
        assertThat(timer.text()).isEqualTo("1:04:09");
    }

    @Test
    @DisplayName("leaves out pauses")
    void pause() {
        timer.restart();
        pass(Duration.ofMinutes(2));
        timer.toggle();
        pass(Duration.ofMinutes(10));
        assertThat(timer.elapsed()).isEqualTo(Duration.ofMinutes(2));
        timer.toggle();
        pass(Duration.ofMinutes(1));
        assertThat(timer.elapsed()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    @DisplayName("set to nothing goes on if it ran, and stays paused if it was paused")
    void reset() {
        timer.restart();
        pass(Duration.ofMinutes(2));
        timer.reset();
        pass(Duration.ofSeconds(5));
        assertThat(timer.text()).isEqualTo("0:05");
        timer.toggle();
        timer.reset();
        pass(Duration.ofSeconds(5));
        assertThat(timer.text()).isEqualTo("0:00");
    }
}
