package org.multivector.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A date in the EDTF subset")
class EdtfTest {

    @ParameterizedTest(name = "{0} is from {1} to before {2}")
    @CsvSource({
        "2022-01-05, 2022-01-05, 2022-01-06", "2024-02-29, 2024-02-29, 2024-03-01", "2000-02-29, 2000-02-29, 2000-03-01", "1999-12-31, 1999-12-31, 2000-01-01",
        "2022-01, 2022-01-01, 2022-02-01", "2024-02, 2024-02-01, 2024-03-01", "2023-02, 2023-02-01, 2023-03-01", "2022-12, 2022-12-01, 2023-01-01",
        "2022, 2022-01-01, 2023-01-01", "0001, 0001-01-01, 0002-01-01", "9999, 9999-01-01, +10000-01-01",
        "2022-21, 2022-03-01, 2022-06-01", "2022-22, 2022-06-01, 2022-09-01", "2022-23, 2022-09-01, 2022-12-01", "2022-24, 2022-12-01, 2023-03-01", "2023-24, 2023-12-01, 2024-03-01",
        "2022-33, 2022-01-01, 2022-04-01", "2022-34, 2022-04-01, 2022-07-01", "2022-35, 2022-07-01, 2022-10-01", "2022-36, 2022-10-01, 2023-01-01",
        "2010~, 2010-01-01, 2011-01-01", "2010-05?, 2010-05-01, 2010-06-01", "2010-05-07%, 2010-05-07, 2010-05-08",
        "2015/2019, 2015-01-01, 2020-01-01", "2022-03-22/2022-04-25, 2022-03-22, 2022-04-26", "2023-11/2024-02, 2023-11-01, 2024-03-01", "1999~/2010, 1999-01-01, 2011-01-01"
    })
    @DisplayName("widens to the end of its unit")
    void span(String text, LocalDate from, LocalDate until) {
        assertThat(Edtf.parse(text).span()).isEqualTo(new Span(from, until));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-05", "2022-01", "2022", "2022-21", "2022-22", "2022-23", "2022-24", "2022-33", "2022-34", "2022-35", "2022-36", "2010~", "2010?", "2010%", "2010-24~",
        "2010-36%", "1991-12-16/..", "../1997-12-09", "1992/", "/2001-06-14", "1999~/2010?", "2015/2019", "0000", "0987-06-05"})
    @DisplayName("is written as it was read")
    void roundTrip(String text) {
        assertThat(Edtf.format(Edtf.parse(text))).isEqualTo(text);
    }

    @Test
    @DisplayName("is written with the same digits whatever the language of the machine")
    void digits() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Edtf.format(Edtf.parse("2022-01-05/2022-33"))).isEqualTo("2022-01-05/2022-33");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "1900-02-29", "2022-04-31", "2022-13", "2022-00", "2022-20", "2022-25", "2022-32", "2022-37", "2022-01-00", "2022-01-32", "2022-21-05"})
    @DisplayName("that is not in the calendar is refused as such")
    void impossible(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(DateTimeException.class).hasMessageContaining("does not exist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2022 ", "18811-02-01", "202", "2022-1", "2022-1-5", "2022/01/05", "5.1.2022", "soon", "2022-01-05T12:00", "-2022", "2022~~", "2022-~05", "[2022]",
        "٢٠٢٢", "2020/2021/2022"})
    @DisplayName("in another shape is refused with advice")
    void otherShape(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020/2010", "2022-02/2022-01-31", "2022-01-05/2022-01-04"})
    @DisplayName("that ends before it starts is refused")
    void reversed(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(DateTimeException.class).hasMessageContaining("before the start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../..", "/", "../", "/.."})
    @DisplayName("without a date on either side is refused")
    void nothing(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(DateTimeException.class).hasMessageContaining("needs a date");
    }

    @Test
    @DisplayName("may end inside the unit in which it starts")
    void insideUnit() {
        assertThat(Edtf.parse("2022/2022-06").span()).isEqualTo(new Span(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 7, 1)));
    }
}
