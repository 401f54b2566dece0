package org.multivector.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.multivector.carto.Projections;
import org.multivector.geo.Camera;
import org.multivector.geo.LonLat;
import org.multivector.map.camera.Projection;
import org.multivector.map.camera.Viewport;

@DisplayName("A camera beside a card")
class FramingTest {

    private final Projection projection = Projections.centralAsiaAlbers();
    private final Camera camera = new Camera(new LonLat(51, 44), 3_000_000);

    @Test
    @DisplayName("looks at its centre in the middle of what is free")
    void centre() {
        var viewport = new Framing(700).viewport(camera, projection, 1920, 900);
        var plain = Viewport.of(camera, projection, 1920, 900);
        assertThat(viewport.screenX(plain.centreX())).isCloseTo(700 + (1920 - 700) / 2.0, within(1e-6));
        assertThat(viewport.screenY(plain.centreY())).isCloseTo(450, within(1e-6));
    }

    @Test
    @DisplayName("keeps four fifths of the prepared width in what is free")
    void width() {
        var viewport = new Framing(700).viewport(camera, projection, 1920, 900);
        assertThat((1920 - 700) / viewport.scale()).isGreaterThan(0.79 * camera.widthMetres());
    }

    @Test
    @DisplayName("is found again from what is seen")
    void inverse() {
        var framing = new Framing(440);
        var found = framing.camera(framing.viewport(camera, projection, 1280, 616), projection);
        assertThat(found.centre().lon()).isCloseTo(51, within(1e-6));
        assertThat(found.centre().lat()).isCloseTo(44, within(1e-6));
        assertThat(found.widthMetres()).isCloseTo(3_000_000, within(1.0));
    }

    @Test
    @DisplayName("is the camera itself where nothing is covered")
    void whole() {
        assertThat(Framing.WHOLE.viewport(camera, projection, 1280, 616)).isEqualTo(Viewport.of(camera, projection, 1280, 616));
    }
}
