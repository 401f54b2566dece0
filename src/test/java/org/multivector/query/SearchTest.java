package org.multivector.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.pack.CorePack;
import org.multivector.pack.Refusal;

@DisplayName("Searching the core pack")
class SearchTest {

    private static Search search;

    @BeforeAll
    static void open() throws Refusal {
        search = new Search(CorePack.open().atlas().orElseThrow());
    }

    @ParameterizedTest(name = "\"{0}\" finds {1}")
    @CsvSource({"astana, place:astana", "Нур-Султан, place:astana", "nursultan, place:astana", "kazakstan, actor:kaz", "Қазақстан, actor:kaz", "哈萨克斯坦, actor:kaz",
        "turkiye, actor:tur", "ОДКБ, actor:csto", "btc, route:btc", "Dostyk, place:dostyk"})
    void finds(String query, String expected) {
        assertThat(search.find(query, 5).stream().map(hit -> hit.ref().toString())).contains(expected);
    }

    @Test
    @DisplayName("finds nothing for nothing")
    void empty() {
        assertThat(search.find("  ", 5)).isEmpty();
    }
}
