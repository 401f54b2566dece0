package org.multivector.pack.kind;

import org.multivector.atlas.Kind;
import org.multivector.atlas.Route;
import org.multivector.pack.json.ItemReader;
import org.multivector.pack.json.ItemWriter;

/// The dated rows of a route: status, owners, capacity and throughput, interruptions, milestones.
final class RouteHistoryJson {

    private RouteHistoryJson() { }

    static Route.StatusSince status(ItemReader in) {
        boolean approximate = in.flag("approximate");
        return new Route.StatusSince(in.when("when"), in.word("status", Route.Status.class), approximate,
                approximate ? in.refs("sources", Kind.SOURCE) : in.someRefs("sources", Kind.SOURCE), in.optionalText("note"));
    }

    static void status(Route.StatusSince status, ItemWriter out) {
        out.when("when", status.when()).word("status", status.status()).optionalFlag("approximate", status.approximate())
                .optionalTexts("sources", status.sources()).optional("note", status.note());
    }

    static Route.Owner owner(ItemReader in) {
        return new Route.Owner(in.text("name"), in.optionalRef("actor", Kind.ACTOR), in.optionalNumber("share"), in.optionalWhen("when"), in.optionalText("part"),
                in.someRefs("sources", Kind.SOURCE), in.optionalText("note"));
    }

    static void owner(Route.Owner owner, ItemWriter out) {
        out.text("name", owner.name()).optional("actor", owner.actor()).optionalNumber("share", owner.share()).optionalWhen("when", owner.when())
                .optional("part", owner.part()).texts("sources", owner.sources()).optional("note", owner.note());
    }

    static Route.Amount amount(ItemReader in) {
        return new Route.Amount(in.when("when"), in.number("value"), in.text("unit"), in.optionalText("part"), in.flag("estimate"), in.flag("derived"),
                in.someRefs("sources", Kind.SOURCE), in.optionalText("note"));
    }

    static void amount(Route.Amount amount, ItemWriter out) {
        out.when("when", amount.when()).number("value", amount.value()).text("unit", amount.unit()).optional("part", amount.part())
                .optionalFlag("estimate", amount.estimate()).optionalFlag("derived", amount.derived()).texts("sources", amount.sources()).optional("note", amount.note());
    }

    static Route.Interruption interruption(ItemReader in) {
        return new Route.Interruption(in.text("id"), in.when("when"), in.phrase("cause"), in.optionalPhrase("effect"), in.optionalNumber("tonnesLost"),
                in.someRefs("sources", Kind.SOURCE), in.optionalText("note"));
    }

    static void interruption(Route.Interruption interruption, ItemWriter out) {
        out.text("id", interruption.id()).when("when", interruption.when()).phrase("cause", interruption.cause()).optionalPhrase("effect", interruption.effect())
                .optionalNumber("tonnesLost", interruption.tonnesLost()).texts("sources", interruption.sources()).optional("note", interruption.note());
    }

    static Route.Milestone milestone(ItemReader in) {
        return new Route.Milestone(in.when("when"), in.phrase("what"), in.someRefs("sources", Kind.SOURCE));
    }

    static void milestone(Route.Milestone milestone, ItemWriter out) {
        out.when("when", milestone.when()).phrase("what", milestone.what()).texts("sources", milestone.sources());
    }
}
