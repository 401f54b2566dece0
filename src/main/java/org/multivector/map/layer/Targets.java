package org.multivector.map.layer;

import java.util.List;

/// A layer whose marks can be pointed at and selected. [MapLayer]s implement it where they draw such marks.
public interface Targets {

    /// What the layer drew for the scene and a pointer can meet, in drawing order: later ones lie above earlier ones.
    List<Target> targets(MapScene scene);
}
