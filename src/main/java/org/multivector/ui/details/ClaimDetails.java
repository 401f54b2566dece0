package org.multivector.ui.details;

import org.multivector.atlas.Claim;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Ref;
import org.multivector.ui.details.part.Chips;
import org.multivector.ui.details.part.ClaimRow;
import org.multivector.ui.details.part.Context;
import org.multivector.ui.details.part.ItemLink;
import org.multivector.ui.details.part.Sheet;

/// A claim: the statement with its sources, the event that makes it, and who says otherwise.
final class ClaimDetails extends Sheet {

    ClaimDetails(Context context, Claim claim) {
        super(context);
        chip(Chips.kind(context.word("claim")));
        add(new ClaimRow(context, claim));
        section(context.word("claim.of"), context.atlas().relations().eventOfClaim(claim.id()).flatMap(id -> ItemLink.of(context, Ref.event(id))).stream().toList());
        disputes(context.disputes(Ref.of(Kind.CLAIM, claim.id())));
        sources(claim.sources());
    }
}
