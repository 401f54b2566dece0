package org.multivector.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Event;
import org.multivector.atlas.Reading;
import org.multivector.atlas.Ref;
import org.multivector.graphics.Density;
import org.multivector.graphics.RecordingGraphics;
import org.multivector.pack.CorePack;
import org.multivector.pack.Refusal;
import org.multivector.state.Action;
import org.multivector.state.Look;
import org.multivector.state.Reducer;
import org.multivector.state.ViewState;
import org.multivector.text.Phrase;
import org.multivector.time.Span;

@DisplayName("The layout of a timeline")
class TimelineLayoutTest {

    private static final Density DENSITY = Density.EXPLORER;

    @Test
    @DisplayName("lets nothing overlap and loses no event in 300 random views of a crowded atlas")
    void crowded() {
        checkRandomViews(SampleAtlas.crowded(3, 160), 300);
    }

    @Test
    @DisplayName("lets nothing overlap and loses no event in 300 random views of the core pack, however small")
    void core() throws Refusal {
        checkRandomViews(CorePack.open().atlas().orElseThrow(), 300);
    }

    @Test
    @DisplayName("lights an event that ends on 19 January 2022 on the 19th and not on the 20th")
    void boundary() {
        var atlas = SampleAtlas.of(List.of(SampleAtlas.event("troops", "2022-01-13/2022-01-19", "security", 2)));
        assertThat(current(atlas, LocalDate.of(2022, 1, 12))).isFalse();
        assertThat(current(atlas, LocalDate.of(2022, 1, 13))).isTrue();
        assertThat(current(atlas, LocalDate.of(2022, 1, 19))).isTrue();
        assertThat(current(atlas, LocalDate.of(2022, 1, 20))).isFalse();
    }

    @Test
    @DisplayName("gives the label to the more important of two events on one day")
    void importance() {
        var atlas = SampleAtlas.of(List.of(SampleAtlas.event("lesser", "2022-06-01", "energy", 4), SampleAtlas.event("greater", "2022-06-01", "energy", 1)));
        var mark = layout(view(atlas, 2020, 2025), 900, 62).markOf("lesser").orElseThrow();
        assertThat(mark.event().id()).isEqualTo("greater");
        assertThat(mark.labelled()).isTrue();
        assertThat(mark.more()).extracting(Event::id).containsExactly("lesser");
    }

    @Test
    @DisplayName("turns a label to the other side of its dot rather than covering another important event")
    void considerate() {
        var atlas = SampleAtlas.of(List.of(SampleAtlas.event("before", "2022-01-05", "energy", 1), SampleAtlas.event("after", "2022-03-24", "energy", 1)));
        var layout = layout(view(atlas, 2020, 2025), 1_400, 62);
        assertThat(layout.marks()).hasSize(2).allSatisfy(mark -> assertThat(mark.labelled()).isTrue());
        assertThat(layout.markOf("before").orElseThrow().flipped()).isTrue();
    }

    @Test
    @DisplayName("shows the selected event with its label whatever its importance")
    void selected() {
        var atlas = SampleAtlas.crowded(5, 160);
        for (var event : atlas.contents().events().subList(0, 60)) {
            var chosen = Reducer.apply(view(atlas, 1991, 2026), new Action.Select(Ref.event(event.id()))).showing(span(1991, 2026));
            var mark = layout(chosen, 1_200, 260).markOf(event.id()).orElseThrow();
            assertThat(mark.event()).isEqualTo(event);
            assertThat(mark.labelled()).isTrue();
        }
    }

    @Test
    @DisplayName("marks what a reading says of an event and dims the events it does not speak of")
    void reading() {
        var reading = new Reading("essay", Phrase.english("Essay"), Phrase.english("Essay"), "Somebody", "source", Phrase.english("Thesis"), "reading-heenan",
                List.of(new Reading.Stance("spoken", Reading.Bearing.AGAINST, Phrase.english("because"))));
        var atlas = SampleAtlas.of(List.of(SampleAtlas.event("spoken", "2022", "energy", 2), SampleAtlas.event("unspoken", "2023", "trade", 2)), reading);
        var view = Reducer.apply(view(atlas, 2020, 2025), new Action.ReadBy(Optional.of("essay")));
        var layout = layout(view, 900, 200);
        assertThat(layout.markOf("spoken").orElseThrow().item().emphasis().bearing()).contains(Reading.Bearing.AGAINST);
        assertThat(layout.markOf("spoken").orElseThrow().item().emphasis().dimmed()).isFalse();
        assertThat(layout.markOf("unspoken").orElseThrow().item().emphasis().dimmed()).isTrue();
    }

    @Test
    @DisplayName("dims events that do not pass the filter and keeps them")
    void filtered() {
        var atlas = SampleAtlas.of(List.of(SampleAtlas.event("in", "2022", "energy", 2), SampleAtlas.event("out", "2023", "trade", 2)));
        var layout = layout(Reducer.apply(view(atlas, 2020, 2025), new Action.ToggleTheme("energy")), 900, 200);
        assertThat(layout.markOf("in").orElseThrow().item().emphasis().dimmed()).isFalse();
        assertThat(layout.markOf("out").orElseThrow().item().emphasis().dimmed()).isTrue();
    }

    @Test
    @DisplayName("keeps the flag of the cursor whole at both edges")
    void flag() {
        var atlas = SampleAtlas.crowded(1, 5);
        for (var day : List.of(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31))) {
            var layout = layout(view(atlas, 2020, 2025).at(day), 900, 200);
            assertThat(layout.cursor().flag().x()).isGreaterThanOrEqualTo(layout.scale().left());
            assertThat(layout.cursor().flag().right()).isLessThanOrEqualTo(layout.scale().right());
        }
    }

    private static void checkRandomViews(Atlas atlas, int times) {
        var random = new Random(42);
        for (int i = 0; i < times; i++) {
            var from = LocalDate.of(1988, 1, 1).plusDays(random.nextInt(13_500));
            var view = ViewState.of(atlas, Look.STANDARD).showing(new Span(from, from.plusDays(7 + (int) Math.pow(10, random.nextDouble() * 3.5))));
            var selected = atlas.contents().events().get(random.nextInt(atlas.contents().events().size()));
            check(random.nextBoolean() ? view : view.selecting(Optional.of(Ref.event(selected.id()))), 420 + random.nextInt(2_000), 180 + random.nextInt(400));
        }
    }

    private static void check(ViewState view, int width, int height) {
        var layout = layout(view, width, height);
        var shown = TimelineLayout.events(view, layout.scale()).map(Event::id).sorted().toList();
        assertThat(layout.marks().stream().flatMap(EventMark::events).map(Event::id).sorted().toList()).isEqualTo(shown);
        var boxes = layout.marks().stream().flatMap(mark -> Stream.concat(Stream.of(mark.box()), mark.badge().stream())).collect(Collectors.toList());
        layout.bars().stream().map(DurationBar::box).forEach(boxes::add);
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j))).as("%s over %s in %s", boxes.get(i), boxes.get(j), view.range()).isFalse();
            }
        }
        for (var mark : layout.marks()) {
            assertThat(layout.eventAt(mark.item().x(), mark.box().middle())).contains(mark.event());
            mark.badge().ifPresent(badge -> assertThat(layout.stackAt(badge.x() + badge.width() / 2, badge.middle())).contains(mark));
        }
    }

    private static boolean current(Atlas atlas, LocalDate day) {
        return layout(view(atlas, 2020, 2025).at(day), 900, 200).marks().getFirst().item().emphasis().current();
    }

    private static ViewState view(Atlas atlas, int fromYear, int lastYear) {
        return ViewState.of(atlas, Look.STANDARD).showing(span(fromYear, lastYear));
    }

    private static Span span(int fromYear, int lastYear) {
        return new Span(LocalDate.of(fromYear, 1, 1), LocalDate.of(lastYear + 1, 1, 1));
    }

    private static TimelineLayout layout(ViewState view, double width, double height) {
        return TimelineLayout.of(view, TimeScale.of(view.range(), DENSITY.gutter(), width - DENSITY.gutter()), height, DENSITY, RecordingGraphics::width);
    }
}
