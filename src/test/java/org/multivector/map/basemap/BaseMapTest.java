package org.multivector.map.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.multivector.carto.Projections;
import org.multivector.geo.Camera;
import org.multivector.geo.LonLat;
import org.multivector.graphics.Outline;
import org.multivector.map.camera.Projection;
import org.multivector.map.camera.Viewport;
import org.multivector.pack.CorePack;
import org.multivector.pack.Refusal;

@DisplayName("The base map")
class BaseMapTest {

    private static Projection projection;
    private static BaseMap map;

    @BeforeAll
    static void read() throws IOException {
        projection = Projections.centralAsiaAlbers();
        map = BaseMap.read(projection);
    }

    @Test
    @DisplayName("has the area of Kazakhstan at its finest level, within one per cent of the published 2,724,900 km²")
    void area() {
        assertThat(area(map.region().levels().getFirst().countries().get("kaz")) / 1e6).isCloseTo(2_724_900, within(27_249.0));
    }

    @Test
    @DisplayName("keeps the areas of the countries of Central Asia within two per cent at every level up to 4 km")
    void areasLast() {
        var finest = map.region().levels().getFirst().countries();
        for (var level : map.region().levels()) {
            for (var id : Set.of("kaz", "uzb", "tkm", "kgz")) {
                if (level.tolerance() <= 4_000) {
                    double whole = area(finest.get(id));
                    assertThat(area(level.countries().get(id))).as(id + " at " + level.tolerance()).isCloseTo(whole, within(0.02 * whole));
                }
            }
        }
    }

    @Test
    @DisplayName("keeps common borders common: what two neighbours share is also what the border is drawn by, at every level")
    void sharedBorders() {
        for (var level : map.region().levels()) {
            var borders = points(level.borders());
            var kazakhstan = points(level.countries().get("kaz"));
            var both = new HashSet<>(kazakhstan);
            both.retainAll(points(level.countries().get("uzb")));
            assertThat(both.size()).as("at " + level.tolerance()).isGreaterThan(5);
            assertThat(borders.containsAll(both)).as("at " + level.tolerance()).isTrue();
            kazakhstan.removeAll(borders);
            kazakhstan.removeAll(points(level.coast()));
            assertThat(kazakhstan).as("neither border nor coast at " + level.tolerance()).isEmpty();
        }
    }

    @Test
    @DisplayName("draws neither coast nor border where its files were cut")
    void noFrame() {
        var frame = new Frame(10.0009, 15.001, 140.0018, 75.0012);
        var coast = map.region().levels().getFirst().coast();
        for (int part = 0; part < coast.parts(); part++) {
            for (int i = coast.from(part); i + 1 < coast.to(part); i++) {
                var from = projection.inverse(coast.xy()[2 * i], coast.xy()[2 * i + 1]);
                var to = projection.inverse(coast.xy()[2 * i + 2], coast.xy()[2 * i + 3]);
                assertThat(frame.holds(new double[] {from.lon(), from.lat(), to.lon(), to.lat()}, 0, 1)).as(from + " to " + to).isFalse();
            }
        }
    }

    @Test
    @DisplayName("uses fewer points the farther the camera is")
    void levels() {
        var near = map.level(Viewport.of(new Camera(new LonLat(70, 45), 300_000), projection, 1200, 800), 1);
        var far = map.level(Viewport.of(Camera.HOME, projection, 1200, 800), 1);
        assertThat(near.tolerance()).isZero();
        assertThat(far.tolerance()).isEqualTo(2_000);
        assertThat(far.land().points()).isLessThan(near.land().points() / 3);
    }

    @Test
    @DisplayName("turns to the lines of the whole world where the view leaves the region")
    void wholeWorld() {
        var level = map.level(Viewport.of(new Camera(new LonLat(66, 45), 13_000_000), projection, 1200, 800), 1);
        assertThat(level.countries()).containsKeys("usa", "bra", "kaz");
    }

    @Test
    @DisplayName("knows which country a position lies in")
    void country() {
        assertThat(map.country(new LonLat(71.43, 51.13))).hasValue("kaz");
        assertThat(map.country(new LonLat(-77.04, 38.9))).hasValue("usa");
        assertThat(map.country(new LonLat(50.5, 42))).isEmpty();
    }

    @Test
    @DisplayName("agrees with the core pack on the country of every place on land")
    void places() throws Refusal {
        var atlas = CorePack.open().atlas().orElseThrow();
        var wrong = atlas.contents().places().stream().filter(place -> !place.offshore()).filter(place -> {
            var declared = atlas.actor(place.country()).flatMap(actor -> actor.iso3()).orElse(place.country()).toLowerCase(Locale.ROOT);
            return map.country(place.at()).map(found -> !found.equals(declared)).orElse(true);
        }).map(place -> place.id() + " is declared in " + place.country() + " and lies in " + map.country(place.at()).orElse("no country")).toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("has labels for the focus and for the Caspian Sea")
    void labels() {
        assertThat(map.labels().countries()).anyMatch(label -> label.id().equals("kaz"));
        assertThat(map.labels().waters()).anyMatch(label -> label.name().toString().equals("Caspian Sea"));
    }

    private record Point(double x, double y) { }

    private static Set<Point> points(Outline outline) {
        var points = new HashSet<Point>();
        for (int i = 0; i < outline.points(); i++) {
            points.add(new Point(outline.xy()[2 * i], outline.xy()[2 * i + 1]));
        }
        return points;
    }

    /// Square metres; holes count against.
    private static double area(Outline outline) {
        double[] rings = new double[outline.parts()];
        for (int part = 0; part < outline.parts(); part++) {
            int last = outline.to(part) - 1;
            for (int i = outline.from(part), j = last; i <= last; j = i++) {
                rings[part] += (outline.xy()[2 * j] * outline.xy()[2 * i + 1] - outline.xy()[2 * i] * outline.xy()[2 * j + 1]) / 2;
            }
        }
        return Math.abs(Arrays.stream(rings).sum());
    }
}
