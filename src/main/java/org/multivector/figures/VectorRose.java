package org.multivector.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import org.multivector.atlas.Actor;
import org.multivector.atlas.Place;
import org.multivector.geo.Geodesy;
import org.multivector.graphics.Colour;
import org.multivector.graphics.Density;
import org.multivector.graphics.TextStyle;
import org.multivector.state.ViewState;
import org.multivector.text.Messages;
import org.multivector.timeline.Box;

/// The vector rose: the focus country in the centre and a spoke per trade partner. Its length is the partner's share of the turnover in the year of
/// the cursor, its direction the initial bearing of the geodesic from capital to capital. Pure and immutable.
///
/// @param radius the pixel length of the outermost ring
/// @param rings shares in per cent that circles stand for
/// @param missing partners without a figure for the year and the three before, in words
/// @param concentration the Herfindahl-Hirschman index of the year in words
public record VectorRose(double x, double y, double radius, List<Ring> rings, List<Spoke> spokes, String title, Optional<String> missing, Concentration concentration) {

    private static final List<String> PARTNERS = List.of("rus", "chn", "eu27", "tur", "usa", "kor", "uzb");
    /// A statistical group has no seat of its own: it is where its organisation is.
    private static final String GROUP = "eu27";
    private static final String SEAT_OF_GROUP = "eu";
    private static final double CAPTION_LINES = 3.6;

    /// A circle at a share.
    public record Ring(double percent, double radius) { }

    /// One partner.
    ///
    /// @param bearing degrees clockwise from north
    /// @param root where it starts beside the centre, since others may share its bearing
    /// @param x the pixel of its tip
    /// @param y the pixel of its tip
    /// @param label where its words stand
    public record Spoke(Actor partner, TradeShare share, double bearing, Root root, double x, double y, String words, Box label) { }

    /// The pixel where a spoke starts.
    public record Root(double x, double y) { }

    public VectorRose {
        rings = List.copyOf(rings);
        spokes = List.copyOf(spokes);
    }

    /// The rose of a view.
    ///
    /// @param widthOf how wide words are in a style, in pixels
    public static VectorRose of(ViewState view, Geodesy geodesy, Box area, Density density, ToDoubleBiFunction<String, TextStyle> widthOf) {
        var words = Messages.in(view.look().language());
        double caption = density.small() * 1.4 * CAPTION_LINES;
        double title = density.type() * 1.6;
        double radius = Math.max(10, Math.min(area.width() / 2 - 34, (area.height() - caption - title) / 2 - density.small() * 1.2));
        double x = area.x() + area.width() / 2;
        double y = area.y() + title + (area.height() - caption - title) / 2;
        var shares = PARTNERS.stream().flatMap(partner -> TradeShare.of(view, partner).stream()).toList();
        double greatest = shares.stream().mapToDouble(TradeShare::percent).max().orElse(10);
        double step = greatest > 25 ? 20 : 10;
        double outer = Math.max(step, Math.ceil(greatest / 5) * 5);
        var rings = new ArrayList<Ring>();
        for (double percent = step; percent <= outer; percent += step) {
            rings.add(new Ring(percent, radius * percent / outer));
        }
        var bare = SpokeOffsets.apart(shares.stream().flatMap(share -> spoke(view, geodesy, share, x, y, radius / outer).stream()).toList());
        var room = new Box(area.x(), area.y() + title, area.width(), area.height() - caption - title);
        var style = TextStyle.of(density.small(), new Colour(0)).weight(TextStyle.Weight.MEDIUM);
        var spokes = RoseLabels.place(bare, x, y, room, style, widthOf);
        return new VectorRose(x, y, radius, rings, spokes, words.get("figures.rose.title", Integer.toString(view.cursor().getYear())), missing(view, words), Concentration.of(view, words));
    }

    /// The spoke whose tip or label is at the point.
    public Optional<Spoke> spokeAt(double px, double py) {
        return spokes.stream().filter(spoke -> spoke.label().contains(px, py, 2) || Math.hypot(spoke.x() - px, spoke.y() - py) <= 8).findFirst()
                .or(() -> spokes.stream().min(Comparator.comparingDouble(spoke -> distance(spoke, px, py))).filter(spoke -> distance(spoke, px, py) <= 4));
    }

    private static Optional<Spoke> spoke(ViewState view, Geodesy geodesy, TradeShare share, double x, double y, double scale) {
        var atlas = view.atlas();
        var home = atlas.actor(atlas.manifest().focus()).flatMap(Actor::seat).flatMap(atlas::place).map(Place::at);
        var seated = share.partner().equals(GROUP) ? SEAT_OF_GROUP : share.partner();
        var there = atlas.actor(seated).flatMap(Actor::seat).flatMap(atlas::place).map(Place::at);
        var partner = atlas.actor(share.partner());
        if (home.isEmpty() || there.isEmpty() || partner.isEmpty()) {
            return Optional.empty();
        }
        double bearing = geodesy.bearing(home.get(), there.get());
        double length = share.percent() * scale;
        double tipX = x + length * Math.sin(Math.toRadians(bearing));
        double tipY = y - length * Math.cos(Math.toRadians(bearing));
        var words = partner.get().label().in(view.look().language()) + " " + Amounts.of(share.percent(), "percent") + (share.borrowed() ? " (" + share.year() + ")" : "");
        return Optional.of(new Spoke(partner.get(), share, bearing, new Root(x, y), tipX, tipY, words, new Box(tipX, tipY, 0, 0)));
    }

    private static Optional<String> missing(ViewState view, Messages words) {
        var names = PARTNERS.stream().filter(partner -> TradeShare.of(view, partner).isEmpty()).flatMap(partner -> view.atlas().actor(partner).stream()
                .map(actor -> actor.label().in(view.look().language()) + TradeShare.lastYear(view, partner).map(year -> " (" + words.get("figures.rose.last", Integer.toString(year)) + ")").orElse("")));
        var list = String.join(", ", names.toList());
        return list.isEmpty() ? Optional.empty() : Optional.of(words.get("figures.rose.missing", list));
    }

    private static double distance(Spoke spoke, double px, double py) {
        double dx = spoke.x() - spoke.root().x();
        double dy = spoke.y() - spoke.root().y();
        double fromX = px - spoke.root().x();
        double fromY = py - spoke.root().y();
        double square = dx * dx + dy * dy;
        double share = square == 0 ? 0 : Math.clamp((fromX * dx + fromY * dy) / square, 0, 1);
        return Math.hypot(fromX - share * dx, fromY - share * dy);
    }
}
