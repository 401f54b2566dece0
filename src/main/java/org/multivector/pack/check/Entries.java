package org.multivector.pack.check;

import java.util.List;
import org.multivector.pack.json.Problem;
import org.multivector.pack.kind.KindFile;

/// The items of a pack as the checks of meaning see them: those whose shape and dates are right.
public interface Entries {

    /// An item and its JSON pointer.
    record Entry<T>(T value, String pointer) { }

    <T> List<Entry<T>> of(KindFile<T> kind);

    /// Notes a problem in the file of the kind.
    void note(KindFile<?> kind, Problem problem);
}
