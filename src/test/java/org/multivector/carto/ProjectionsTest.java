package org.multivector.carto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.map.camera.Projection;

@DisplayName("The projection of the map")
class ProjectionsTest {

    private final Projection albers = Projections.centralAsiaAlbers();

    /// Lines `longitude latitude x y` as PROJ 9.1.1 printed them; the file's head gives the command.
    static List<double[]> printedByProj() throws IOException {
        try (var stream = ProjectionsTest.class.getResourceAsStream("central-asia-albers.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ")).stream().mapToDouble(Double::parseDouble).toArray()).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("printedByProj")
    @DisplayName("agrees with PROJ to a metre")
    void agreesWithProj(double[] line) {
        double[] xy = new double[2];
        albers.forward(line, xy, 1);
        assertThat(xy[0]).isCloseTo(line[2], within(1.0));
        assertThat(xy[1]).isCloseTo(line[3], within(1.0));
    }

    @ParameterizedTest
    @MethodSource("printedByProj")
    @DisplayName("finds the way back to the position")
    void roundTrip(double[] line) {
        var position = albers.inverse(line[2], line[3]);
        assertThat(position.lon()).isCloseTo(line[0], within(1e-7));
        assertThat(position.lat()).isCloseTo(line[1], within(1e-7));
    }

    @Test
    @DisplayName("gives NaN for a point outside the globe and keeps its neighbours")
    void outside() {
        double[] points = {68, 45, Double.NaN, 45, 68, 36};
        albers.forward(points, points, 3);
        assertThat(points[1]).isCloseTo(0, within(1.0));
        assertThat(points[2]).isNaN();
        assertThat(points[5]).isCloseTo(-1_007_183, within(1.0));
    }

    @Test
    @DisplayName("stays on the globe for any point of the plane")
    void inverseStaysOnTheGlobe() {
        for (double x : new double[] {-1e8, 0, 1e8, Double.NaN}) {
            for (double y : new double[] {-1e8, 0, 1e8, Double.NaN}) {
                assertThat(albers.inverse(x, y)).isNotNull();
            }
        }
    }

    @Test
    @DisplayName("is found by its name")
    void byName() {
        assertThat(Projections.of(Projections.CENTRAL_ASIA_ALBERS)).map(Projection::id).hasValue("central-asia-albers");
        assertThat(Projections.of("mercator")).isEmpty();
    }
}
