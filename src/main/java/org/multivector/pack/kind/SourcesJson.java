package org.multivector.pack.kind;

import org.multivector.atlas.Kind;
import org.multivector.atlas.Publisher;
import org.multivector.atlas.Source;
import org.multivector.atlas.SourceKind;
import org.multivector.pack.json.ItemReader;
import org.multivector.pack.json.ItemWriter;

/// `sources.json`. A source without a kind has that of its publisher; written, it always names its own.
final class SourcesJson {

    private SourcesJson() { }

    static Source read(ItemReader in) {
        var publisher = in.ref("publisher", Kind.PUBLISHER);
        var kind = in.optionalWord("kind", SourceKind.class).or(() -> in.around().publisher(publisher).map(Publisher::kind)).orElse(SourceKind.REFERENCE);
        return new Source(in.text("id"), publisher, kind, in.text("title"), in.optionalText("author"), in.optionalWhen("when"), in.optionalText("url"),
                in.text("language"), in.optionalText("licence"), in.optionalText("note"));
    }

    static void write(Source source, ItemWriter out) {
        out.text("id", source.id()).text("publisher", source.publisher()).word("kind", source.kind()).text("title", source.title())
                .optional("author", source.author()).optionalWhen("when", source.when()).optional("url", source.url()).text("language", source.language())
                .optional("licence", source.licence()).optional("note", source.note());
    }
}
