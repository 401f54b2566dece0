package org.multivector.map.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.multivector.atlas.Event;
import org.multivector.atlas.Reading;
import org.multivector.atlas.Ref;
import org.multivector.map.geometry.ProjectedAtlas;
import org.multivector.query.EventColour;
import org.multivector.query.Mask;
import org.multivector.time.Span;

/// Which events a scene marks, and where: those of the half year before and after the cursor, and always the selected one.
final class EventMarks {

    private static final int MONTHS = 6;
    static final int LEAST_IMPORTANT_WITH_ICON = 3;
    private static final double APART = 23;
    private static final double STEM = 10;

    private EventMarks() { }

    /// The marks inside the window, the uppermost last. The selected one is pulled to the edge when it lies outside.
    static List<EventMark> of(MapScene scene, ProjectedAtlas projected) {
        var marks = new ArrayList<EventMark>();
        for (var mark : candidates(scene, projected)) {
            int near = nearest(marks, mark);
            if (near >= 0) {
                marks.set(near, marks.get(near).with(1));
            } else {
                marks.add(mark);
            }
        }
        var shown = new ArrayList<EventMark>();
        for (var mark : marks.reversed()) {
            if (OffMap.contains(scene, mark.x(), mark.y())) {
                shown.add(mark);
            } else if (mark.selected()) {
                shown.add(OffMap.atEdge(scene, mark));
            }
        }
        return shown;
    }

    /// The events around the cursor and those pointed at, without what a mask hides.
    static Stream<Event> shown(MapScene scene) {
        var view = scene.view();
        var pointedAt = scene.pointedAt();
        var window = new Span(view.cursor().minusMonths(MONTHS), view.cursor().plusMonths(MONTHS));
        return view.atlas().contents().events().stream().filter(event -> Mask.shows(event, view.maskedAfter()))
                .filter(event -> pointedAt.contains(Ref.event(event.id())) || event.when().span().overlaps(window));
    }

    private static List<EventMark> candidates(MapScene scene, ProjectedAtlas projected) {
        var pointedAt = scene.pointedAt();
        return shown(scene).sorted(Comparator.comparing((Event event) -> !pointedAt.contains(Ref.event(event.id())))
                        .thenComparing(event -> !scene.view().filter().passes(event)).thenComparingInt(Event::importance).thenComparing(Event::id))
                .flatMap(event -> mark(scene, projected, event, pointedAt.contains(Ref.event(event.id()))).stream()).toList();
    }

    private static Optional<EventMark> mark(MapScene scene, ProjectedAtlas projected, Event event, boolean pointedAt) {
        return event.places().stream().findFirst().flatMap(projected::place).map(xy -> {
            boolean selected = scene.view().selection().filter(Ref.event(event.id())::equals).isPresent();
            boolean small = !pointedAt && event.importance() > LEAST_IMPORTANT_WITH_ICON;
            double radius = scene.size(small ? 4.5 : selected ? 13 : 11);
            double x = scene.viewport().screenX(xy[0]);
            double y = scene.viewport().screenY(xy[1]);
            var colour = scene.palette().colour(EventColour.token(scene.view().atlas(), event), "ink-muted");
            var mark = new EventMark(event, 0, x, y, x, y, radius, small, selected, pointedAt || scene.view().filter().passes(event), colour, bearing(scene, event));
            return mark.lifted(STEM);
        });
    }

    /// An event that the chosen reading does not speak of counts as left out by it.
    private static Optional<Reading.Bearing> bearing(MapScene scene, Event event) {
        return scene.view().filter().reading().flatMap(scene.view().atlas()::reading).map(reading -> reading.stances().stream()
                .filter(stance -> stance.event().equals(event.id())).findFirst().map(Reading.Stance::bearing).orElse(Reading.Bearing.SILENT));
    }

    private static int nearest(List<EventMark> marks, EventMark mark) {
        for (int i = 0; i < marks.size(); i++) {
            var other = marks.get(i);
            if (Math.hypot(other.placeX() - mark.placeX(), other.placeY() - mark.placeY()) < (other.small() ? APART / 2 : APART)) {
                return i;
            }
        }
        return -1;
    }
}
