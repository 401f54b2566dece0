package org.multivector.map.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The simplification of lines")
class DouglasPeuckerTest {

    @Test
    @DisplayName("drops what lies within the tolerance and keeps the ends")
    void drops() {
        assertThat(DouglasPeucker.kept(new double[] {0, 0, 5, 0.4, 10, 0}, 0.5)).containsExactly(0, 2);
        assertThat(DouglasPeucker.kept(new double[] {0, 0, 5, 0.6, 10, 0}, 0.5)).containsExactly(0, 1, 2);
    }

    @Test
    @DisplayName("keeps everything at no tolerance")
    void none() {
        assertThat(DouglasPeucker.kept(new double[] {0, 0, 5, 0, 10, 0}, 0)).containsExactly(0, 1, 2);
    }

    @Test
    @DisplayName("opens a closed line at the point farthest from its start")
    void closed() {
        assertThat(DouglasPeucker.kept(new double[] {0, 0, 10, 0, 10, 10, 0, 10, 0, 0}, 3)).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    @DisplayName("takes a long coast without running out of stack")
    void longCoast() {
        double[] coast = new double[200_000];
        for (int i = 0; i < coast.length; i += 2) {
            coast[i] = i;
            coast[i + 1] = i % 4 * 100.0;
        }
        assertThat(DouglasPeucker.kept(coast, 1)).hasSize(100_000);
    }
}
