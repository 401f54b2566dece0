package org.multivector.pack.kind;

import org.multivector.atlas.Kind;
import org.multivector.atlas.Place;
import org.multivector.pack.json.ItemReader;
import org.multivector.pack.json.ItemWriter;

/// `places.json`. A place without importance has 3.
final class PlacesJson {

    private static final int MIDDLING = 3;

    private PlacesJson() { }

    static Place read(ItemReader in) {
        var coordinates = in.object("coordinates");
        return new Place(in.text("id"), in.phrase("name"), in.rows("names", PlacesJson::named), in.word("kind", Place.Type.class), in.ref("country", Kind.ACTOR),
                in.position("at"), coordinates.text("precision").equals("approximate"), coordinates.text("method"), in.integer("importance", MIDDLING),
                in.flag("offshore"), in.texts("aliases"));
    }

    static void write(Place place, ItemWriter out) {
        out.text("id", place.id()).phrase("name", place.name()).optionalRows("names", place.formerNames(), PlacesJson::named).word("kind", place.type())
                .text("country", place.country()).position("at", place.at())
                .object("coordinates", place, (p, c) -> c.text("precision", p.approximate() ? "approximate" : "exact").text("method", p.coordinateMethod()))
                .number("importance", place.importance()).optionalFlag("offshore", place.offshore()).optionalTexts("aliases", place.aliases());
    }

    private static Place.Named named(ItemReader in) {
        return new Place.Named(in.when("when"), in.phrase("name"), in.someRefs("sources", Kind.SOURCE));
    }

    private static void named(Place.Named named, ItemWriter out) {
        out.when("when", named.when()).phrase("name", named.name()).texts("sources", named.sources());
    }
}
