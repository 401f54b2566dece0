package org.multivector.figures;

import java.util.ArrayList;
import java.util.List;
import org.multivector.figures.VectorRose.Root;
import org.multivector.figures.VectorRose.Spoke;

/// Moves spokes that point the same way beside each other, so that none hides another. Directions and lengths stay true.
final class SpokeOffsets {

    private static final double SAME = 5;
    private static final double APART = 6;

    private SpokeOffsets() { }

    static List<Spoke> apart(List<Spoke> spokes) {
        var moved = new ArrayList<Spoke>();
        for (var spoke : spokes) {
            var bundle = spokes.stream().filter(other -> near(other.bearing(), spoke.bearing())).toList();
            double side = (bundle.indexOf(spoke) - (bundle.size() - 1) / 2.0) * APART;
            double dx = side * Math.cos(Math.toRadians(spoke.bearing()));
            double dy = side * Math.sin(Math.toRadians(spoke.bearing()));
            moved.add(new Spoke(spoke.partner(), spoke.share(), spoke.bearing(), new Root(spoke.root().x() + dx, spoke.root().y() + dy), spoke.x() + dx, spoke.y() + dy,
                    spoke.words(), spoke.label()));
        }
        return List.copyOf(moved);
    }

    private static boolean near(double one, double other) {
        double turn = Math.abs(one - other) % 360;
        return Math.min(turn, 360 - turn) < SAME;
    }
}
