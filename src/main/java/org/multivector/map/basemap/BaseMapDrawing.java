package org.multivector.map.basemap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.multivector.graphics.Affine;
import org.multivector.graphics.Colour;
import org.multivector.graphics.ShapeGraphics;
import org.multivector.graphics.Outline;
import org.multivector.graphics.Palette;
import org.multivector.graphics.Stroke;

/// Draws the base map: sea, land, the country in focus, hatches, waters, borders. No words. The same view always gives the same marks.
///
/// An instance draws one view on one [Graphics].
public final class BaseMapDrawing {

    private static final double REGIONS_FROM = 2_300;
    private static final double SMALL_RIVERS_FROM = 3_500;
    private static final double HATCH_WIDTH = 1.1;

    private final BaseMap map;
    private final BaseView view;
    private final ShapeGraphics graphics;
    private final Palette palette;
    private final BaseGeometry.Level level;
    private final double metresPerPixel;

    private BaseMapDrawing(BaseMap map, BaseView view, double pixelScale, ShapeGraphics graphics) {
        this.map = map;
        this.view = view;
        this.graphics = graphics;
        palette = view.palette();
        level = map.level(view.viewport(), pixelScale);
        metresPerPixel = 1 / view.viewport().scale();
    }

    /// Draws the view over whatever was there.
    ///
    /// @param pixelScale picture elements per pixel; decides only the level of detail
    public static void draw(BaseMap map, BaseView view, double pixelScale, ShapeGraphics graphics) {
        new BaseMapDrawing(map, view, pixelScale, graphics).draw();
    }

    private void draw() {
        graphics.transform(Affine.IDENTITY);
        graphics.fillRect(0, 0, view.viewport().width(), view.viewport().height(), 0, colour("map-sea"));
        graphics.transform(view.viewport().worldToScreen());
        areas();
        waters();
        lines();
        focus();
    }

    private void areas() {
        graphics.fill(level.land(), colour("map-land"));
        var focus = country(view.focus());
        graphics.fill(focus, colour("map-focus-land"));
        for (Map.Entry<String, Colour> shade : view.shades().entrySet()) {
            graphics.fill(country(shade.getKey()), shade.getValue());
        }
        for (var hatching : view.hatchings()) {
            graphics.hatch(together(hatching.countries()), Stroke.solid(colour("map-hatch"), HATCH_WIDTH), hatching.angle(), hatching.gap());
        }
        if (view.graticule()) {
            graphics.stroke(map.graticule(), Stroke.solid(colour("map-graticule"), 1));
        }
    }

    private void waters() {
        for (int rank : List.of(5, 4, 3, 2, 1, 0)) {
            var river = level.rivers().get(rank);
            if (river != null && (rank <= 2 || metresPerPixel < SMALL_RIVERS_FROM / (rank - 1))) {
                graphics.stroke(river, Stroke.solid(colour("map-river"), rank <= 1 ? 1.2 : 0.8));
            }
        }
        graphics.fill(level.lakes(), colour("map-sea"));
        graphics.stroke(level.lakes(), Stroke.solid(colour("map-lake-line"), 0.8));
    }

    private void lines() {
        if (metresPerPixel < REGIONS_FROM) {
            graphics.stroke(level.regions(), Stroke.solid(colour("map-region-border"), 0.8));
        }
        graphics.stroke(level.coast(), Stroke.solid(colour("map-coast"), 0.8));
        graphics.stroke(level.borders(), Stroke.solid(colour("map-border"), 1));
        graphics.stroke(map.disputedLines(), Stroke.dashed(colour("map-border-disputed"), 1.2, 5.0, 4.0));
    }

    /// A glow of two widths under a clear line.
    private void focus() {
        var focus = country(view.focus());
        graphics.stroke(focus, Stroke.solid(colour("map-focus-glow").fade(0.6), 9));
        graphics.stroke(focus, Stroke.solid(colour("map-focus-glow"), 5));
        graphics.stroke(focus, Stroke.solid(colour("map-focus-line"), 1.8));
    }

    private Outline country(String id) {
        return level.countries().getOrDefault(id, new Outline(new double[0], new int[0], true));
    }

    private Outline together(Set<String> ids) {
        var path = new OutlineBuilder();
        ids.stream().sorted().map(this::country).forEach(path::append);
        return path.build(true);
    }

    private Colour colour(String token) {
        return palette.colour(token);
    }
}
