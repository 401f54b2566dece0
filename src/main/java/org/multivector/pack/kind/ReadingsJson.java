package org.multivector.pack.kind;

import org.multivector.atlas.Kind;
import org.multivector.atlas.Reading;
import org.multivector.pack.json.ItemReader;
import org.multivector.pack.json.ItemWriter;

/// `readings.json`.
final class ReadingsJson {

    private ReadingsJson() { }

    static Reading read(ItemReader in) {
        return new Reading(in.text("id"), in.phrase("title"), in.phrase("short"), in.text("author"), in.ref("source", Kind.SOURCE), in.phrase("thesis"), in.text("colour"),
                in.rows("stances", ReadingsJson::stance));
    }

    static void write(Reading reading, ItemWriter out) {
        out.text("id", reading.id()).phrase("title", reading.title()).phrase("short", reading.shortTitle()).text("author", reading.author()).text("source", reading.source())
                .phrase("thesis", reading.thesis()).text("colour", reading.colour()).rows("stances", reading.stances(), ReadingsJson::stance);
    }

    private static Reading.Stance stance(ItemReader in) {
        return new Reading.Stance(in.ref("event", Kind.EVENT), in.word("stance", Reading.Bearing.class), in.phrase("why"));
    }

    private static void stance(Reading.Stance stance, ItemWriter out) {
        out.text("event", stance.event()).word("stance", stance.bearing()).phrase("why", stance.why());
    }
}
