package org.multivector.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Icons")
class IconsTest {

    @Test
    @DisplayName("are those of the icon fonts")
    void known() {
        assertThat(Icons.known("mdomz-security")).isEqualTo("mdomz-security");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"mdal-handshake", "no-such-font", "", "x"})
    @DisplayName("are plain labels where a pack names what no icon font knows")
    void unknown(String literal) {
        assertThat(Icons.known(literal)).isEqualTo("mdoal-label");
        assertThat(Icons.known("mdoal-label")).isEqualTo("mdoal-label");
    }
}
