package org.multivector.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A span")
class SpanTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    @DisplayName("holds its first day and not the day it ends before")
    void halfOpen() {
        var span = new Span(DAY, DAY.plusDays(2));
        assertThat(span.contains(DAY)).isTrue();
        assertThat(span.contains(DAY.plusDays(1))).isTrue();
        assertThat(span.contains(DAY.plusDays(2))).isFalse();
        assertThat(span.contains(DAY.minusDays(1))).isFalse();
        assertThat(span.last()).isEqualTo(DAY.plusDays(1));
        assertThat(span.days()).isEqualTo(2);
    }

    @Test
    @DisplayName("that only touches another does not overlap it")
    void touching() {
        var first = new Span(DAY, DAY.plusDays(1));
        var second = new Span(DAY.plusDays(1), DAY.plusDays(2));
        assertThat(first.overlaps(second)).isFalse();
        assertThat(second.overlaps(first)).isFalse();
        assertThat(first.overlaps(first)).isTrue();
        assertThat(first.union(second)).isEqualTo(new Span(DAY, DAY.plusDays(2)));
    }

    @Test
    @DisplayName("is never empty or reversed")
    void reversed() {
        assertThatThrownBy(() -> new Span(DAY, DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(DAY, DAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("of a year has its days, leap years one more")
    void years() {
        assertThat(Span.ofYear(2023).days()).isEqualTo(365);
        assertThat(Span.ofYear(2024).days()).isEqualTo(366);
        assertThat(Span.ofYear(1900).days()).isEqualTo(365);
        assertThat(Span.ofYear(2000).days()).isEqualTo(366);
        assertThat(Span.ofDay(DAY)).isEqualTo(new Span(DAY, LocalDate.of(2024, 3, 1)));
    }

    @Test
    @DisplayName("of all time holds every day and is open on both sides")
    void always() {
        assertThat(Span.ALWAYS.contains(DAY)).isTrue();
        assertThat(Span.ALWAYS.openStart() && Span.ALWAYS.openEnd()).isTrue();
        assertThat(Span.ALWAYS.last()).isEqualTo(LocalDate.MAX);
    }
}
