package org.multivector.state;

import java.util.HashSet;
import java.util.Set;

/// Adding what is missing and removing what is there.
final class Toggle {

    private Toggle() { }

    static <T> Set<T> in(Set<T> set, T item) {
        var next = new HashSet<>(set);
        if (!next.remove(item)) {
            next.add(item);
        }
        return Set.copyOf(next);
    }
}
