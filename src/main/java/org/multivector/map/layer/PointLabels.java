package org.multivector.map.layer;

import java.util.ArrayList;
import java.util.List;
import org.multivector.graphics.TextStyle;
import org.multivector.graphics.TextStyle.Anchor;
import org.multivector.graphics.TextStyle.Weight;
import org.multivector.map.label.Label;
import org.multivector.map.label.Priority;
import org.multivector.map.label.Spot;
import org.multivector.text.Messages;

/// The words beside places, the selected event and interruptions.
final class PointLabels {

    private PointLabels() { }

    static List<Label> places(MapScene scene, List<ShownPlaces.Dot> dots) {
        var labels = new ArrayList<Label>();
        for (var dot : dots) {
            var style = placeStyle(scene, dot);
            boolean home = dot.capital() && dot.place().country().equals(scene.view().atlas().manifest().focus());
            var spots = dot.wanted() || home ? farAround(dot.x(), dot.y(), scene.size(6), style.size())
                    : around(dot.x(), dot.y(), scene.size(dot.capital() ? 7 : 6), style.size());
            labels.add(new Label("place:" + dot.place().id(), PlaceLayer.name(scene, dot.place()), style, priority(dot, home), spots));
        }
        return labels;
    }

    private static int priority(ShownPlaces.Dot dot, boolean home) {
        if (home) {
            return Priority.FOCUS_CAPITAL;
        }
        if (dot.wanted()) {
            return Priority.WANTED;
        }
        return dot.rank() <= 1.5 ? Priority.CAPITAL + (dot.rank() == 1 ? 1 : 0) : Priority.PLACE + (int) (dot.rank() * 4);
    }

    /// The names of the selected event and of those that point off the map.
    static List<Label> events(MapScene scene, List<EventMark> marks) {
        var language = scene.view().look().language();
        var labels = new ArrayList<Label>();
        for (var mark : marks) {
            if (mark.selected()) {
                var style = TextStyle.of(scene.size(12.5), mark.colour()).weight(Weight.SEMIBOLD).halo(scene.palette().colour("map-halo"));
                var title = mark.event().label().in(language);
                var words = OffMap.pointsOut(scene, mark)
                        ? Messages.in(language).get("map.off", title, Messages.in(language).get("map.off." + OffMap.direction(mark))) : title;
                labels.add(new Label("event:" + mark.event().id(), words, style, Priority.SELECTED, farAround(mark.x(), mark.y(), mark.radius() + 11, style.size())));
            }
        }
        return labels;
    }

    static List<Label> cuts(MapScene scene, List<Cut> cuts) {
        var style = TextStyle.of(scene.size(11.5), scene.palette().colour("map-cut")).weight(Weight.SEMIBOLD).halo(scene.palette().colour("map-halo"));
        return cuts.stream().map(cut -> new Label("cut:" + cut.route(), cut.words(), style, Priority.CUT, farAround(cut.x(), cut.y(), scene.size(11), style.size())))
                .toList();
    }

    /// Eight spots around a mark: right and left first, then above and below, then the corners.
    static List<Spot> around(double x, double y, double radius, double size) {
        double middle = y + size * 0.34;
        double above = y - radius;
        double below = y + radius + size * 0.78;
        double corner = radius * 0.75;
        return List.of(new Spot(x + radius, middle, 0, Anchor.START), new Spot(x - radius, middle, 0, Anchor.END),
                new Spot(x, above, 0, Anchor.MIDDLE), new Spot(x, below, 0, Anchor.MIDDLE),
                new Spot(x + corner, y - corner, 0, Anchor.START), new Spot(x + corner, y + corner + size * 0.7, 0, Anchor.START),
                new Spot(x - corner, y - corner, 0, Anchor.END), new Spot(x - corner, y + corner + size * 0.7, 0, Anchor.END));
    }

    /// The same spots and, farther out, two more rings of them: for words that should not be missing.
    private static List<Spot> farAround(double x, double y, double radius, double size) {
        var spots = new ArrayList<Spot>();
        for (double out : new double[] {0, size, 2 * size}) {
            spots.addAll(around(x, y, radius + out, size));
        }
        return spots;
    }

    private static TextStyle placeStyle(MapScene scene, ShownPlaces.Dot dot) {
        double size = dot.capital() || dot.rank() <= 2 ? 13 : dot.rank() <= 3 ? 12 : 11;
        var style = TextStyle.of(scene.size(size), scene.palette().colour("map-label-city")).halo(scene.palette().colour("map-halo"));
        return dot.capital() ? style.weight(Weight.SEMIBOLD) : dot.rank() <= 2.5 ? style.weight(Weight.MEDIUM) : style;
    }
}
