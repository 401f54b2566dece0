package org.multivector.ui.details.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Dispute;
import org.multivector.atlas.Event;
import org.multivector.atlas.Indicator;
import org.multivector.atlas.Ref;
import org.multivector.geo.Geodesy;
import org.multivector.query.Mask;
import org.multivector.query.World;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.text.Messages;
import org.multivector.text.Phrase;
import org.multivector.time.DateWords;
import org.multivector.time.When;

/// What a page of details is made from, and where its clicks go.
///
/// @param state the view the page was made for
/// @param openLink opens an address in the reader's browser
/// @param cursor the moving cursor, for the few words that follow it without a new page
public record Context(Store store, ViewState state, Messages words, Geodesy geodesy, Consumer<String> openLink, ObservableValue<LocalDate> cursor) {

    public Atlas atlas() {
        return state.atlas();
    }

    public Locale locale() {
        return Locale.forLanguageTag(state.look().language().code());
    }

    public World world() {
        return World.at(atlas(), state.cursor());
    }

    /// The phrase in the language of the window, else in English.
    public String say(Phrase phrase) {
        return phrase.in(state.look().language());
    }

    /// The words of a key of this room.
    public String word(String key, Object... values) {
        return words.get("details." + key, values);
    }

    public String date(When when) {
        return DateWords.in(locale(), when);
    }

    public String day(LocalDate day) {
        return DateWords.day(locale(), day);
    }

    public void select(Ref ref) {
        store.send(new Action.Select(ref));
    }

    /// Whether a mask leaves what began then visible.
    public boolean shows(When when) {
        return Mask.shows(when, state.maskedAfter());
    }

    public boolean shows(Event event) {
        return Mask.shows(event, state.maskedAfter());
    }

    public boolean shows(Indicator.Point point) {
        return Mask.shows(point, state.maskedAfter());
    }

    /// Whether a mask leaves the item visible; only events, claims, disputes and points of series are ever masked.
    public boolean shows(Ref ref) {
        return switch (ref.kind()) {
            case EVENT -> atlas().event(ref.id()).map(this::shows).orElse(true);
            case CLAIM -> atlas().relations().eventOfClaim(ref.id()).map(id -> shows(Ref.event(id))).orElse(true);
            case DISPUTE -> atlas().dispute(ref.id()).map(this::shows).orElse(true);
            case INDICATOR -> atlas().indicator(ref.id()).stream().flatMap(series -> series.points().stream())
                    .filter(point -> ref.at().map(point.t().toString()::equals).orElse(false)).allMatch(this::shows);
            default -> true;
        };
    }

    public boolean shows(Dispute dispute) {
        return state.maskedAfter().isEmpty() || dispute.about().stream().allMatch(this::shows);
    }

    /// The disputes about an item, those about a point of a series counted to the series, without what a mask hides.
    public List<Dispute> disputes(Ref about) {
        return atlas().contents().disputes().stream()
                .filter(dispute -> dispute.about().stream().anyMatch(ref -> ref.kind() == about.kind() && ref.id().equals(about.id())))
                .filter(this::shows).toList();
    }
}
