package org.multivector.ui.details;

import java.util.List;
import java.util.Optional;
import org.multivector.atlas.Dispute;
import org.multivector.ui.details.part.Chips;
import org.multivector.ui.details.part.Context;
import org.multivector.ui.details.part.ItemLink;
import org.multivector.ui.details.part.Sheet;

/// A dispute: every position in equal space, and what it is about.
final class DisputeDetails extends Sheet {

    DisputeDetails(Context context, Dispute dispute) {
        super(context);
        chip(Chips.disputed(context.word("disputed")));
        disputes(List.of(dispute));
        section(context.word("disagree.about"), dispute.about().stream().map(ref -> ItemLink.of(context, ref)).flatMap(Optional::stream).toList());
        sources(dispute.positions().stream().flatMap(position -> position.sources().stream()).distinct().toList());
    }
}
