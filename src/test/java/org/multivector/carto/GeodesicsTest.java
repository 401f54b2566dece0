package org.multivector.carto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.geo.LonLat;

@DisplayName("Geodesics")
class GeodesicsTest {

    private final Geodesics geodesics = new Geodesics();

    /// Expected values: `geod +ellps=WGS84 -I -f %.6f -F %.3f` of PROJ 9.1.1 (which wants the latitude first).
    @ParameterizedTest
    @CsvSource({
        "71.43, 51.13, 108.94, 34.34, 107.142327, 3537640.523",
        "76.95, 43.25,  87.62, 43.83,  82.058258,  864184.176",
        "37.62, 55.75,  71.43, 51.13,  88.793045, 2280321.244"})
    @DisplayName("agree with PROJ in length and bearing")
    void agreeWithProj(double lon, double lat, double toLon, double toLat, double bearing, double metres) {
        var from = new LonLat(lon, lat);
        var to = new LonLat(toLon, toLat);
        assertThat(geodesics.distance(from, to)).isCloseTo(metres, within(0.01));
        assertThat(geodesics.bearing(from, to)).isCloseTo(bearing, within(1e-5));
    }

    @Test
    @DisplayName("bear between 0 and 360 degrees")
    void westward() {
        assertThat(geodesics.bearing(new LonLat(71.43, 51.13), new LonLat(37.62, 55.75))).isBetween(270.0, 320.0);
    }

    @Test
    @DisplayName("have no length from a place to itself, nor along fewer than two places")
    void nothing() {
        var almaty = new LonLat(76.95, 43.25);
        assertThat(geodesics.distance(almaty, almaty)).isZero();
        assertThat(geodesics.length(List.of(almaty))).isZero();
    }
}
