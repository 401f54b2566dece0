package org.multivector.pack.kind;

import org.multivector.atlas.Claim;
import org.multivector.atlas.Event;
import org.multivector.atlas.Kind;
import org.multivector.pack.json.ItemReader;
import org.multivector.pack.json.ItemWriter;

/// `events.json`, with their claims and links.
final class EventsJson {

    private static final int MIDDLING = 3;

    private EventsJson() { }

    static Event read(ItemReader in) {
        return new Event(in.text("id"), in.phrase("title"), in.optionalPhrase("short"), in.when("when"), in.refs("places", Kind.PLACE), in.refs("actors", Kind.ACTOR),
                in.someRefs("themes", Kind.THEME), in.integer("importance", MIDDLING), in.phrase("summary"), in.optionalPhrase("significance"),
                in.rows("claims", EventsJson::claim), in.rows("links", EventsJson::link), in.refs("sources", Kind.SOURCE));
    }

    static void write(Event event, ItemWriter out) {
        out.text("id", event.id()).phrase("title", event.title()).optionalPhrase("short", event.shortTitle()).when("when", event.when())
                .texts("places", event.places()).texts("actors", event.actors()).texts("themes", event.themes()).number("importance", event.importance())
                .phrase("summary", event.summary()).optionalPhrase("significance", event.significance()).rows("claims", event.claims(), EventsJson::claim)
                .optionalRows("links", event.links(), EventsJson::link).optionalTexts("sources", event.sources());
    }

    private static Claim claim(ItemReader in) {
        return new Claim(in.text("id"), in.phrase("statement"), in.optionalNumber("value"), in.optionalText("unit"), in.optionalWhen("when"), in.optionalText("reporter"),
                in.optionalWord("certainty", Claim.Certainty.class).orElse(Claim.Certainty.STATED), in.someRefs("sources", Kind.SOURCE), in.optionalText("note"));
    }

    private static void claim(Claim claim, ItemWriter out) {
        out.text("id", claim.id()).phrase("statement", claim.statement()).optionalNumber("value", claim.value()).optional("unit", claim.unit())
                .optionalWhen("when", claim.when()).optional("reporter", claim.reporter());
        if (claim.certainty() != Claim.Certainty.STATED) {
            out.word("certainty", claim.certainty());
        }
        out.texts("sources", claim.sources()).optional("note", claim.note());
    }

    private static Event.Link link(ItemReader in) {
        return new Event.Link(in.ref("to", Kind.EVENT), in.word("type", Event.Link.Type.class), in.optionalText("assertedBy"));
    }

    private static void link(Event.Link link, ItemWriter out) {
        out.text("to", link.to()).word("type", link.type()).optional("assertedBy", link.assertedBy());
    }
}
