package org.multivector.ui.figures;

import org.multivector.atlas.Atlas;
import org.multivector.atlas.Publisher;

/// How a source is named in one line.
final class Sources {

    private Sources() { }

    /// Title and publisher; the id where the pack has no such source.
    static String name(Atlas atlas, String id) {
        return atlas.source(id).map(source -> source.title() + ", " + atlas.publisher(source.publisher()).map(Publisher::name).orElse(source.publisher())).orElse(id);
    }
}
