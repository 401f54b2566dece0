package org.multivector.ui.map;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.multivector.carto.Geodesics;
import org.multivector.carto.Projections;
import org.multivector.geo.LonLat;
import org.multivector.map.basemap.BaseMap;
import org.multivector.work.Background;

/// The base map, loaded once in the background and shared by every map on the screen. Belongs to the JavaFX thread.
public final class BaseMapSource {

    private final Background background;
    private final List<Consumer<BaseMap>> waiting = new ArrayList<>();
    private final List<Consumer<Exception>> worried = new ArrayList<>();
    private BaseMap map;
    private Exception failure;

    /// Starts loading at once; takes about a second.
    public BaseMapSource(Background background) {
        this.background = background;
        background.run(BaseMapSource::load, this::arrived, this::failed);
    }

    /// Calls `then` with the base map, at once or when it has come.
    public void whenReady(Consumer<BaseMap> then) {
        if (map == null) {
            waiting.add(then);
        } else {
            then.accept(map);
        }
    }

    /// Calls `then` if the base map cannot come, at once or when that is known.
    public void whenFailed(Consumer<Exception> then) {
        if (failure == null) {
            worried.add(then);
        } else {
            then.accept(failure);
        }
    }

    /// Measures something too: the first use of the geodesics is slow, and the next one will be on the JavaFX thread.
    private static BaseMap load() throws IOException {
        var map = BaseMap.read(Projections.centralAsiaAlbers());
        new Geodesics().distance(new LonLat(71.4, 51.1), new LonLat(76.9, 43.2));
        return map;
    }

    private void failed(Exception reason) {
        failure = reason;
        List.copyOf(worried).forEach(then -> then.accept(reason));
    }

    /// The door to the thread that paints maps.
    public Background background() {
        return background;
    }

    private void arrived(BaseMap loaded) {
        map = loaded;
        List.copyOf(waiting).forEach(then -> then.accept(loaded));
        waiting.clear();
    }
}
