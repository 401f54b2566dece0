package org.multivector.map.layer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Contents;
import org.multivector.atlas.Manifest;
import org.multivector.atlas.Route;
import org.multivector.carto.Geodesics;
import org.multivector.carto.Projections;
import org.multivector.geo.Camera;
import org.multivector.geo.LonLat;
import org.multivector.graphics.Appearance;
import org.multivector.graphics.Palette;
import org.multivector.graphics.RecordingGraphics;
import org.multivector.map.basemap.Labels;
import org.multivector.map.camera.Projection;
import org.multivector.map.camera.Viewport;
import org.multivector.query.World;
import org.multivector.state.Look;
import org.multivector.state.ViewState;
import org.multivector.text.Language;
import org.multivector.text.Phrase;
import org.multivector.time.Edtf;

/// Scenes for tests of what is drawn above the base map.
final class Scenes {

    static final Projection PROJECTION = Projections.centralAsiaAlbers();
    static final Palette PALETTE = Palette.of(Appearance.LIGHT);

    private Scenes() { }

    static LayerBook book(Labels names) {
        return LayerBook.standard(new Geodesics(), names);
    }

    /// A window of 1280 by 720 pixels.
    static MapScene of(ViewState view) {
        return of(view, 1280, 720);
    }

    static MapScene of(ViewState view, double width, double height) {
        return new MapScene(Viewport.of(view.camera(), PROJECTION, width, height), PROJECTION, view, World.at(view.atlas(), view.cursor()), PALETTE);
    }

    static ViewState view(Atlas atlas, String day) {
        return ViewState.of(atlas, Look.STANDARD).at(LocalDate.parse(day));
    }

    static ViewState near(ViewState view, double lon, double lat, double kilometres) {
        return view.lookingAt(new Camera(new LonLat(lon, lat), kilometres * 1000));
    }

    static RecordingGraphics drawn(MapLayer layer, MapScene scene) {
        var graphics = new RecordingGraphics();
        layer.draw(scene, graphics);
        return graphics;
    }

    /// The layer of the name in a new book without names of countries.
    static MapLayer layer(String id) {
        return book(Labels.NONE).layers().stream().filter(layer -> layer.id().equals(id)).findFirst().orElseThrow();
    }

    static Atlas atlas(Route... routes) {
        var manifest = new Manifest(1, "sample", "1.0.0", LocalDate.of(2026, 1, 1), Phrase.english("Sample"), Phrase.english("Made up"), "kaz", List.of(Language.EN), List.of(),
                "CC0", List.of(), true);
        return new Atlas(manifest, new Contents(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(routes), List.of(), List.of(), List.of(), List.of(),
                List.of()));
    }

    /// A route across Kazakhstan that has the status since 2000.
    static Route route(Route.Type type, Route.Mode mode, Route.Status status, boolean schematic) {
        var history = List.of(new Route.StatusSince(Edtf.parse("2000"), status, true, List.of(), Optional.empty()));
        var path = List.of(new LonLat(55, 48), new LonLat(62, 48.5), new LonLat(70, 48), new LonLat(78, 47));
        return new Route("line", type, Phrase.english("The line"), Optional.empty(), history, List.of(new Route.Segment(mode, List.of(), path, schematic, false)), Optional.empty(),
                new Route.Ownership(Optional.empty(), Optional.empty(), List.of()), List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of());
    }
}
