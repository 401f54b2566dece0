package org.multivector.map.layer;

import java.util.List;
import org.multivector.atlas.Place;
import org.multivector.atlas.Ref;
import org.multivector.graphics.Affine;
import org.multivector.graphics.Graphics;
import org.multivector.graphics.Stroke;
import org.multivector.map.geometry.Projected;

/// Dots of places: squares for capitals, discs for towns, rings for stations, terminals and fields. Their names are drawn with all labels.
final class PlaceLayer implements MapLayer, Targets {

    private static final double REACH = 9;

    private final Projected projected;

    PlaceLayer(Projected projected) {
        this.projected = projected;
    }

    @Override
    public String id() {
        return "places";
    }

    @Override
    public void draw(MapScene scene, Graphics graphics) {
        graphics.transform(Affine.IDENTITY);
        dots(scene).forEach(dot -> draw(scene, dot, graphics));
    }

    @Override
    public List<Target> targets(MapScene scene) {
        return dots(scene).stream().map(dot -> Target.mark(Ref.place(dot.place().id()), dot.x(), dot.y(), REACH, name(scene, dot.place()))).toList();
    }

    /// The name that the place bore at the cursor, in the language of the view.
    static String name(MapScene scene, Place place) {
        return place.nameAt(scene.view().cursor()).in(scene.view().look().language());
    }

    private List<ShownPlaces.Dot> dots(MapScene scene) {
        return ShownPlaces.of(scene, projected.of(scene.view().atlas(), scene.projection()));
    }

    private static void draw(MapScene scene, ShownPlaces.Dot dot, Graphics graphics) {
        var ink = scene.palette().colour("map-label-city");
        var halo = scene.palette().colour("map-halo");
        double size = scene.size(dot.capital() ? 3.2 : dot.rank() <= 2.5 ? 2.6 : 2.1);
        if (dot.capital()) {
            graphics.fillRect(dot.x() - size - 1.2, dot.y() - size - 1.2, 2 * size + 2.4, 2 * size + 2.4, 1, halo);
            graphics.fillRect(dot.x() - size, dot.y() - size, 2 * size, 2 * size, 0, ink);
            return;
        }
        graphics.fillCircle(dot.x(), dot.y(), size + 1.2, halo);
        if (dot.place().type() == Place.Type.CITY) {
            graphics.fillCircle(dot.x(), dot.y(), size, ink);
        } else {
            graphics.strokeCircle(dot.x(), dot.y(), size, Stroke.solid(ink, 1.2));
        }
    }
}
