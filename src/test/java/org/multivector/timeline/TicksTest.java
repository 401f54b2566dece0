package org.multivector.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.time.Span;

@DisplayName("The ticks of an axis")
class TicksTest {

    private static final ToDoubleFunction<String> WIDTH = words -> words.length() * 7.5;

    @ParameterizedTest(name = "{0} days count {1}")
    @CsvSource({"14600,FIVE_YEARS", "2200,QUARTER", "5000,YEAR", "500,MONTH", "90,WEEK", "14,DAY"})
    @DisplayName("are as fine as labels have room on 1,200 pixels")
    void units(int days, TickUnit unit) {
        assertThat(ticks(LocalDate.of(2020, 2, 3), days, 1_200).unit()).isEqualTo(unit);
    }

    @Test
    @DisplayName("never overlap in their labels, stay inside and name the right day, in 2,000 random views")
    void labels() {
        var random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            var from = LocalDate.of(1985, 1, 1).plusDays(random.nextInt(16_000));
            int days = 7 + (int) Math.pow(10, random.nextDouble() * 3.3);
            var ticks = ticks(from, days, 300 + random.nextInt(2_000));
            for (int j = 1; j < ticks.labels().size(); j++) {
                assertThat(ticks.labels().get(j).x()).isGreaterThanOrEqualTo(ticks.labels().get(j - 1).right() + Ticks.GAP);
            }
            assertThat(ticks.labels()).isNotEmpty().allSatisfy(label -> assertThat(label.x()).isGreaterThanOrEqualTo(100));
        }
    }

    @Test
    @DisplayName("stand at calendar units, also in leap years")
    void calendar() {
        var day = LocalDate.of(2019, 11, 5);
        assertThat(TickUnit.DAY.next(LocalDate.of(2020, 2, 28))).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(TickUnit.DAY.next(LocalDate.of(2023, 2, 28))).isEqualTo(LocalDate.of(2023, 3, 1));
        assertThat(TickUnit.MONTH.step(LocalDate.of(2024, 3, 31), -1)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(TickUnit.YEAR.next(LocalDate.of(2020, 1, 1))).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(TickUnit.WEEK.floor(day).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(TickUnit.QUARTER.floor(day)).isEqualTo(LocalDate.of(2019, 10, 1));
        assertThat(TickUnit.DECADE.floor(day)).isEqualTo(LocalDate.of(2010, 1, 1));
    }

    @Test
    @DisplayName("are evenly spaced at the first of January through leap years")
    void years() {
        var ticks = ticks(LocalDate.of(2015, 6, 1), 4_000, 1_200);
        assertThat(ticks.labels()).extracting(Ticks.Label::words).containsSequence("2016", "2017", "2018", "2019", "2020", "2021");
        assertThat(ticks.lines()).filteredOn(Ticks.Line::major).allSatisfy(line -> assertThat(line.day().getDayOfYear()).isEqualTo(1));
    }

    @Test
    @DisplayName("say which month and year it is when only days are in sight")
    void context() {
        assertThat(ticks(LocalDate.of(2023, 5, 11), 14, 1_200).labels().getFirst().words()).isEqualTo("May 2023");
    }

    private static Ticks ticks(LocalDate from, int days, int width) {
        return Ticks.of(TimeScale.of(new Span(from, from.plusDays(days)), 100, width), Locale.ENGLISH, WIDTH);
    }
}
