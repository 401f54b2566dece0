package org.multivector.carto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.multivector.geo.Camera;
import org.multivector.geo.LonLat;
import org.multivector.graphics.Appearance;
import org.multivector.graphics.Colour;
import org.multivector.graphics.Palette;
import org.multivector.map.basemap.BaseMap;
import org.multivector.map.basemap.BaseView;
import org.multivector.map.basemap.BaseView.Hatching;
import org.multivector.map.camera.Projection;
import org.multivector.map.camera.Viewport;

@DisplayName("The painter of the base map")
class BaseMapPainterTest {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 400;
    private static final Palette LIGHT = Palette.of(Appearance.LIGHT);

    private static Projection projection;
    private static BaseMap map;

    @BeforeAll
    static void read() throws IOException {
        projection = Projections.centralAsiaAlbers();
        map = BaseMap.read(projection);
    }

    @Test
    @DisplayName("lifts the country in focus from its neighbours and from the sea")
    void areas() {
        int[] pixels = paint(view(List.of(), Map.of()), true);
        assertThat(at(pixels, 68, 48)).isEqualTo(LIGHT.colour("map-focus-land").argb());
        assertThat(at(pixels, 59.5, 39.5)).isEqualTo(LIGHT.colour("map-land").argb());
        assertThat(at(pixels, 50.5, 41)).isEqualTo(LIGHT.colour("map-sea").argb());
    }

    @Test
    @DisplayName("hatches members and no one else")
    void hatches() {
        int[] plain = paint(view(List.of(), Map.of()), true);
        int[] hatched = paint(view(List.of(new Hatching(Set.of("kaz"), 45, 9)), Map.of()), true);
        assertThat(difference(plain, hatched, 66, 48)).isBetween(40, 360);
        assertThat(difference(plain, hatched, 61, 40.5)).isZero();
    }

    @Test
    @DisplayName("hatches twice as densely at half the gap")
    void gaps() {
        int[] plain = paint(view(List.of(), Map.of()), true);
        int dense = difference(plain, paint(view(List.of(new Hatching(Set.of("kaz"), 45, 10)), Map.of()), true), 66, 48);
        int loose = difference(plain, paint(view(List.of(new Hatching(Set.of("kaz"), 45, 20)), Map.of()), true), 66, 48);
        assertThat((double) dense / loose).isBetween(1.5, 2.7);
    }

    @Test
    @DisplayName("fills a country with its shade")
    void shades() {
        int[] pixels = paint(view(List.of(), Map.of("uzb", new Colour(0xff336699))), true);
        assertThat(at(pixels, 63.5, 41.5)).isEqualTo(0xff336699);
    }

    @Test
    @DisplayName("leaves no pixel unpainted, sharp or rough")
    void opaque() {
        assertThat(Arrays.stream(paint(view(List.of(), Map.of()), true)).allMatch(pixel -> pixel >>> 24 == 255)).isTrue();
        assertThat(Arrays.stream(paint(view(List.of(), Map.of()), false)).allMatch(pixel -> pixel >>> 24 == 255)).isTrue();
    }

    @Test
    @DisplayName("paints the same view the same way")
    void repeatable() {
        var view = view(List.of(new Hatching(Set.of("rus", "kaz"), -45, 9)), Map.of());
        assertThat(paint(view, true)).isEqualTo(paint(view, true));
    }

    @Test
    @DisplayName("draws in every appearance")
    void appearances() {
        for (var appearance : Appearance.values()) {
            var palette = Palette.of(appearance);
            int[] pixels = paint(new BaseView(viewport(), palette, "kaz", List.of(), Map.of(), true), true);
            assertThat(at(pixels, 50.5, 41)).isEqualTo(palette.colour("map-sea").argb());
        }
    }

    private static Viewport viewport() {
        return Viewport.of(new Camera(new LonLat(64, 46), 4_000_000), projection, WIDTH, HEIGHT);
    }

    private static BaseView view(List<Hatching> hatchings, Map<String, Colour> shades) {
        return new BaseView(viewport(), LIGHT, "kaz", hatchings, shades, false);
    }

    private static int[] paint(BaseView view, boolean smooth) {
        int[] pixels = new int[WIDTH * HEIGHT];
        BaseMapPainter.paint(map, view, pixels, WIDTH, HEIGHT, smooth);
        return pixels;
    }

    private static int index(double lon, double lat) {
        double[] xy = {lon, lat};
        projection.forward(xy, xy, 1);
        return (int) viewport().screenY(xy[1]) * WIDTH + (int) viewport().screenX(xy[0]);
    }

    private static int at(int[] pixels, double lon, double lat) {
        return pixels[index(lon, lat)];
    }

    /// How many of 20 × 20 pixels differ.
    private static int difference(int[] one, int[] other, double lon, double lat) {
        int count = 0;
        for (int row = 0; row < 20; row++) {
            for (int column = 0; column < 20; column++) {
                int index = index(lon, lat) + row * WIDTH + column;
                count += one[index] == other[index] ? 0 : 1;
            }
        }
        return count;
    }
}
