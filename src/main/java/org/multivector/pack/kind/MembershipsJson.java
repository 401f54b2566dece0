package org.multivector.pack.kind;

import org.multivector.atlas.Kind;
import org.multivector.atlas.Membership;
import org.multivector.pack.json.ItemReader;
import org.multivector.pack.json.ItemWriter;

/// `memberships.json`.
final class MembershipsJson {

    private MembershipsJson() { }

    static Membership read(ItemReader in) {
        return new Membership(in.ref("organisation", Kind.ACTOR), in.ref("member", Kind.ACTOR), in.word("status", Membership.Status.class), in.when("when"),
                in.flag("verified"), in.someRefs("sources", Kind.SOURCE), in.optionalText("note"));
    }

    static void write(Membership membership, ItemWriter out) {
        out.text("organisation", membership.organisation()).text("member", membership.member()).word("status", membership.status()).when("when", membership.when())
                .flag("verified", membership.verified()).texts("sources", membership.sources()).optional("note", membership.note());
    }
}
