package org.multivector.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.multivector.atlas.Ref;
import org.multivector.map.layer.Target;

/// Going from mark to mark by keys, in the order of reading: what the mouse can point at, keys can reach. Belongs to the JavaFX thread.
final class MarkWalk {

    private static final double ROW = 48;

    private final MapView map;
    private Optional<Ref> at = Optional.empty();

    MarkWalk(MapView map) {
        this.map = map;
    }

    /// Shows the card of the next (1) or the previous (-1) mark in sight; after the last comes the first.
    void step(int steps) {
        var marks = inSight();
        if (marks.isEmpty()) {
            return;
        }
        var refs = marks.stream().map(Target::ref).toList();
        int index = at.map(refs::indexOf).orElse(-1);
        int next = index < 0 ? (steps > 0 ? 0 : marks.size() - 1) : Math.floorMod(index + steps, marks.size());
        at = Optional.of(refs.get(next));
        map.showCard(marks.get(next), marks.get(next).x(), marks.get(next).y());
    }

    /// The mark whose card is shown.
    Optional<Ref> current() {
        return map.card().isVisible() ? at.filter(ref -> inSight().stream().anyMatch(mark -> mark.ref().equals(ref))) : Optional.empty();
    }

    private List<Target> inSight() {
        return map.targets().stream()
                .filter(target -> target.x() >= 0 && target.y() >= 0 && target.x() <= map.getWidth() && target.y() <= map.getHeight())
                .sorted(Comparator.comparingDouble((Target target) -> Math.floor(target.y() / ROW)).thenComparingDouble(Target::x)).toList();
    }
}
