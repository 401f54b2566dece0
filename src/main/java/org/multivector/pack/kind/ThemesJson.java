package org.multivector.pack.kind;

import org.multivector.atlas.Theme;
import org.multivector.pack.json.ItemReader;
import org.multivector.pack.json.ItemWriter;

/// `themes.json`.
final class ThemesJson {

    private ThemesJson() { }

    static Theme read(ItemReader in) {
        return new Theme(in.text("id"), in.phrase("name"), in.text("icon"), in.text("colour"));
    }

    static void write(Theme theme, ItemWriter out) {
        out.text("id", theme.id()).phrase("name", theme.name()).text("icon", theme.icon()).text("colour", theme.colour());
    }
}
