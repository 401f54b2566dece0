package org.multivector.ui.details;

import java.util.Optional;
import org.multivector.atlas.Ref;
import org.multivector.ui.details.part.Context;
import org.multivector.ui.details.part.Sheet;

/// Which page shows which kind of item.
final class Pages {

    private Pages() { }

    /// The page of the selected item; the way in where nothing is selected or the item is not in the atlas.
    static Sheet of(Context context) {
        return context.state().selection().flatMap(ref -> context.shows(ref) ? page(context, ref) : Optional.of(new MaskedDetails(context))).orElseGet(() -> new NothingSelected(context));
    }

    private static Optional<? extends Sheet> page(Context context, Ref ref) {
        var atlas = context.atlas();
        return switch (ref.kind()) {
            case EVENT -> atlas.event(ref.id()).map(event -> new EventDetails(context, event));
            default -> Optional.empty();
        };
    }
}
