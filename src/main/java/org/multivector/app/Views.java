package org.multivector.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.multivector.carto.Geodesics;
import org.multivector.map.layer.MapLayer;
import org.multivector.state.Store;
import org.multivector.text.Messages;
import org.multivector.ui.details.DetailsPane;
import org.multivector.ui.explore.ExplorePane;
import org.multivector.ui.fx.Themes;
import org.multivector.ui.map.BaseMapSource;
import org.multivector.ui.map.MapView;
import org.multivector.ui.shell.Shell;
import org.multivector.ui.timeline.TimelineView;

/// Builds the views of a window, each from what it needs and nothing more.
///
/// @param base the base map that all maps of the program share
/// @param layers what is drawn above it
/// @param openLink shows an address in the user's browser
record Views(BaseMapSource base, List<MapLayer> layers, Themes themes, Consumer<String> openLink) {

    /// A map of its own.
    MapView map(Store store) {
        return new MapView(store, base, layers);
    }

    /// The views of the explorer window.
    Shell.Views explorer(Store store, Messages words, MapView map) {
        return new Shell.Views(new ExplorePane(store, words, new Region()), map,
                new DetailsPane(store, words, new Geodesics(), openLink), timeline(store));
    }

    /// The lanes with the strips below.
    Region timeline(Store store) {
        return new TimelineView(store, themes);
    }
}
