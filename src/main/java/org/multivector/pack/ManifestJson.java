package org.multivector.pack;

import java.util.List;
import java.util.Optional;
import org.multivector.atlas.Manifest;
import org.multivector.pack.json.ItemReader;
import org.multivector.pack.json.ItemWriter;
import org.multivector.text.Language;

/// `manifest.json`: what a pack says of itself.
final class ManifestJson {

    /// The format this program writes, and the newest it reads.
    static final int FORMAT = 1;

    private ManifestJson() { }

    static Manifest read(ItemReader in) {
        return new Manifest(in.integer("format", FORMAT), in.text("id"), in.text("version"), in.day("date"), in.phrase("title"), in.phrase("description"), in.text("focus"),
                languages(in, "languages"), languages(in, "unreviewedLanguages"), in.text("licence"), in.texts("attribution"), in.flag("synthetic"));
    }

    static void write(Manifest manifest, ItemWriter out) {
        out.number("format", manifest.format()).text("id", manifest.id()).text("version", manifest.version()).day("date", manifest.date())
                .phrase("title", manifest.title()).phrase("description", manifest.description()).text("focus", manifest.focus())
                .texts("languages", codes(manifest.languages())).optionalTexts("unreviewedLanguages", codes(manifest.unreviewed()))
                .text("licence", manifest.licence()).optionalTexts("attribution", manifest.attribution()).optionalFlag("synthetic", manifest.synthetic());
    }

    private static List<Language> languages(ItemReader in, String key) {
        return in.texts(key).stream().map(Language::of).flatMap(Optional::stream).toList();
    }

    private static List<String> codes(List<Language> languages) {
        return languages.stream().map(Language::code).toList();
    }
}
