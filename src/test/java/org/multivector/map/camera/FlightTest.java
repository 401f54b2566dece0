package org.multivector.map.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A flight of the camera")
class FlightTest {

    private static final Viewport HERE = new Viewport(0, 0, 0.001, 1000, 600);
    private static final Viewport FAR = new Viewport(9_000_000, 2_000_000, 0.002, 1000, 600);

    @Test
    @DisplayName("starts where it is and lands where it should")
    void ends() {
        var flight = Flight.between(HERE, FAR);
        assertThat(flight.at(0).centreX()).isCloseTo(0, within(1.0));
        assertThat(flight.at(0).scale()).isCloseTo(HERE.scale(), within(1e-9));
        assertThat(flight.at(1)).isEqualTo(FAR);
        assertThat(flight.at(0.9999).centreX()).isCloseTo(9_000_000, within(1_000.0));
    }

    @Test
    @DisplayName("rises on a long way, so that the picture does not rush past")
    void rises() {
        assertThat(Flight.between(HERE, FAR).at(0.5).scale()).isLessThan(HERE.scale());
    }

    @Test
    @DisplayName("takes between a quarter and six tenths of a second, and none where there is nowhere to go")
    void seconds() {
        assertThat(Flight.between(HERE, FAR).seconds()).isBetween(0.25, 0.6);
        assertThat(Flight.between(HERE, HERE.dragged(5, 5)).seconds()).isBetween(0.2, 0.3);
        assertThat(Flight.between(HERE, HERE).seconds()).isZero();
    }

    @Test
    @DisplayName("on the spot only changes the scale")
    void onTheSpot() {
        var nearer = new Viewport(0, 0, 0.004, 1000, 600);
        var middle = Flight.between(HERE, nearer).at(0.5);
        assertThat(middle.centreX()).isZero();
        assertThat(middle.scale()).isCloseTo(0.002, within(1e-9));
    }
}
