package org.multivector.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// The words of the window by key, `room.thing.aspect`, in every language. Immutable, safe on any thread.
public final class Messages {

    private static final Map<Language, Messages> ALL = all();

    private final Language language;
    private final Properties words;

    private Messages(Language language, Properties words) {
        this.language = language;
        this.words = words;
    }

    /// The words in a language.
    public static Messages in(Language language) {
        return ALL.get(language);
    }

    public Language language() {
        return language;
    }

    /// The words of a key, with values put in for `{0}`, `{1}`, ...
    ///
    /// @throws IllegalArgumentException when no language knows the key
    public String get(String key, Object... values) {
        var pattern = words.getProperty(key, ALL.get(Language.EN).words.getProperty(key));
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return values.length == 0 ? pattern : new MessageFormat(pattern.replace("'", "''"), Locale.forLanguageTag(language.code())).format(values);
    }

    /// All keys that the language has words for.
    public Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }

    private static Map<Language, Messages> all() {
        var map = new EnumMap<Language, Messages>(Language.class);
        for (var language : Language.values()) {
            map.put(language, new Messages(language, read(language)));
        }
        return Map.copyOf(map);
    }

    private static Properties read(Language language) {
        var file = "messages_" + language.code() + ".properties";
        var words = new Properties();
        try (var stream = Messages.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + file);
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
        return words;
    }
}
