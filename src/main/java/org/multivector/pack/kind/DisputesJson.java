package org.multivector.pack.kind;

import org.multivector.atlas.Dispute;
import org.multivector.atlas.Kind;
import org.multivector.pack.json.ItemReader;
import org.multivector.pack.json.ItemWriter;

/// `disputes.json`.
final class DisputesJson {

    private DisputesJson() { }

    static Dispute read(ItemReader in) {
        return new Dispute(in.text("id"), in.phrase("question"), in.someReferences("about"), in.someRows("positions", 2, DisputesJson::position), in.optionalPhrase("why"));
    }

    static void write(Dispute dispute, ItemWriter out) {
        out.text("id", dispute.id()).phrase("question", dispute.question()).texts("about", dispute.about())
                .rows("positions", dispute.positions(), DisputesJson::position).optionalPhrase("why", dispute.why());
    }

    private static Dispute.Position position(ItemReader in) {
        return new Dispute.Position(in.phrase("who"), in.phrase("position"), in.optionalNumber("value"), in.optionalText("unit"), in.refs("readings", Kind.READING),
                in.someRefs("sources", Kind.SOURCE));
    }

    private static void position(Dispute.Position position, ItemWriter out) {
        out.phrase("who", position.who()).phrase("position", position.position()).optionalNumber("value", position.value()).optional("unit", position.unit())
                .optionalTexts("readings", position.readings()).texts("sources", position.sources());
    }
}
