package org.multivector.map.geometry;

import org.multivector.atlas.Atlas;
import org.multivector.map.camera.Projection;

/// Remembers the projected atlas of the last frame. Belongs to one thread.
public final class Projected {

    private ProjectedAtlas last;

    /// The projected atlas; worked out anew only when atlas or projection changed.
    public ProjectedAtlas of(Atlas atlas, Projection projection) {
        if (last == null || !last.of(atlas, projection)) {
            last = new ProjectedAtlas(atlas, projection);
        }
        return last;
    }
}
