package org.multivector.app;

import java.util.List;
import javafx.scene.layout.Region;
import org.multivector.map.layer.MapLayer;
import org.multivector.state.Store;
import org.multivector.text.Messages;
import org.multivector.ui.explore.ExplorePane;
import org.multivector.ui.map.BaseMapSource;
import org.multivector.ui.map.MapView;
import org.multivector.ui.shell.Shell;

/// Builds the views of a window, each from what it needs and nothing more.
///
/// @param base the base map that all maps of the program share
/// @param layers what is drawn above it
record Views(BaseMapSource base, List<MapLayer> layers) {

    /// A map of its own.
    MapView map(Store store) {
        return new MapView(store, base, layers);
    }

    /// The views of the explorer window.
    Shell.Views explorer(Store store, Messages words, MapView map) {
        return new Shell.Views(new ExplorePane(store, words, new Region()), map, new Region(), timeline(store, words));
    }

    /// The lanes with the strips below.
    Region timeline(Store store, Messages words) {
        return new Region();
    }
}
