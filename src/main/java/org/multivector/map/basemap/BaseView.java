package org.multivector.map.basemap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.multivector.graphics.Colour;
import org.multivector.graphics.Palette;
import org.multivector.map.camera.Viewport;

/// What the base map is to show. Two equal views give the same picture.
///
/// @param focus the id of the country lifted from its neighbours
/// @param hatchings members of organisations
/// @param shades fills of countries by an indicator
/// @param graticule whether meridians and parallels are drawn
public record BaseView(Viewport viewport, Palette palette, String focus, List<Hatching> hatchings, Map<String, Colour> shades, boolean graticule) {

    /// Countries under one pattern of parallel lines.
    ///
    /// @param angle degrees clockwise from the x axis
    /// @param gap pixels between the lines
    public record Hatching(Set<String> countries, double angle, double gap) {
        public Hatching {
            countries = Set.copyOf(countries);
        }
    }

    public BaseView {
        hatchings = List.copyOf(hatchings);
        shades = Map.copyOf(shades);
    }

    public BaseView looking(Viewport other) {
        return new BaseView(other, palette, focus, hatchings, shades, graticule);
    }
}
