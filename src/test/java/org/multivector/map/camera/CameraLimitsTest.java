package org.multivector.map.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.multivector.geo.LonLat;

@DisplayName("The limits of the camera")
class CameraLimitsTest {

    /// A plane on which a degree is 100 km.
    private static final Projection PLAIN = new Projection() {
        @Override
        public String id() {
            return "plain";
        }

        @Override
        public void forward(double[] lonLat, double[] xy, int points) {
            for (int i = 0; i < 2 * points; i++) {
                xy[i] = lonLat[i] * 100_000;
            }
        }

        @Override
        public LonLat inverse(double x, double y) {
            return new LonLat(Math.clamp(x / 100_000, -180, 180), Math.clamp(y / 100_000, -90, 90));
        }
    };

    private static final Viewport REGION = new Viewport(6_600_000, 4_500_000, 0.0002, 1000, 600);

    @Test
    @DisplayName("leave a view within them alone")
    void untouched() {
        assertThat(CameraLimits.limit(REGION, PLAIN)).isEqualTo(REGION);
    }

    @Test
    @DisplayName("bring a lost centre back to the edge")
    void centre() {
        var lost = new Viewport(-17_000_000, 4_500_000, 0.0002, 1000, 600);
        assertThat(CameraLimits.limit(lost, PLAIN).centreX()).isEqualTo(-1_500_000);
    }

    @Test
    @DisplayName("stop the wheel at 20 km and at 14,000 km across")
    void widths() {
        assertThat(1000 / CameraLimits.zoomed(REGION, 1e6, 500, 300, PLAIN).scale()).isCloseTo(20_000, within(1e-6));
        assertThat(1000 / CameraLimits.zoomed(REGION, 1e-6, 500, 300, PLAIN).scale()).isCloseTo(14_000_000, within(1e-3));
    }

    @Test
    @DisplayName("keep the place under the pointer while zooming")
    void pointer() {
        var nearer = CameraLimits.zoomed(REGION, 3, 700, 100, PLAIN);
        assertThat(nearer.worldX(700)).isCloseTo(REGION.worldX(700), within(1e-6));
        assertThat(nearer.worldY(100)).isCloseTo(REGION.worldY(100), within(1e-6));
    }
}
