package org.multivector.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A validation as text")
class ValidationTest {

    @Test
    @DisplayName("of good packs only counts them")
    void good() throws Refusal {
        assertThat(Validation.of(List.of(Fixtures.TINY)).lines()).containsExactly("no findings in 1 pack");
        assertThat(Validation.of(List.of(Fixtures.TINY, Fixtures.TINY)).lines()).containsExactly("no findings in 2 packs");
    }

    @Test
    @DisplayName("of several packs names the pack before the file and counts errors and warnings together")
    void several() throws Refusal {
        var swapped = Fixtures.BROKEN.resolve("latitude-out-of-range");
        var marked = Fixtures.BROKEN.resolve("encoding-byte-order-mark");
        var validation = Validation.of(List.of(swapped, marked, Fixtures.TINY));
        assertThat(validation.lines().getFirst()).startsWith(swapped + "/places.json:4:82 error swapped ");
        assertThat(validation.lines().getLast()).isEqualTo("1 error, 1 warning in 3 packs");
        assertThat(validation.clean()).isFalse();
    }

    @Test
    @DisplayName("prints a finding exactly as file:line:column severity code message (hint)")
    void line() {
        var finding = new Finding(Finding.Severity.WARNING, "long-title", "events.json", 42, 15, "/events/7/short", "the short title has 35 signs", "use at most 32");
        assertThat(finding).hasToString("events.json:42:15 warning long-title the short title has 35 signs (use at most 32)");
    }
}
