package org.multivector.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The two windows of a lesson")
class PlacementTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 860);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1440, 0, 1920, 1080);

    @Test
    @DisplayName("take the other screen for the audience and the own one for the console")
    void twoScreens() {
        assertThat(Placement.of(List.of(LAPTOP, PROJECTOR), LAPTOP)).isEqualTo(new Placement(PROJECTOR, LAPTOP, true));
        assertThat(Placement.of(List.of(LAPTOP, PROJECTOR), PROJECTOR)).isEqualTo(new Placement(LAPTOP, PROJECTOR, true));
    }

    @Test
    @DisplayName("stand side by side on one screen")
    void oneScreen() {
        var placement = Placement.of(List.of(LAPTOP), LAPTOP);
        assertThat(placement.fullScreen()).isFalse();
        assertThat(placement.audience().getMaxX()).isEqualTo(placement.console().getMinX());
        assertThat(placement.console().getMaxX()).isEqualTo(LAPTOP.getMaxX());
        assertThat(LAPTOP.contains(placement.audience())).isTrue();
        assertThat(LAPTOP.contains(placement.console())).isTrue();
    }
}
