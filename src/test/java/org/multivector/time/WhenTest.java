package org.multivector.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A when")
class WhenTest {

    @Test
    @DisplayName("with an open or an unknown end has no limit there")
    void limits() {
        assertThat(Edtf.parse("1991-12-16/..").span().openEnd()).isTrue();
        assertThat(Edtf.parse("1991-12-16/").span().openEnd()).isTrue();
        assertThat(Edtf.parse("../1997-12-09").span().openStart()).isTrue();
        assertThat(Edtf.parse("/1997-12-09").span().openStart()).isTrue();
        assertThat(Edtf.parse("../1997-12-09").span().last()).isEqualTo(LocalDate.of(1997, 12, 9));
    }

    @Test
    @DisplayName("tells an open end from one that is not known")
    void edges() {
        assertThat(Edtf.parse("1991/..").end()).isEqualTo(new When.Open());
        assertThat(Edtf.parse("1991/").end()).isEqualTo(new When.Unknown());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2022-01-05, false", "2022-01, true", "2022, true", "2022-01-05~, true", "2022-01-05?, true", "2022-01-05/.., false", "2022-01-05/, true", "2022-01-05/2022-02, true"})
    @DisplayName("is fuzzy when any part is vague, coarse or unknown")
    void fuzzy(String text, boolean fuzzy) {
        assertThat(Edtf.parse(text).fuzzy()).isEqualTo(fuzzy);
    }

    @ParameterizedTest(name = "{0} stands at {1}")
    @CsvSource({"2022-01-05, 2022-01-05", "2022, 2022-01-01", "../1997-12-09, 1997-12-09", "../1997, 1997-12-31", "/2020-02, 2020-02-29", "2015/2019, 2015-01-01"})
    @DisplayName("stands on an axis at its first known day, else at its last")
    void anchor(String text, LocalDate day) {
        assertThat(Edtf.parse(text).anchor()).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0} is known to the {1}")
    @CsvSource({"2022-01-05, DAY", "2022-01, MONTH", "2022-33, QUARTER", "2022-24, SEASON", "2022, YEAR", "../1997-12, MONTH", "1999/2001-05-05, YEAR"})
    @DisplayName("is as precise as its start, or its end where there is no start")
    void precision(String text, Precision precision) {
        assertThat(Edtf.parse(text).precision()).isEqualTo(precision);
    }

    @Test
    @DisplayName("of one date is single, also when written as an interval")
    void single() {
        assertThat(Edtf.parse("2022").single()).isTrue();
        assertThat(Edtf.parse("2022/2022")).isEqualTo(Edtf.parse("2022")).hasToString("2022");
        assertThat(Edtf.parse("2022/2023").single()).isFalse();
    }
}
