package org.multivector.ui.details;

import org.multivector.atlas.Atlas;
import org.multivector.pack.CorePack;
import org.multivector.pack.Refusal;

/// The atlas of the core pack, read once for all tests of this room.
final class Core {

    static final Atlas ATLAS = open();

    private Core() { }

    private static Atlas open() {
        try {
            return CorePack.open().atlas().orElseThrow();
        } catch (Refusal reason) {
            throw new IllegalStateException(reason);
        }
    }
}
