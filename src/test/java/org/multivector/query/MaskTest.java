package org.multivector.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.atlas.Indicator;
import org.multivector.time.Edtf;
import org.multivector.timeline.SampleAtlas;

@DisplayName("A mask after 19 May 2023")
class MaskTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2023, 5, 19));

    @ParameterizedTest(name = "shows an event of {0}: {1}")
    @CsvSource({"2023-05-19,true", "2023-05-20,false", "2023-05-18/2023-05-20,true", "2023,false", "2022,true", "2023-05,false", "2022/2024,true", "2023/2024,false"})
    void events(String when, boolean shown) {
        assertThat(Mask.shows(SampleAtlas.event("one", when, "energy", 1), DAY)).isEqualTo(shown);
        assertThat(Mask.shows(SampleAtlas.event("one", when, "energy", 1), Optional.empty())).isTrue();
    }

    @ParameterizedTest(name = "shows a figure for {0}: {1}")
    @CsvSource({"2022,true", "2023,false", "2018/2022,true", "2019/2023,false"})
    void figures(String when, boolean shown) {
        assertThat(Mask.shows(new Indicator.Point(Edtf.parse(when), 1, "source", false, Optional.empty()), DAY)).isEqualTo(shown);
    }
}
