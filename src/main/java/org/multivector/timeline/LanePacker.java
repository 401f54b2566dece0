package org.multivector.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.multivector.graphics.Density;

/// Places the events of one lane so that nothing overlaps and nothing is lost. Good for one use.
///
/// First the selected and the important ones get pills, then the others get dots where there is room or join the nearest mark as a stack,
/// then dots grow to pills where there is room left, the more important first.
final class LanePacker {

    private static final int IMPORTANT = 2;
    private static final double NEAR = 60;

    private final LaneBand band;
    private final TimeScale scale;
    private final Density density;
    private final ToDoubleFunction<String> widthOf;
    private final boolean labels;
    private final List<LaneSlot> slots = new ArrayList<>();
    private final List<EventItem> important = new ArrayList<>();

    /// @param labels whether marks may be pills; without, all are dots and stacks
    LanePacker(LaneBand band, TimeScale scale, Density density, ToDoubleFunction<String> widthOf, boolean labels) {
        this.band = band;
        this.scale = scale;
        this.density = density;
        this.widthOf = widthOf;
        this.labels = labels;
    }

    List<EventMark> pack(List<EventItem> items) {
        var ordered = items.stream().sorted(EventItem.PRIORITY).toList();
        important.addAll(ordered.stream().filter(this::important).toList());
        var later = new ArrayList<EventItem>();
        for (var item : ordered) {
            if (!important.contains(item) || !placed(slot(item), true)) {
                later.add(item);
            }
        }
        for (var item : later) {
            if (!placed(slot(item), false)) {
                join(item);
            }
        }
        if (labels) {
            slots.stream().sorted(Comparator.comparing(slot -> slot.item, EventItem.PRIORITY)).toList().forEach(this::grow);
        }
        return slots.stream().sorted(Comparator.comparingDouble(slot -> slot.item.x())).map(slot -> slot.mark(band, density)).toList();
    }

    private LaneSlot slot(EventItem item) {
        return new LaneSlot(item, scale, density, widthOf.applyAsDouble(item.label()), widthOf);
    }

    private boolean important(EventItem item) {
        return labels && (item.emphasis().selected() || !item.emphasis().dimmed() && item.event().importance() <= IMPORTANT);
    }

    /// Tries all rows, the label right of the dot and left of it; first so that no dot of another important event is covered.
    private boolean placed(LaneSlot slot, boolean labelled) {
        for (boolean considerate : labelled ? new boolean[] {true, false} : new boolean[] {false}) {
            for (boolean flipped : labelled ? new boolean[] {false, true} : new boolean[] {false}) {
                for (int row = 0; row < band.rows(); row++) {
                    slot.shape(row, labelled, flipped);
                    if (fits(slot) && !(considerate && coversImportant(slot))) {
                        slots.add(slot);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Whether the dot of another important event, not yet placed, would have to stand where the mark is.
    private boolean coversImportant(LaneSlot slot) {
        return important.stream().filter(other -> other != slot.item && slots.stream().noneMatch(placed -> placed.item == other))
                .anyMatch(other -> slot.distance(other.x()) == 0 && Math.abs(other.x() - slot.item.x()) > 2 * density.dot());
    }

    private boolean fits(LaneSlot slot) {
        return slot.inside() && slots.stream().allMatch(other -> other == slot || !other.touches(slot));
    }

    private void grow(LaneSlot slot) {
        if (slot.labelled) {
            return;
        }
        int home = slot.row;
        slots.remove(slot);
        if (!placed(slot, true)) {
            slot.shape(home, false, false);
            slots.add(slot);
        }
    }

    private void join(EventItem item) {
        var near = slots.stream().sorted(Comparator.comparingDouble(slot -> slot.distance(item.x()))).toList();
        for (var host : near) {
            if (host.distance(item.x()) <= NEAR && joined(host, item)) {
                return;
            }
        }
        var host = near.getFirst();
        host.more.add(item);
        host.shape(host.row, labels && host.item.emphasis().selected(), host.flipped);
        absorb(host);
    }

    /// Tries to count the item at the host: as it is, with the label on the other side, without its label. The selected one keeps its label.
    private boolean joined(LaneSlot host, EventItem item) {
        boolean labelled = host.labelled;
        boolean flipped = host.flipped;
        boolean turned = host.turned;
        host.more.add(item);
        boolean mayShrink = !labels || !host.item.emphasis().selected();
        if (shaped(host, labelled, flipped) || labelled && shaped(host, true, !flipped) || mayShrink && shaped(host, false, false)) {
            return true;
        }
        host.more.removeLast();
        host.turned = turned;
        host.shape(host.row, labelled, flipped);
        return false;
    }

    private boolean shaped(LaneSlot slot, boolean labelled, boolean flipped) {
        for (boolean turned : new boolean[] {false, true}) {
            slot.turned = turned;
            slot.shape(slot.row, labelled, flipped);
            if (fits(slot)) {
                return true;
            }
        }
        return false;
    }

    /// Takes in every neighbour that the host overlaps; the most important of them is shown.
    private void absorb(LaneSlot host) {
        for (var other = neighbour(host); other != null; other = neighbour(host)) {
            boolean better = EventItem.PRIORITY.compare(other.item, host.item) < 0;
            var keeper = better ? other : host;
            var gone = better ? host : other;
            keeper.more.add(gone.item);
            keeper.more.addAll(gone.more);
            keeper.shape(keeper.row, labels && keeper.item.emphasis().selected(), keeper.flipped);
            slots.remove(gone);
            host = keeper;
        }
    }

    private LaneSlot neighbour(LaneSlot slot) {
        return slots.stream().filter(other -> other != slot && other.touches(slot)).findFirst().orElse(null);
    }
}
