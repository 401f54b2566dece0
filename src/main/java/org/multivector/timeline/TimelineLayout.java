package org.multivector.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.multivector.atlas.Event;
import org.multivector.graphics.Colour;
import org.multivector.graphics.Density;
import org.multivector.graphics.TextStyle;
import org.multivector.query.Mask;
import org.multivector.state.ViewState;
import org.multivector.time.DateWords;

/// Where everything on a timeline stands, in pixels. Pure: the same view, scale and text widths give the same layout. Immutable.
///
/// @param area the plot, right of the lane labels and below the axis
public record TimelineLayout(TimeScale scale, Box area, Density density, Ticks ticks, List<LaneBand> bands, List<EventMark> marks, List<DurationBar> bars, CursorFlag cursor) {

    private static final Colour ANY = new Colour(0);
    private static final double SLACK = 3;

    public TimelineLayout {
        bands = List.copyOf(bands);
        marks = List.copyOf(marks);
        bars = List.copyOf(bars);
    }

    /// The layout of a view.
    ///
    /// @param scale its left edge must leave the gutter of the density free
    /// @param height pixels from the top of the axis to the bottom of the lowest lane
    /// @param widthOf how wide words are in a style, in pixels
    public static TimelineLayout of(ViewState view, TimeScale scale, double height, Density density, ToDoubleBiFunction<String, TextStyle> widthOf) {
        var locale = Locale.of(view.look().language().code());
        var area = new Box(scale.left(), density.axis(), scale.width(), Math.max(1, height - density.axis()));
        var bands = Lanes.share(view.atlas(), density.axis(), area.bottom(), density);
        var plain = TextStyle.of(density.type(), ANY);
        var marks = new ArrayList<EventMark>();
        var bars = new ArrayList<DurationBar>();
        var items = items(view, scale, density);
        for (var band : bands) {
            var own = items.stream().filter(item -> Lanes.of(item.event()).equals(band.theme().id())).toList();
            var packed = new LanePacker(band, scale, density, words -> widthOf.applyAsDouble(words, plain.weight(TextStyle.Weight.MEDIUM)), true).pack(own);
            marks.addAll(packed);
            bars.addAll(DurationBar.of(packed, band, scale, view.maskedAfter(), density));
        }
        var ticks = Ticks.of(scale, locale, words -> widthOf.applyAsDouble(words, plain.weight(TextStyle.Weight.BOLD)));
        var words = DateWords.day(locale, view.cursor());
        double flag = widthOf.applyAsDouble(words, plain.weight(TextStyle.Weight.SEMIBOLD));
        return new TimelineLayout(scale, area, density, ticks, bands, marks, bars, CursorFlag.of(view.cursor(), words, flag, scale, density));
    }

    /// The events of a view that the timeline shows: those that overlap what the scale shows and that no mask hides.
    public static Stream<Event> events(ViewState view, TimeScale scale) {
        var shown = scale.span();
        return view.atlas().contents().events().stream().filter(event -> event.when().span().overlaps(shown)).filter(event -> Mask.shows(event, view.maskedAfter()));
    }

    /// The event whose pill or dot lies at the point.
    public Optional<Event> eventAt(double x, double y) {
        return markAt(x, y).map(EventMark::event);
    }

    /// The mark whose pill or dot lies at the point.
    public Optional<EventMark> markAt(double x, double y) {
        return marks.stream().filter(mark -> mark.box().contains(x, y, 0)).findFirst()
                .or(() -> marks.stream().filter(mark -> mark.box().contains(x, y, SLACK)).findFirst());
    }

    /// The stack whose badge lies at the point.
    public Optional<EventMark> stackAt(double x, double y) {
        return marks.stream().filter(mark -> mark.badge().filter(badge -> badge.contains(x, y, 1)).isPresent()).findFirst();
    }

    /// The mark that shows or counts the event.
    public Optional<EventMark> markOf(String event) {
        return marks.stream().filter(mark -> mark.events().anyMatch(other -> other.id().equals(event))).findFirst();
    }

    /// The day at a pixel.
    public LocalDate day(double x) {
        return scale.day(x);
    }

    static List<EventItem> items(ViewState view, TimeScale scale, Density density) {
        return events(view, scale).map(event -> EventItem.of(view, event, scale, density.dot() + 2)).toList();
    }
}
