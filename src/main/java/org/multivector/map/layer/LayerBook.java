package org.multivector.map.layer;

import java.util.List;
import org.multivector.geo.Geodesy;
import org.multivector.graphics.Graphics;
import org.multivector.map.basemap.Labels;
import org.multivector.map.geometry.Projected;

/// The layers above the base map, the lowest first. A new layer is one class and one line here.
///
/// The layers share what they project and belong to one thread: make one book per view.
public record LayerBook(List<MapLayer> layers) {

    public LayerBook {
        layers = List.copyOf(layers);
    }

    /// All layers of the program.
    ///
    /// @param geodesy measures the scale bar
    /// @param names the names of countries and waters
    public static LayerBook standard(Geodesy geodesy, Labels names) {
        var projected = new Projected();
        var furniture = new Furniture(geodesy);
        return new LayerBook(List.of(
                new RouteLayer(projected),
                new PlaceLayer(projected),
                new LabelLayer(projected, new NameLabels(names), furniture),
                new EventLayer(projected),
                furniture));
    }

    /// Draws all layers, the lowest first.
    public void draw(MapScene scene, Graphics graphics) {
        layers.forEach(layer -> layer.draw(scene, graphics));
    }
}
