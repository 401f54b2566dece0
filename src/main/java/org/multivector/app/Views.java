package org.multivector.app;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.multivector.carto.Geodesics;
import org.multivector.geo.Geodesy;
import org.multivector.graphics.Density;
import org.multivector.map.layer.LayerBook;
import org.multivector.state.Store;
import org.multivector.text.Messages;
import org.multivector.ui.details.DetailsPane;
import org.multivector.ui.explore.ExplorePane;
import org.multivector.ui.figures.RoseView;
import org.multivector.ui.figures.StripView;
import org.multivector.ui.fx.Themes;
import org.multivector.ui.map.BaseMapSource;
import org.multivector.ui.map.MapView;
import org.multivector.ui.present.PresenterWindow;
import org.multivector.ui.shell.Shell;
import org.multivector.ui.timeline.CompactTimeline;
import org.multivector.ui.timeline.TimelineView;

/// Builds the views of the windows, each from what it needs and nothing more.
///
/// @param base the base map that all maps of the program share
/// @param openLink shows an address in the user's browser
record Views(BaseMapSource base, Themes themes, Geodesy geodesy, Consumer<String> openLink) {

    Views(BaseMapSource base, Themes themes, Consumer<String> openLink) {
        this(base, themes, new Geodesics(), openLink);
    }

    /// A map of its own.
    MapView map(Store store) {
        return new MapView(store, base, map -> LayerBook.standard(geodesy, map.labels()).layers());
    }

    /// The views of the explorer window.
    Shell.Views explorer(Store store, Messages words, MapView map) {
        return new Shell.Views(new ExplorePane(store, words, new RoseView(store, themes, geodesy, base.background())), map, new DetailsPane(store, words, geodesy, openLink), timeline(store));
    }

    /// The lanes with the strips below.
    Region timeline(Store store) {
        var lanes = new TimelineView(store, themes);
        var strip = new StripView(store, themes);
        strip.scaleProperty().bind(lanes.scaleProperty());
        return new TimelinePane(lanes, strip);
    }

    /// The windows of lessons, which open and close with them.
    PresenterWindow presenting(Stage owner, Store store) {
        return new PresenterWindow(owner, store, themes, () -> audienceMap(store), () -> new CompactTimeline(store, themes, Density.PRESENTATION));
    }

    private Node audienceMap(Store store) {
        var map = map(store);
        map.showButtons(false);
        return map;
    }
}
