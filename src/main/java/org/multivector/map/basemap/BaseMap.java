package org.multivector.map.basemap;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.multivector.geo.LonLat;
import org.multivector.graphics.Outline;
import org.multivector.map.camera.Projection;
import org.multivector.map.camera.Viewport;

/// The base map that the program brings along, read and projected: fine lines for the region, coarser ones for the rest of the world, names,
/// disputed areas. Immutable; reading takes about a second and belongs on a background thread.
public final class BaseMap {

    private final Projection projection;
    private final BaseGeometry region;
    private final BaseGeometry world;
    private final CountryIndex countries;
    private final Labels labels;
    private final List<DisputedArea> disputed;
    private final Outline disputedLines;
    private final Outline graticule;
    private final Frame frame;

    private BaseMap(Projection projection, Topology fine, Topology coarse, Labels labels, List<DisputedArea> disputed) throws IOException {
        this.projection = projection;
        this.labels = labels;
        this.disputed = disputed;
        var water = new ProjectedTopology(Assets.topology("water.topojson"), projection);
        region = new BaseGeometry(new ProjectedTopology(fine, projection), water, new ProjectedTopology(Assets.topology("regions.topojson"), projection));
        world = new BaseGeometry(new ProjectedTopology(coarse, projection), water, new ProjectedTopology(new Topology(List.of(), Map.of()), projection));
        countries = new CountryIndex(List.of(fine, coarse));
        frame = Frame.around(fine.arcs());
        graticule = Graticule.every(10, projection);
        var lines = new OutlineBuilder();
        for (var area : disputed) {
            for (double[] line : area.lines()) {
                double[] xy = new double[line.length];
                projection.forward(line, xy, line.length / 2);
                lines.join(xy, false);
                lines.endPart(-1);
            }
        }
        disputedLines = lines.build(false);
    }

    /// Reads all files of the base map.
    ///
    /// @throws IOException when one is missing or broken
    public static BaseMap read(Projection projection) throws IOException {
        return new BaseMap(projection, Assets.topology("region.topojson"), Assets.topology("world.topojson"), Labels.read(), DisputedArea.read());
    }

    public Projection projection() {
        return projection;
    }

    /// The lines to draw for a view: the region's where they fill it, else the world's.
    ///
    /// @param pixelScale picture elements per pixel of the viewport
    public BaseGeometry.Level level(Viewport view, double pixelScale) {
        var geometry = insideRegion(view) ? region : world;
        return geometry.at(1 / (view.scale() * pixelScale));
    }

    /// The id of the country a position lies in, an ISO 3166-1 alpha-3 code in lower case; empty at sea.
    public Optional<String> country(LonLat at) {
        return countries.at(at);
    }

    public Labels labels() {
        return labels;
    }

    public List<DisputedArea> disputed() {
        return disputed;
    }

    /// The outlines of all disputed areas, in projected metres.
    public Outline disputedLines() {
        return disputedLines;
    }

    /// Meridians and parallels every ten degrees, in projected metres.
    public Outline graticule() {
        return graticule;
    }

    /// The fine lines of the region, for tests and exports.
    public BaseGeometry region() {
        return region;
    }

    /// The coarse lines of the world, for tests and exports.
    public BaseGeometry world() {
        return world;
    }

    /// Looks along the sides of the view: what lies in the middle is then inside as well.
    private boolean insideRegion(Viewport view) {
        for (int i = 0; i <= 4; i++) {
            double along = i / 4.0;
            if (outside(view, along, 0) || outside(view, along, 1) || outside(view, 0, along) || outside(view, 1, along)) {
                return false;
            }
        }
        return true;
    }

    private boolean outside(Viewport view, double x, double y) {
        var at = view.at(x * view.width(), y * view.height(), projection);
        return at.lon() < frame.west() || at.lon() > frame.east() || at.lat() < frame.south() || at.lat() > frame.north();
    }
}
