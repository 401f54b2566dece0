package org.multivector.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Dates in words")
class DateWordsTest {

    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2023-05-19            | 19 May 2023
            2023-05-18/2023-05-19 | 18–19 May 2023
            2022-06-05/2022-11-20 | 5 June–20 November 2022
            2022-12-30/2023-01-02 | 30 December 2022–2 January 2023
            2022-03/2022-05       | March–May 2022
            2022/2024             | 2022–2024
            1991/1995-04          | 1991–April 1995
            2014-03               | March 2014
            2022-23               | autumn 2022
            2022-24               | winter 2022/23
            1999-24               | winter 1999/00
            2022-34               | quarter 2 of 2022
            2023                  | 2023
            2010~                 | about 2010
            2010?                 | probably 2010
            2010%                 | probably about 2010
            2015/..               | since 2015
            ../2015-06            | until June 2015
            2015/                 | from 2015, end not known
            /2015                 | until 2015, start not known
            2010~/2012            | about 2010–2012
            """)
    void english(String edtf, String words) {
        assertThat(DateWords.english(Edtf.parse(edtf))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} in {1} reads {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2023-05-18/2023-05-19 | ru | 18–19 мая 2023
            2023-05               | ru | май 2023
            2023-05-19            | kk | 2023 ж. 19 мамыр
            2023-05-19            | zh | 2023年5月19日
            2022-23               | zh | 2022年秋
            2022-34               | kk | 2022 ж. 2-тоқсан
            2015/..               | xx | since 2015
            """)
    void otherLanguages(String edtf, String language, String words) {
        assertThat(DateWords.in(Locale.of(language), Edtf.parse(edtf))).isEqualTo(words);
    }
}
