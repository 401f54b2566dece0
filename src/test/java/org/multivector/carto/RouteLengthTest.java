package org.multivector.carto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.atlas.Route;
import org.multivector.pack.CorePack;
import org.multivector.pack.Refusal;

@DisplayName("The routes of the core pack, as drawn")
class RouteLengthTest {

    private static final Geodesics GEODESY = new Geodesics();
    /// Drawn through mountains or by a few points only: shorter than published, and marked as schematic.
    private static final Set<String> SHORTENED = Set.of("cagp-d", "power-of-siberia");

    static Stream<Route> published() throws Refusal {
        return CorePack.open().atlas().orElseThrow().contents().routes().stream().filter(route -> route.length().isPresent());
    }

    static Stream<Route> measured() throws Refusal {
        return published().filter(route -> !SHORTENED.contains(route.id()));
    }

    private static double ratio(Route route) {
        var length = route.length().orElseThrow();
        double km = length.segments().stream().mapToDouble(index -> GEODESY.length(route.segments().get(index).path())).sum() / 1000;
        return km / length.km();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("measured")
    @DisplayName("are within ten per cent of their published lengths")
    void lengths(Route route) {
        assertThat(ratio(route)).as(route.id()).isBetween(0.9, 1.1);
    }

    @Test
    @DisplayName("say that they are schematic where they are not within ten per cent")
    void schematic() throws Refusal {
        assertThat(published().filter(route -> SHORTENED.contains(route.id()))).hasSize(SHORTENED.size())
                .allMatch(route -> route.length().orElseThrow().schematic() && route.schematic())
                .allSatisfy(route -> assertThat(ratio(route)).as(route.id()).isBetween(0.85, 0.9));
    }
}
