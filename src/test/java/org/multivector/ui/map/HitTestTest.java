package org.multivector.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.multivector.atlas.Ref;
import org.multivector.graphics.Outline;
import org.multivector.map.camera.Viewport;
import org.multivector.map.layer.Target;

@DisplayName("What a pointer meets")
class HitTestTest {

    private static final Viewport VIEW = new Viewport(0, 0, 0.001, 1000, 600);
    private static final Target ROUTE = Target.line(Ref.route("line"), 500, 300, 5, Outline.of(false, -100_000, 0, 100_000, 0), "Line");
    private static final Target EVENT = Target.mark(Ref.event("mark"), 520, 300, 10, "Mark");
    private static final Target OTHER = Target.mark(Ref.event("other"), 534, 300, 10, "Other");

    @Test
    @DisplayName("is nothing on the empty map")
    void nothing() {
        assertThat(HitTest.at(List.of(ROUTE, EVENT), VIEW, 500, 400)).isEmpty();
        assertThat(HitTest.at(List.of(), VIEW, 500, 300)).isEmpty();
    }

    @Test
    @DisplayName("is a line within its reach")
    void line() {
        assertThat(HitTest.at(List.of(ROUTE), VIEW, 450, 304)).hasValue(ROUTE);
        assertThat(HitTest.at(List.of(ROUTE), VIEW, 450, 306)).isEmpty();
        assertThat(HitTest.at(List.of(ROUTE), VIEW, 620, 300)).isEmpty();
    }

    @Test
    @DisplayName("is a mark rather than the line under it, whatever their order")
    void marksFirst() {
        assertThat(HitTest.at(List.of(EVENT, ROUTE), VIEW, 512, 300)).hasValue(EVENT);
        assertThat(HitTest.at(List.of(ROUTE, EVENT), VIEW, 512, 300)).hasValue(EVENT);
    }

    @Test
    @DisplayName("is the nearest of two marks, and the topmost of two at one place")
    void nearest() {
        assertThat(HitTest.at(List.of(OTHER, EVENT), VIEW, 528, 300)).hasValue(OTHER);
        var above = Target.mark(Ref.event("above"), 520, 300, 10, "Above");
        assertThat(HitTest.at(List.of(EVENT, above), VIEW, 520, 300)).hasValue(above);
    }
}
