package org.multivector.text;

import java.util.Optional;
import java.util.stream.Stream;

/// A language of the atlas and of the window, by its ISO 639-1 code.
public enum Language {
    EN("en", "English"), KK("kk", "Қазақша"), RU("ru", "Русский"), ZH("zh", "中文");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /// `en`, `kk`, `ru` or `zh`.
    public String code() {
        return code;
    }

    /// The name of the language in itself.
    public String ownName() {
        return ownName;
    }

    public static Optional<Language> of(String code) {
        return Stream.of(values()).filter(language -> language.code.equals(code)).findFirst();
    }
}
