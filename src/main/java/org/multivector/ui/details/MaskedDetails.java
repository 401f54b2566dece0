package org.multivector.ui.details;

import org.multivector.ui.details.part.Context;
import org.multivector.ui.details.part.Sheet;
import org.multivector.ui.details.part.Texts;

/// Stands in for an item that a scene hides until it is revealed.
final class MaskedDetails extends Sheet {

    MaskedDetails(Context context) {
        super(context);
        title(context.word("masked"));
        add(Texts.body(context.word("masked.more")));
    }
}
