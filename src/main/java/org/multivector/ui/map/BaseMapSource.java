package org.multivector.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.multivector.carto.Projections;
import org.multivector.map.basemap.BaseMap;
import org.multivector.work.Background;

/// The base map, loaded once in the background and shared by every map on the screen. Belongs to the JavaFX thread.
public final class BaseMapSource {

    private final Background background;
    private final List<Consumer<BaseMap>> waiting = new ArrayList<>();
    private BaseMap map;
    private Exception failure;

    /// Starts loading at once; takes about a second.
    public BaseMapSource(Background background) {
        this.background = background;
        background.run(() -> BaseMap.read(Projections.centralAsiaAlbers()), this::arrived, reason -> failure = reason);
    }

    /// Calls `then` with the base map, at once or when it has come.
    public void whenReady(Consumer<BaseMap> then) {
        if (map == null) {
            waiting.add(then);
        } else {
            then.accept(map);
        }
    }

    /// Why the base map cannot come; empty while all is well.
    public Optional<Exception> failure() {
        return Optional.ofNullable(failure);
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
