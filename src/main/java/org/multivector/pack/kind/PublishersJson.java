package org.multivector.pack.kind;

import org.multivector.atlas.Publisher;
import org.multivector.atlas.SourceKind;
import org.multivector.pack.json.ItemReader;
import org.multivector.pack.json.ItemWriter;

/// `publishers.json`.
final class PublishersJson {

    private PublishersJson() { }

    static Publisher read(ItemReader in) {
        return new Publisher(in.text("id"), in.text("name"), in.word("kind", SourceKind.class), in.integer("tier", 3), in.flag("stateRun"), in.texts("sites"),
                in.optionalText("country"), in.optionalText("note"));
    }

    static void write(Publisher publisher, ItemWriter out) {
        out.text("id", publisher.id()).text("name", publisher.name()).word("kind", publisher.kind()).number("tier", publisher.tier())
                .flag("stateRun", publisher.stateRun()).texts("sites", publisher.sites()).optional("country", publisher.country()).optional("note", publisher.note());
    }
}
