package org.multivector.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import org.multivector.atlas.Event;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Theme;
import org.multivector.graphics.Colour;
import org.multivector.graphics.Density;
import org.multivector.graphics.TextStyle;
import org.multivector.query.Mask;
import org.multivector.state.ViewState;
import org.multivector.text.Phrase;
import org.multivector.time.DateWords;

/// The small timeline below a presentation: years, two rows of dots, the cursor with its date, and the selected event by name. Immutable.
///
/// @param height pixels
/// @param name what is selected, beside the cursor; empty when nothing is or when it is out of sight
public record CompactLayout(TimeScale scale, double height, Density density, Ticks ticks, List<EventMark> marks, CursorFlag cursor, Optional<Name> name) {

    private static final Theme NONE = new Theme("all", Phrase.english("All"), "mdomz-public", "ink-muted");
    private static final double BESIDE = 16;

    /// A name in large type.
    ///
    /// @param x where the words start
    /// @param y their baseline
    public record Name(String words, double x, double y, double width) { }

    public CompactLayout {
        marks = List.copyOf(marks);
    }

    /// The layout of a view.
    ///
    /// @param widthOf how wide words are in a style, in pixels
    public static CompactLayout of(ViewState view, TimeScale scale, double height, Density density, ToDoubleBiFunction<String, TextStyle> widthOf) {
        var locale = Locale.of(view.look().language().code());
        double top = density.axis() + density.type() * 0.9;
        var band = new LaneBand(NONE, 0, top, 2, Math.max(2 * density.dot() + 8, density.dot() * 3.4));
        var small = TextStyle.of(density.small(), new Colour(0));
        var marks = new LanePacker(band, scale, density, words -> widthOf.applyAsDouble(words, small), false).pack(TimelineLayout.items(view, scale, density));
        var ticks = Ticks.of(scale, locale, words -> widthOf.applyAsDouble(words, small.weight(TextStyle.Weight.BOLD)));
        var cursor = cursor(view, scale, height, density, locale, widthOf);
        return new CompactLayout(scale, height, density, ticks, marks, cursor, name(view, scale, density, widthOf));
    }

    /// The event whose dot lies at the point.
    public Optional<Event> eventAt(double x, double y) {
        return marks.stream().filter(mark -> mark.box().contains(x, y, 4)).findFirst().map(EventMark::event);
    }

    /// The style of the name, without its colour.
    static TextStyle nameStyle(Density density) {
        return TextStyle.of(density.type(), new Colour(0)).weight(TextStyle.Weight.SEMIBOLD);
    }

    private static CursorFlag cursor(ViewState view, TimeScale scale, double height, Density density, Locale locale, ToDoubleBiFunction<String, TextStyle> widthOf) {
        var words = DateWords.day(locale, view.cursor());
        double size = density.small() * 1.2;
        double width = widthOf.applyAsDouble(words, TextStyle.of(size, new Colour(0)).weight(TextStyle.Weight.SEMIBOLD)) + 28;
        double tall = size + 14;
        double x = scale.middle(view.cursor());
        double left = Math.clamp(x - width / 2, scale.left(), Math.max(scale.left(), scale.right() - width));
        return new CursorFlag(view.cursor(), words, x, x >= scale.left() && x <= scale.right(), new Box(left, height - tall - 10, width, tall));
    }

    private static Optional<Name> name(ViewState view, TimeScale scale, Density density, ToDoubleBiFunction<String, TextStyle> widthOf) {
        return view.selection().filter(ref -> ref.kind() == Kind.EVENT).flatMap(ref -> view.atlas().event(ref.id())).filter(event -> Mask.shows(event, view.maskedAfter())).flatMap(event -> {
            double x = scale.middle(view.cursor());
            double room = Math.max(scale.right() - x, x - scale.left()) - BESIDE;
            var style = nameStyle(density);
            var words = Shortening.of(event.label().in(view.look().language()), room, text -> widthOf.applyAsDouble(text, style));
            double width = widthOf.applyAsDouble(words, style);
            double start = x + BESIDE + width <= scale.right() ? x + BESIDE : x - BESIDE - width;
            boolean visible = x >= scale.left() && x <= scale.right() && !words.isEmpty();
            return visible ? Optional.of(new Name(words, start, density.axis() + density.type() * 0.5, width)) : Optional.empty();
        });
    }
}
