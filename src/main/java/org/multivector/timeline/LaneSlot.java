package org.multivector.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.multivector.atlas.Event;
import org.multivector.graphics.Density;

/// A mark while its lane is being packed: changes its shape until it fits.
final class LaneSlot {

    /// Pixels from the dot to the near end of the pill.
    private static final double CAP = 4;
    /// Pixels from the dot to the words.
    private static final double INSET = 5;
    /// Pixels from the words to the far end of the pill.
    private static final double TAIL = 9;
    private static final double BADGE_GAP = 2;
    private static final double BADGE_PAD = 10;
    private static final double APART = 4;

    final EventItem item;
    final List<EventItem> more = new ArrayList<>();
    int row;
    boolean labelled;
    boolean flipped;
    /// Whether the badge stands at the other end than it would of itself.
    boolean turned;

    private final TimeScale scale;
    private final Density density;
    private final double labelWidth;
    private final ToDoubleFunction<String> widthOf;
    private double left;
    private double right;
    private double badgeX;
    private double badgeWidth;

    LaneSlot(EventItem item, TimeScale scale, Density density, double labelWidth, ToDoubleFunction<String> widthOf) {
        this.item = item;
        this.scale = scale;
        this.density = density;
        this.labelWidth = labelWidth;
        this.widthOf = widthOf;
    }

    /// Takes a shape, with the badge at the far end of the label unless it is turned.
    void shape(int inRow, boolean withLabel, boolean labelLeft) {
        row = inRow;
        labelled = withLabel;
        flipped = withLabel && labelLeft;
        double near = density.dot() + (withLabel ? CAP : 0.5);
        double far = withLabel ? density.dot() + INSET + labelWidth + TAIL : near;
        left = item.x() - (flipped ? far : near);
        right = item.x() + (flipped ? near : far);
        badgeWidth = more.isEmpty() ? 0 : widthOf.applyAsDouble(words()) + BADGE_PAD;
        place(flipped != turned);
    }

    private void place(boolean atLeft) {
        double before = left - BADGE_GAP - badgeWidth;
        double after = right + BADGE_GAP;
        boolean possible = atLeft ? before >= scale.left() : after + badgeWidth <= scale.right();
        badgeX = possible == atLeft ? before : after;
    }

    boolean inside() {
        return from() >= scale.left() - 0.5 && until() <= scale.right() + 0.5;
    }

    boolean touches(LaneSlot other) {
        return row == other.row && from() < other.until() + APART && other.from() < until() + APART;
    }

    /// Pixels from the mark to a dot that could stand at x; 0 inside.
    double distance(double x) {
        return Math.max(0, Math.max(from() - x, x - until()));
    }

    EventMark mark(LaneBand band, Density sizes) {
        double pill = Math.min(sizes.pill(), band.rowHeight() - 5);
        double y = band.rowTop(row) + Math.max(1, (band.rowHeight() - pill) / 2 - 1);
        var box = labelled ? new Box(left, y, right - left, pill) : new Box(left, y + pill / 2 - density.dot() - 0.5, right - left, 2 * density.dot() + 1);
        var badge = more.isEmpty() ? Optional.<Box>empty() : Optional.of(new Box(badgeX, y + 2, badgeWidth, pill - 4));
        var events = more.stream().map(EventItem::event).sorted(Comparator.comparing((Event event) -> event.when().anchor()).thenComparing(Event::id)).toList();
        return new EventMark(item, box, labelled, flipped, events, badge);
    }

    private String words() {
        return "+" + more.size();
    }

    private double from() {
        return more.isEmpty() ? left : Math.min(left, badgeX);
    }

    private double until() {
        return more.isEmpty() ? right : Math.max(right, badgeX + badgeWidth);
    }
}
