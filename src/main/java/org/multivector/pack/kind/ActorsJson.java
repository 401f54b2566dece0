package org.multivector.pack.kind;

import org.multivector.atlas.Actor;
import org.multivector.atlas.Kind;
import org.multivector.pack.json.ItemReader;
import org.multivector.pack.json.ItemWriter;

/// `actors.json`.
final class ActorsJson {

    private ActorsJson() { }

    static Actor read(ItemReader in) {
        return new Actor(in.text("id"), in.word("kind", Actor.Type.class), in.phrase("name"), in.optionalPhrase("short"), in.optionalText("iso3"),
                in.optionalRef("seat", Kind.PLACE), in.optionalText("colour"), in.rows("offices", ActorsJson::office), in.texts("aliases"),
                in.optionalText("note"), in.refs("sources", Kind.SOURCE));
    }

    static void write(Actor actor, ItemWriter out) {
        out.text("id", actor.id()).word("kind", actor.type()).phrase("name", actor.name()).optionalPhrase("short", actor.shortName()).optional("iso3", actor.iso3())
                .optional("seat", actor.seat()).optional("colour", actor.colour()).optionalRows("offices", actor.offices(), ActorsJson::office)
                .optionalTexts("aliases", actor.aliases()).optional("note", actor.note()).optionalTexts("sources", actor.sources());
    }

    private static Actor.Office office(ItemReader in) {
        return new Actor.Office(in.phrase("title"), in.ref("of", Kind.ACTOR), in.when("when"), in.someRefs("sources", Kind.SOURCE));
    }

    private static void office(Actor.Office office, ItemWriter out) {
        out.phrase("title", office.title()).text("of", office.of()).when("when", office.when()).texts("sources", office.sources());
    }
}
