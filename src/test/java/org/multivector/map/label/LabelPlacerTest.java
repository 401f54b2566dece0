package org.multivector.map.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.multivector.graphics.Colour;
import org.multivector.graphics.TextStyle;
import org.multivector.graphics.TextStyle.Anchor;

@DisplayName("The placer of labels")
class LabelPlacerTest {

    private static final TextStyle STYLE = TextStyle.of(10, new Colour(0xff000000));
    private static final double WIDTH = 60;

    private final LabelPlacer placer = new LabelPlacer(400, 300);

    private static Label label(String id, int priority, Spot... spots) {
        return new Label(id, id, STYLE, priority, List.of(spots));
    }

    private List<String> placed(Label... labels) {
        return placer.place(List.of(labels), _ -> WIDTH).stream().map(place -> place.label().id()).toList();
    }

    @Test
    @DisplayName("lets the more important one have the spot that both want")
    void priority() {
        assertThat(placed(label("minor", 9, Spot.centred(200, 150, 10)), label("major", 1, Spot.centred(210, 152, 10)))).containsExactly("major");
    }

    @Test
    @DisplayName("moves the less important one to its next spot")
    void nextSpot() {
        var minor = label("minor", 9, Spot.centred(200, 150, 10), Spot.centred(200, 180, 10));
        assertThat(placed(minor, label("major", 1, Spot.centred(210, 152, 10)))).containsExactly("major", "minor");
    }

    @Test
    @DisplayName("shows nothing that the edge would cut")
    void edge() {
        assertThat(placed(label("cut", 1, Spot.centred(20, 150, 10)), label("low", 1, Spot.centred(200, 297, 10)))).isEmpty();
    }

    @Test
    @DisplayName("keeps clear of what is taken")
    void taken() {
        placer.take(Box.of(0, 0, 400, 60));
        assertThat(placed(label("hidden", 1, Spot.centred(200, 40, 10)), label("free", 1, Spot.centred(200, 80, 10)))).containsExactly("free");
    }

    @Test
    @DisplayName("prefers a spot that crosses no line")
    void lines() {
        IntStream.range(0, 40).forEach(i -> placer.avoid(10 * i, 150));
        var label = label("town", 1, new Spot(200, 153, 0, Anchor.START), new Spot(194, 130, 0, Anchor.MIDDLE));
        assertThat(placer.place(List.of(label), _ -> WIDTH).getFirst().spot().y()).isEqualTo(130);
    }

    @Test
    @DisplayName("does not depend on the order in which labels are given")
    void order() {
        var one = label("a", 1, Spot.centred(200, 150, 10));
        var other = label("b", 1, Spot.centred(201, 150, 10));
        assertThat(new LabelPlacer(400, 300).place(List.of(other, one), _ -> WIDTH)).isEqualTo(new LabelPlacer(400, 300).place(List.of(one, other), _ -> WIDTH));
    }

    @Test
    @DisplayName("knows that turned words beside each other do not touch")
    void turned() {
        var one = new Box(100, 100, 50, 6, 45);
        assertThat(one.overlaps(new Box(100, 120, 50, 6, 45))).isFalse();
        assertThat(one.overlaps(new Box(100, 110, 50, 6, 45))).isTrue();
        assertThat(one.overlaps(new Box(140, 60, 6, 6, 0))).isFalse();
        assertThat(one.overlaps(new Box(130, 130, 6, 6, 0))).isTrue();
    }

    @Test
    @DisplayName("turns words around the anchor of their baseline")
    void turnedBox() {
        var box = new Spot(100, 100, 90, Anchor.START).box(60, 10);
        assertThat(box.y()).isCloseTo(130, within(1e-6));
        assertThat(box.x()).isCloseTo(103, within(1e-6));
    }
}
